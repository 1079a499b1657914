"""How fast the reviewer is: beside proselint in the same run, by text length, by number of phrases, and at start.

python -m benchmarks.bench [--root DIR] [--count N] [--json]
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.cases import EMAILS, Case, cases
from benchmarks.emails import Pair, grown, many, phrases
from followup_kit import RULES, Context, Email, review
from followup_kit.cli import SEARCH_AFTER
from followup_kit.draft import toml_of
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot
from followup_kit.trie import Lexicon

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
PHRASES = (100, 1_000, 5_000, 20_000)
IMPORT = "from followup_kit import Email, Context, review, plan, RULES"

Figures = dict[str, Any]


def cpu(work: Callable[[], object], rounds: int = 3) -> float:
    """Seconds of CPU time that the work takes: the least of some rounds."""
    best = math.inf
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def throughput(emails: Sequence[Pair]) -> Figures:
    """Parsing and reviewing different emails, each with its context, one after the other.

    `first_per_second` is the first time that this process sees them; `per_second` once it has, as a board, a grader that
    grades again, or a benchmark of many rounds does: sentences that were read before are remembered.
    """
    first = cpu(lambda: _all(emails), 1)
    seconds = cpu(lambda: _all(emails))
    bare = cpu(lambda: _all([(text, Context()) for text, _ in emails]))
    parsing = cpu(lambda: [Email.parse(text) for text, _ in emails])
    return {
        "emails": len(emails),
        "different": len({text for text, _ in emails}),
        "first_per_second": len(emails) / first,
        "per_second": len(emails) / seconds,
        "ms_each": 1000 * seconds / len(emails),
        "of_it_parsing_ms": 1000 * parsing / len(emails),
        "without_context_per_second": len(emails) / bare,
    }


def keystrokes(emails: Sequence[Pair]) -> Figures:
    """An email read again after one word in its middle was changed, as the draft board does at each pause in typing."""
    edited = []
    for number, (text, context) in enumerate(emails):
        words = text.split(" ")
        words[len(words) // 2] += f"s{number}"
        edited.append((" ".join(words), context))
    _all(emails)
    return {"emails": len(emails), "ms_each": 1000 * cpu(lambda: _all(edited), 1) / len(emails)}


def beside_proselint(emails: Sequence[Pair], rounds: int = 5) -> Figures:
    """Both on the same emails, in turns; the ratio is the median of the rounds."""
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        return {"missing": "proselint is not installed: run `make bench`"}
    CheckRegistry().register_many(__register__)

    def theirs() -> None:
        for text, _ in emails:
            LintFile("mail", text).lint()

    _all(emails)
    theirs()
    turns = [(cpu(lambda: _all(emails), 1), cpu(theirs, 1)) for _ in range(rounds)]
    return {
        "emails": len(emails),
        "ours_ms": 1000 * median(one for one, _ in turns) / len(emails),
        "proselint_ms": 1000 * median(one for _, one in turns) / len(emails),
        "ratio": median(their / our for our, their in turns),
    }


def by_length(case: Case) -> Figures:
    """Cost against the length of the text, and the exponent of its growth (1 is linear)."""
    texts = {size: grown(case.text, size) for size in SIZES}
    cost = {
        size: cpu(lambda text=text: review(Email.parse(text), case.context), 3 if size < 300_000 else 1)
        for size, text in texts.items()
    }
    return {"ms": {size: 1000 * one for size, one in cost.items()}, "exponent": exponent(cost, 10_000)}


def by_phrases(emails: Sequence[Pair]) -> Figures:
    """Cost of a whole review against the number of phrases in a user's own family; and what building that costs."""
    emails = emails[:500]
    cost, build = {}, {}
    for count in PHRASES:
        table = {"users.own": phrases(emails, count)}
        rules = (*RULES, _users_rule(table))
        build[count] = 1000 * cpu(lambda table=table: Lexicon.compile(table), 1)
        review(Email.parse(emails[0][0]), rules=rules)
        work = partial(_all, emails, rules)
        cost[count] = 1000 * cpu(work) / len(emails)
    return {"ms_each": cost, "build_ms": build, "exponent": exponent(cost)}


def _users_rule(families: Mapping[str, str]) -> Rule:
    """A rule that brings phrases and asks for every place where one stands."""

    def look(reading: Reading) -> list[Spot]:
        return [Spot(*reading.span(hit[0], hit[1]), "A phrase.") for _, hit in reading.places(*families)]

    return Rule("users.own", "note", EVERY_KIND, "a phrase", "", "", "", look, (), (), families=families)


def _all(emails: Sequence[Pair], rules: tuple[Rule, ...] = RULES) -> None:
    for text, context in emails:
        review(Email.parse(text), context, rules)


def exponent(cost: Mapping[int, float], least: int = 0) -> float:
    """The slope of cost against size on logarithmic scales, by least squares, from a size on."""
    points = [(math.log(size), math.log(max(one, 1e-9))) for size, one in cost.items() if size >= least]
    middle_x, middle_y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)


def start_up(rounds: int = 15) -> Figures:
    """Wall time of an import above bare Python, in turns, as medians."""
    bare, loaded = [], []
    for _ in range(rounds):
        bare.append(_wall([sys.executable, "-c", "pass"]))
        loaded.append(_wall([sys.executable, "-c", IMPORT]))
    return {"python_ms": median(bare), "import_ms": median(loaded), "above_ms": median(loaded) - median(bare)}


def command(case: Case, rounds: int = 15) -> Figures:
    """Wall time of the whole `followup review mail.txt`, with a context beside the email and without."""
    followup = Path(sys.executable).with_name("followup")
    start = [str(followup)] if followup.exists() else [sys.executable, "-m", "followup_kit"]
    made: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        mail = Path(folder) / "mail.txt"
        mail.write_text(case.text, "utf-8")
        for name in ("without_context_ms", "with_context_ms"):
            if name == "with_context_ms":
                mail.with_suffix(".toml").write_text(toml_of(case.context), "utf-8")
            times = [_wall([*start, "review", str(mail), "--fail-on", "never"]) for _ in range(rounds)]
            made[name] = median(times)
    return made


def memory(case: Case) -> Figures:
    """Peak memory of a process that reviews one email, and one of a million characters, above bare Python (MiB)."""
    made = {"python_mib": _peak("pass", "")}
    run = "import sys; from followup_kit import Email, review; review(Email.parse(sys.stdin.read()))"
    made["one_email_mib"] = _peak(run, case.text)
    made["million_characters_mib"] = _peak(run, grown(case.text, 1_000_000))
    return made


_TELL = """
try:
    print(*(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
except OSError:
    import resource, sys
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1))
"""
"""Prints the peak in KiB. Linux hands a parent's `ru_maxrss` on to its children; /proc does not."""


def _peak(code: str, text: str) -> float:
    command = [sys.executable, "-c", code + _TELL]
    made = subprocess.run(command, input=text, encoding="utf-8", capture_output=True, check=True)
    return int(made.stdout) / 1024


def as_installed() -> dict[str, str]:
    """The environment of a user's machine, where Python keeps what it has compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _wall(command: list[str]) -> float:
    """Milliseconds that a command takes. Raises CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=as_installed())
    return 1000 * (time.perf_counter() - start)


def everything(given: Sequence[Case], count: int) -> Figures:
    """All figures."""
    emails = many(given, count)
    one = next((case for case in given if case.name.rpartition("/")[2].startswith("clean")), given[0])
    review(one.email, one.context)
    return {
        "machine": {"python": platform.python_version(), "system": platform.platform(), "rules": len(RULES)},
        "throughput": throughput(emails),
        "keystroke": keystrokes(emails[:200]),
        "proselint": beside_proselint(emails[:200]),
        "length": by_length(one),
        "phrases": by_phrases(emails),
        "import": start_up(),
        "command": command(one),
        "memory": memory(one),
    }


def table(made: Figures) -> Iterator[str]:
    """The figures for people."""
    machine, speed, peer = made["machine"], made["throughput"], made["proselint"]
    start, whole, memory, length = made["import"], made["command"], made["memory"], made["length"]
    yield f"Python {machine['python']}, {machine['system']}, {machine['rules']} rules, one core\n"
    yield _row("Emails, all different", f"{speed['different']:,}", f"of {speed['emails']:,}")
    yield _row("  read the first time", f"{speed['first_per_second']:,.0f}", "per second, with their contexts")
    yield _row("  with their contexts", f"{speed['per_second']:,.0f}", f"per second ({speed['ms_each']:.3f} ms each)")
    yield _row("  of it, parsing", f"{speed['of_it_parsing_ms']:.3f}", "ms each")
    yield _row("  without contexts", f"{speed['without_context_per_second']:,.0f}", "per second")
    yield _row("One word changed", f"{made['keystroke']['ms_each']:.3f}", "ms to read the email again")
    if "missing" in peer:
        yield _row("Beside proselint", "-", peer["missing"])
    else:
        yield _row("Beside proselint", f"{peer['ratio']:.1f}", f"times as fast (CPU time, {peer['emails']} emails)")
        new = peer["proselint_ms"] * speed["first_per_second"] / 1000
        yield _row("  read the first time", f"{new:.1f}", "times as fast")
        yield _row("  ours, each email", f"{peer['ours_ms']:.3f}", "ms")
        yield _row("  proselint, each email", f"{peer['proselint_ms']:.3f}", "ms")
    yield _row("Import", f"{start['above_ms']:.1f}", f"ms above bare Python ({start['python_ms']:.1f} ms)")
    yield _row("followup review mail.txt", f"{whole['without_context_ms']:.1f}", "ms whole")
    yield _row("  with a context", f"{whole['with_context_ms']:.1f}", "ms whole")
    yield _row("Memory, one email", f"{memory['one_email_mib']:.1f}", f"MiB (bare Python {memory['python_mib']:.1f})")
    yield _row("  a million characters", f"{memory['million_characters_mib']:.1f}", "MiB")
    yield f"\nThe text grows (from 10,000 characters on, exponent {length['exponent']:.2f}; 1 is linear)"
    for size, one in length["ms"].items():
        yield _row(f"  {size:>9,} characters", f"{one:.2f}", f"ms ({1e6 * one / size:,.0f} ns for each)")
    yield f"\nA user's phrases grow (exponent {made['phrases']['exponent']:.2f}; 0 is flat)"
    for count, one in made["phrases"]["ms_each"].items():
        build = made["phrases"]["build_ms"][count]
        yield _row(f"  {count:>9,} phrases", f"{one:.3f}", f"ms for each email ({build:,.0f} ms to build, once)")


def _row(name: str, figure: str, unit: str) -> str:
    return f"{name:<26}{figure:>10} {unit}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=EMAILS, metavar="DIR", help="the folder of the labelled emails")
    parser.add_argument("--count", type=int, default=2000, metavar="N", help="how many different emails (2,000)")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    given = parser.parse_args(arguments)
    labelled = list(cases(given.root))
    if not labelled:
        print(f"There is no labelled email in {given.root}.", file=sys.stderr)
        return 2
    gc.set_threshold(SEARCH_AFTER)  # as the command itself, for both reviewers alike
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    made = everything(labelled, max(given.count, 1))
    print(json.dumps(made, indent=2) if given.json else "\n".join(table(made)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
