"""Learn the weights of `followup_kit.meaning.weighing` from labelled sentences; writes tools/acts.json.

    python tools/learn_acts.py            learn and write
    python tools/learn_acts.py --check    learn on five parts in six, measure on the sixth, six times over

Sentences: tests/corpus/sentences/*.jsonl ({"text", "codes", "program"?}, or "kind" and "label": a true or false example of a
thing that a body should hold), and the emails of tests/corpus/emails: sentences that hold an
evidence of expected.toml count for their code, sentences of emails without any such code count as ordinary.

The learner is plain logistic regression, one act against the rest, fitted by AdaGrad in a fixed order: no dependency, and
the same weights on every machine.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from math import exp, sqrt
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import compile_data  # noqa: E402

from followup_kit.context import Context  # noqa: E402
from followup_kit.email import Email  # noqa: E402
from followup_kit.exemplar import mail  # noqa: E402
from followup_kit.meaning.weighing import ACTS, APART, features  # noqa: E402
from followup_kit.reading import Reading  # noqa: E402
from followup_kit.reviewing import read  # noqa: E402
from followup_kit.rules import RULES  # noqa: E402

TARGET = ROOT / "tools" / "acts.json"
CORPUS = ROOT / "tests" / "corpus"
EPOCHS, RATE, PULL, SEED = 24, 0.05, 1e-3, 7
WEIGHT_OF_AN_ACT = 3.0
SMALLEST, RAREST, RAREST_APART = 9, 2, 8

Row = tuple[tuple[str, ...], frozenset[str], str]
"""The features of one snippet, the codes it is labelled with, and the group (mail or snippet) it belongs to."""


UNPAIRED = frozenset({"commits", "rank.promise", "rank.trade"})
"""Acts for which pairs of families taught nothing (docs/decisions/0006)."""


def _is_pair(feature: str) -> bool:
    return feature.startswith("F:") and " " in feature


Body = tuple[tuple[tuple[str, ...], ...], dict[str, bool], str]
"""The features of each sentence of a mail, whether the mail holds what an act stands for, and the mail's name."""

MISSED = {
    "interest": ("interest.missing", "TLCSU"),
    "fit": ("interest.fit", "TS"),
    "detail": ("detail.missing", "TLS"),
    "alignment": ("detail.alignment", "TS"),
}
"""Acts that a body should hold, the code that says that it does not, and the kinds of mail in which that is asked."""


def snippets() -> Iterator[Row]:
    """The labelled snippets; each is read inside a small mail."""
    for path in sorted((CORPUS / "sentences").glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            data = json.loads(line)
            context = Context().with_values({"program.name": data.get("program", "")})
            reading = read(Email.parse(f"Dear Dr. Lee,\n\n{data['text']}\n\nSincerely,\nJordan Lee"), context)
            found = dict.fromkeys(one for sentence in reading.sentences for one in features(reading, sentence))
            labels = set(data["codes"])
            if "kind" in data:
                labels |= {f"about:{data['kind']}"} | ({f"content:{data['kind']}"} if data["label"] else set())
            yield tuple(found), frozenset(labels), f"{path.name}:{number}"


def sentences(root: Path = CORPUS / "emails") -> Iterator[Row]:
    """Sentences of the labelled emails. The blind sets are never learned from; where an
    email has a fault but the place is not told, it is left out."""
    for expected in sorted(root.rglob("expected.toml")):
        folder = expected.parent
        if folder.parent.name.startswith("blind"):
            continue
        labels = tomllib.loads(expected.read_text("utf-8"))
        evidence = {code: " ".join(words.split()) for code, words in labels.get("evidence", {}).items()}
        doubtful = {one for one in (*labels["present"], *labels.get("optional", [])) if one.startswith("rank.")}
        reading = read(
            Email.parse((folder / "email.txt").read_text("utf-8")),
            Context.from_toml((folder / "context.toml").read_text("utf-8")),
        )
        for sentence in reading.sentences:
            text = " ".join(reading.text(reading.sentence_span(sentence)).split())
            codes = frozenset(
                code
                for code, words in evidence.items()
                if words[:40] in text or (len(text) > 25 and text[:40] in words)
            )
            if codes or not doubtful:
                yield tuple(dict.fromkeys(features(reading, sentence))), codes, f"{folder.parent.name}/{folder.name}"


def rows() -> list[Row]:
    """All that is learned from, sentence by sentence."""
    return [*snippets(), *sentences()]


def _told(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """The features of each sentence, each once."""
    return tuple([tuple(dict.fromkeys(features(reading, sentence))) for sentence in reading.sentences])


def bodies(root: Path = CORPUS / "emails") -> Iterator[Body]:
    """Whole mails, labelled or the rules' own examples: they say whether a mail holds something, not in which sentence."""
    for expected in sorted(root.rglob("expected.toml")):
        folder = expected.parent
        if folder.parent.name.startswith("blind"):
            continue
        labels = tomllib.loads(expected.read_text("utf-8"))
        reading = read(
            Email.parse((folder / "email.txt").read_text("utf-8")),
            Context.from_toml((folder / "context.toml").read_text("utf-8")),
        )
        told = _told(reading)
        holds = {}
        for act, (code, kinds) in MISSED.items():
            if reading.is_kind in kinds and code not in labels.get("optional", []) and told:
                holds[act] = code not in labels["present"]
        yield told, holds, f"{folder.parent.name}/{folder.name}"
    yield from _examples()


def _examples() -> Iterator[Body]:
    """The rules' own examples, where they are a whole body: a good one holds everything, a bad one lacks what its rule asks."""
    for rule in RULES:
        for example, is_good in (*((one, True) for one in rule.good), *((one, False) for one in rule.bad)):
            asked = [act for act, (code, _) in MISSED.items() if is_good or code == rule.code]
            if example.part not in ("body", "detail", "fit") or not asked:
                continue
            text, context = mail(example)
            reading = read(Email.parse(text), context)
            told = _told(reading)
            yield told, {act: is_good for act in asked if reading.is_kind in MISSED[act][1]}, f"rules/{rule.code}"


def told_apart(given: list[Row], mails: list[Body], act: str) -> list[Row]:
    """Sentences of the mails, as examples for one act: where a mail lacks it, every sentence is a false one; where a mail
    holds it, the sentence that weighs most by what the snippets taught is a true one."""
    (name,) = ACTS[act]
    about = name.replace("content:", "about:")
    _, weights = learn(given, act)
    made: dict[Row, None] = {}
    for told, holds, group in mails:
        if act not in holds:
            continue
        if not holds[act]:
            made |= dict.fromkeys((one, frozenset((about,)), group) for one in told)
            continue
        best = max(told, key=lambda one: sum(weights.get(feature, 0.0) for feature in one))
        made[best, frozenset((about, name)), group] = None
    return list(made)


def learn(rows: list[Row], act: str) -> tuple[float, dict[str, float]]:
    """Weights for one act against everything else: bias and weight by feature."""
    codes_of_act = frozenset(ACTS[act])
    (first, *_) = ACTS[act]
    if first.startswith("content:"):
        rows = [row for row in rows if first.replace("content:", "about:") in row[1]]
    if act in UNPAIRED:
        rows = [(tuple(one for one in found if not _is_pair(one)), codes, group) for found, codes, group in rows]
    seen = Counter(one for found, _, _ in rows for one in found)
    names = [name for name, count in seen.items() if count > (RAREST_APART if f" {APART}" in name else RAREST)]
    number = {name: at for at, name in enumerate(names)}
    kept = [
        ([number[one] for one in found if one in number], not codes_of_act.isdisjoint(codes))
        for found, codes, _ in rows
    ]
    order = random.Random(SEED)
    weights, sums = [0.0] * len(names), [1e-6] * len(names)
    weight_of = weights.__getitem__
    bias, bias_sum = -1.0, 1e-6
    for _ in range(EPOCHS):
        order.shuffle(kept)
        for found, is_act in kept:
            total = bias + sum(map(weight_of, found))
            error = (1.0 if is_act else 0.0) - 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
            error *= WEIGHT_OF_AN_ACT if is_act else 1.0
            if -1e-3 < error < 1e-3:
                continue
            bias_sum += error * error
            bias += RATE * error / sqrt(bias_sum)
            for one in found:
                weight = weights[one]
                slope = error - PULL * weight
                sums[one] += slope * slope
                weights[one] = weight + RATE * slope / sqrt(sums[one])
    return bias, dict(zip(names, weights, strict=True))


def compose(rows: list[Row], mails: list[Body]) -> dict[str, object]:
    """The data file: acts, biases and weights in hundredths; weights of no account are left out."""
    learned = [learn([*rows, *(told_apart(rows, mails, act) if act in MISSED else ())], act) for act in ACTS]
    names = sorted({name for _, weights in learned for name in weights})
    table = {}
    for name in names:
        row = [round(100 * weights.get(name, 0.0)) for _, weights in learned]
        if max(map(abs, row)) >= SMALLEST:
            table[name] = row
    return {
        "generated": "by tools/learn_acts.py from tests/corpus; do not edit",
        "acts": list(ACTS),
        "bias": [round(100 * bias) for bias, _ in learned],
        "weights": table,
    }


def check(rows: list[Row]) -> None:
    """Print precision and recall of each act on sentences that were not learned from, at several thresholds."""
    groups = sorted({group for _, _, group in rows})
    random.Random(SEED).shuffle(groups)
    part_of = {group: number % 6 for number, group in enumerate(groups)}
    for act in ("asks", "commits", "interest", "fit", "detail", "alignment"):
        scored: list[tuple[float, bool, bool]] = []
        for part in range(6):
            bias, weights = learn([row for row in rows if part_of[row[2]] != part], act)
            about = ACTS[act][0].replace("content:", "about:")
            for found, codes, group in rows:
                if part_of[group] == part and (about == ACTS[act][0] or about in codes):
                    total = bias + sum(weights.get(one, 0.0) for one in found)
                    scored.append((total, not codes.isdisjoint(ACTS[act]), ":" not in group))
        wanted = sum(1 for _, is_act, _ in scored if is_act)
        for bound in (-1.0, -0.5, 0.0, 0.5, 1.0):
            fired = [(is_act, mail) for total, is_act, mail in scored if total > bound]
            right = sum(1 for is_act, _ in fired if is_act)
            alarms = sum(1 for is_act, mail in fired if mail and not is_act)
            print(
                f"{act:16} > {bound:4.1f}  precision {right / max(1, len(fired)):.3f}  recall {right / max(1, wanted):.3f}"
                f"  false alarms in mails {alarms}  of {wanted}"
            )


def main() -> None:
    """Learn, and write or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing")
    given = rows()
    if parser.parse_args().check:
        check(given)
        return
    made = compose(given, list(bodies()))
    head = json.dumps({key: made[key] for key in ("generated", "acts", "bias")}, ensure_ascii=False)[:-1]
    body = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}: {row}" for name, row in made["weights"].items())  # type: ignore[attr-defined]
    TARGET.write_text(f'{head}, "weights": {{\n{body}\n}}}}\n', "utf-8")
    print(f"{len(made['weights'])} weights from {len(given)} sentences")  # type: ignore[arg-type]
    compile_data.main()


if __name__ == "__main__":
    main()
