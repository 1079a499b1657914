"""How the reviewer fares on what it has not learned from: each set is left out in turn, learned without, and measured.

    python tools/cross_validate.py              leave out each set of labelled emails
    python tools/cross_validate.py --snippets   leave out each file of labelled sentences
    python tools/cross_validate.py --set fresh  only this set, with every miss and false alarm

The phrases written by hand have seen every set but the blind ones, so that these figures flatter; the blind sets do not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import compile_data  # noqa: E402
import learn_acts  # noqa: E402

from benchmarks.cases import EMAILS, cases  # noqa: E402
from benchmarks.corpus import quotes, summary  # noqa: E402
from benchmarks.measuring import Measure, measure  # noqa: E402
from followup_kit import RULES, Context, Email, review  # noqa: E402
from followup_kit.meaning import weighing  # noqa: E402

SECTIONS = ("rank.question", "rank.feedback", "rank.timeline", "rank.promise", "rank.trade")
TONES = ("tone.joke", "tone.familiar", "tone.pleading", "tone.slang")


def learned_without(skip: str) -> weighing.Weights:
    """The weights, learned from everything but one set of emails or one file of sentences."""
    rows = [row for row in learn_acts.rows() if _set_of(row[2]) != skip]
    made = learn_acts.compose(rows, [body for body in learn_acts.bodies() if _set_of(body[2]) != skip])
    acts, bias, parts = compile_data.weights(made)
    return weighing.Weights(acts, bias, weighing._Rows(parts))


def _set_of(group: str) -> str:
    return group.partition(":")[0].partition("/")[0]


def on_emails(name: str) -> tuple[str, Measure]:
    """One set of emails, unseen by the weights."""
    weights = learned_without(name)
    weighing.weights = lambda: weights  # type: ignore[assignment]
    return name, measure(cases(EMAILS, f"{name}/"))


def on_snippets(name: str) -> tuple[str, Counter[tuple[str, str]], list[str]]:
    """One file of sentences, unseen by the weights: hits, misses and alarms by code, and the words."""
    weights = learned_without(name)
    weighing.weights = lambda: weights  # type: ignore[assignment]
    count: Counter[tuple[str, str]] = Counter()
    words: list[str] = []
    rules = tuple(one for one in RULES if one.code in (*SECTIONS, *TONES))
    for line in (learn_acts.CORPUS / "sentences" / name).read_text("utf-8").splitlines():
        data = json.loads(line)
        context = Context().with_values({"program.name": data.get("program", "")})
        made = review(Email.parse(f"Dear Dr. Lee,\n\n{data['text']}\n\nSincerely,\nJordan Lee"), context, rules)
        told, wanted = {one.code for one in made.findings}, set(data["codes"])
        for code in sorted(told | wanted):
            if code in SECTIONS or code in TONES:
                kind = "hit" if code in told and code in wanted else "miss" if code in wanted else "alarm"
                count[code, kind] += 1
                if code in SECTIONS:
                    one_of = not told.isdisjoint(SECTIONS), not wanted.isdisjoint(SECTIONS)
                    kind = {(True, True): "hit", (False, True): "miss", (True, False): "alarm"}[one_of]
                    count["rank.*", kind] += 1
                if kind != "hit":
                    words.append(f"{kind:5} {code:14} {data['text']}")
    return name, count, words


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--snippets", action="store_true", help="leave out files of sentences, not sets of emails")
    parser.add_argument("--set", default="", help="only this set or file, with the words")
    given = parser.parse_args()
    if given.snippets:
        _snippets(given.set)
    else:
        _emails(given.set)


def _emails(only: str) -> None:
    names = [one.name for one in sorted(EMAILS.iterdir()) if not one.name.startswith("blind")]
    total = Measure()
    with Pool(2, maxtasksperchild=1) as pool:
        for name, made in pool.imap(on_emails, [one for one in names if only in ("", one)]):
            print(f"{name:14} {summary(made)}", flush=True)
            total.cases += made.cases
            total.clean += made.clean
            total.noisy_clean += made.noisy_clean
            total.misses += made.misses
            total.alarms += made.alarms
            for code, one in made.codes.items():
                kept = total.codes.setdefault(code, type(one)())
                kept.hits, kept.misses, kept.alarms = (
                    kept.hits + one.hits,
                    kept.misses + one.misses,
                    kept.alarms + one.alarms,
                )
    print(f"{'all':14} {summary(total)}\n")
    print("\n".join([*quotes("Misses", total.misses), *quotes("False alarms", total.alarms)]))


def _snippets(only: str) -> None:
    names = [one.name for one in sorted((learn_acts.CORPUS / "sentences").glob("*.jsonl"))]
    total: Counter[tuple[str, str]] = Counter()
    with Pool(2, maxtasksperchild=1) as pool:
        for name, count, words in pool.imap(on_snippets, [one for one in names if only in ("", one)]):
            print(f"{name:22} {_figures(count, 'rank.*')}", flush=True)
            total += count
            if only:
                print("\n".join(words))
    for code in (*SECTIONS, "rank.*", *TONES):
        print(f"{code:22} {_figures(total, code)}")


def _figures(count: Counter[tuple[str, str]], code: str) -> str:
    hits, misses, alarms = (count[code, kind] for kind in ("hit", "miss", "alarm"))
    precision, recall = hits / max(1, hits + alarms), hits / max(1, hits + misses)
    return f"precision {precision:.3f}  recall {recall:.3f}  ({hits} hits, {misses} misses, {alarms} false alarms)"


if __name__ == "__main__":
    main()
