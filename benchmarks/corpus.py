"""Precision and recall of the reviewer on labelled emails, with every miss and every false alarm quoted.

python -m benchmarks.corpus [--set PREFIX] [--code CODE] [--root DIR] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.cases import EMAILS, cases
from benchmarks.measuring import Count, Measure, Quote, measure


def table(made: Measure) -> Iterator[str]:
    """One line for each code that was wanted or reported."""
    width = max([len(code) for code in made.codes] + [4])
    yield f"{'code':<{width}}  wanted  hits  misses  false alarms  precision  recall"
    for code, one in made.codes.items():
        wanted, reported = one.hits + one.misses, one.hits + one.alarms
        counts = f"{wanted:>6}  {one.hits:>4}  {one.misses or '':>6}  {one.alarms or '':>12}"
        yield f"{code:<{width}}  {counts}  {_share(one.precision, reported):>9}  {_share(one.recall, wanted):>6}"


def summary(made: Measure) -> str:
    """The figures that matter, in one line."""
    total, rank = made.total(), made.total("rank")
    return (
        f"{made.cases} emails: precision {total.precision:.3f}, recall {total.recall:.3f}, "
        f"rank.* recall {rank.recall:.3f} ({rank.hits} of {rank.hits + rank.misses}), "
        f"{len(made.noisy_clean)} of {made.clean} clean emails with an error or warning"
    )


def quotes(title: str, given: Sequence[Quote]) -> Iterator[str]:
    """Each miss or false alarm with its words, on one line."""
    yield f"{title}: {len(given)}"
    for one in sorted(given, key=lambda quote: (quote.code, quote.case)):
        yield f"  {one.code}  {one.case}\n      {' '.join(one.words.split())}"


def as_json(made: Measure) -> str:
    """Everything as data."""

    def figures(one: Count) -> dict[str, float]:
        return asdict(one) | {"precision": one.precision, "recall": one.recall}

    data = asdict(made) | {
        "total": figures(made.total()),
        "rank": figures(made.total("rank")),
        "codes": {code: figures(one) for code, one in made.codes.items()},
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__.splitlines()[0])
    parser.add_argument("--set", default="", metavar="PREFIX", help="only cases whose name or sub-folder begins so")
    parser.add_argument("--code", default="", help="only this code or section: rank.promise, rank")
    parser.add_argument("--root", type=Path, default=EMAILS, metavar="DIR", help="the folder of the labelled emails")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    given = parser.parse_args(arguments)
    made = measure(cases(given.root, given.set), given.code)
    if not made.cases:
        print(f"There is no labelled email in {given.root} for this choice.", file=sys.stderr)
        return 2
    if given.json:
        print(as_json(made))
        return 0
    lines = [*table(made), "", *quotes("Misses", made.misses), "", *quotes("False alarms", made.alarms), ""]
    if made.failures:
        lines += [*quotes("Rules that failed", made.failures), ""]
    print("\n".join([*lines, summary(made)]))
    return 0


def _share(value: float, of: int) -> str:
    return f"{value:.3f}" if of else "-"


if __name__ == "__main__":
    sys.exit(main())
