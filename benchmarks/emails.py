"""Many different emails from few: their names, paragraphs and sentences exchanged, the same way each time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from benchmarks.cases import Case
from followup_kit import Context, Email
from followup_kit.draft import toml_of

Pair = tuple[str, Context]
_FIRST = ("Amara", "Bjorn", "Chidi", "Dalia", "Esteban", "Farah", "Goran", "Hana", "Imani", "Jonas", "Keiko", "Noor")
_LAST = ("Abara", "Brandt", "Castellano", "Demir", "Eriksen", "Fontaine", "Gupta", "Haddad", "Ivanova", "Kaplan")
_PLACE = ("Alder", "Basin", "Cedar", "Delta", "Falcon", "Glen", "Harbor", "Iron", "Juniper", "Kestrel", "Lantern")
_WORD = re.compile(r"\b[a-z]+\b")
_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z])")


def many(cases: Sequence[Case], count: int, seed: int = 2026) -> list[Pair]:
    """So many emails, no two with the same text, each with the context that belongs to it.

    Raises ValueError where the cases are too few or too bare to make so many.
    """
    dice = Random(seed)
    made: dict[str, Context] = {}
    for _ in range(20 * count):
        if len(made) == count:
            return list(made.items())
        base, donor = dice.choice(cases), dice.choice(cases)
        text, context = _renamed(_mixed(base.text, _adopted(donor, base.context), dice), base.context, dice)
        made.setdefault(text, context)
    raise ValueError(f"From {len(cases)} emails, {count} different ones cannot be made.")


def grown(text: str, size: int) -> str:
    """This email with its paragraphs said again, in turn, until it has so many characters."""
    email = Email.parse(text)
    paragraphs = [text[start:end] for start, end in email.paragraphs]
    if not paragraphs:
        raise ValueError("An email without paragraphs cannot grow.")
    end = email.paragraphs[-1][1]
    head, tail = text[:end], text[end:]
    added, at = [], len(text)
    while at < size:
        paragraph = paragraphs[len(added) % len(paragraphs)]
        added.append(paragraph)
        at += len(paragraph) + 2
    whole = "\n\n".join([head, *added])
    return whole[: max(size - len(tail), 0)] + tail


def phrases(emails: Sequence[Pair], count: int, seed: int = 2026) -> str:
    """So many different phrases of two to four words, one on each line, from the words of these emails."""
    words = sorted({word for text, _ in emails for word in _WORD.findall(text.lower())})
    dice = Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        made[" ".join(dice.choices(words, k=dice.randint(2, 4)))] = None
    return "\n".join(made)


def _adopted(donor: Case, context: Context) -> str:
    """The donor's text with the people and the program of this context, so that what is taken from it fits."""
    text = donor.text
    for old, new in (
        (donor.context.program.name, context.program.name),
        *((alias, context.program.name) for alias in sorted(donor.context.program.aliases, key=len, reverse=True)),
        (donor.context.recipient.name, context.recipient.name),
        (donor.context.applicant.name, context.applicant.name),
    ):
        if old and new:
            text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _, new=new: new, text)
    return text


def _mixed(text: str, other: str, dice: Random) -> str:
    """The text with one paragraph and, from another paragraph, one sentence of another email: nothing is said twice."""
    email, donor = Email.parse(text), Email.parse(other)
    if len(email.paragraphs) < 2 or not donor.paragraphs:
        return text
    start, end = dice.choice(email.paragraphs[1:])
    given, *rest = dice.sample(donor.paragraphs, min(2, len(donor.paragraphs)))
    mixed = text[:start] + other[slice(*given)] + text[end:]
    if not rest:
        return mixed
    start, end = Email.parse(mixed).paragraphs[0]
    sentences = _SENTENCE.split(mixed[start:end])
    sentences[dice.randrange(len(sentences))] = dice.choice(_SENTENCE.split(other[slice(*rest[0])]))
    return mixed[:start] + " ".join(sentences) + mixed[end:]


def _renamed(text: str, context: Context, dice: Random) -> Pair:
    """Other people and another program, in the email and in its context alike."""
    new = {
        context.applicant.name: f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
        context.recipient.name: f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
        context.program.name: f"{dice.choice(_PLACE)} {dice.choice(_PLACE)} Hospital",
    }
    known = toml_of(context)
    for old, name in new.items():
        if not old:
            continue
        pairs = [(old, name)]
        if len(old.split()) > 1 and old != context.program.name:
            pairs += [(old.split()[-1], name.split()[-1]), (old.split()[0], name.split()[0])]
        for before, after in pairs:
            word = re.compile(rf"(?<!\w){re.escape(before)}(?!\w)")
            text, known = word.sub(after, text), word.sub(after, known)
    return text, Context.from_toml(known)
