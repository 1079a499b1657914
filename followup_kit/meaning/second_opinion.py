"""A second opinion on what a body holds, from the weights of its sentences, where phrases alone would be too sure.

The phrases say yes or no; the sentence that weighs most may overrule them, either way, where it weighs enough. The bounds
were set on emails that the weights had not learned from (docs/decisions/0006).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from followup_kit.meaning.noted import note_retold, notes_used
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.specifics import specifics
from followup_kit.meaning.weighing import weigh
from followup_kit.reading import Reading, Sentence

SURELY: dict[str, int] = {"interest": 350, "fit": 500, "alignment": 450, "detail": 500}
"""Hundredths of weight above which a body holds it, though no phrase was found."""

HARDLY: dict[str, int] = {"interest": 50, "fit": 50, "alignment": 60, "detail": 60}
"""Hundredths of weight below which a body does not hold it, though some phrase looks so."""

NOTED = 100
"""The same for a detail where a word of the notes is used: it takes a body of stock sentences to doubt that."""

DOUBTED: dict[str, int] = {"joke": -400, "familiar": -400, "pleading": -550}
"""Hundredths of weight below which a sentence is not in this tone, though a phrase of it stands there: told of others."""

PLAINLY: dict[str, int] = {"joke": 150, "familiar": 250, "pleading": 200}
"""Hundredths of weight above which a sentence is in this tone, though no phrase of it stands there."""


def holds(reading: Reading, act: str, phrased: Callable[[Reading], bool]) -> bool:
    """Does the body hold this ("interest", "fit", "alignment")? `phrased` is asked what the phrases say, where it matters."""
    weight = _strongest(reading, act)
    return weight > SURELY[act] or (weight > HARDLY[act] and phrased(reading))


def holds_detail(reading: Reading) -> bool:
    """Is something in the mail specific: a note used, or specific words, in more than stock sentences?"""
    return reading.once(_holds_detail)


def _holds_detail(reading: Reading) -> bool:
    weight = _strongest(reading, "detail")
    if weight > SURELY["detail"]:
        return True
    if notes_used(reading):
        return weight > NOTED or note_retold(reading)
    return weight > HARDLY["detail"] and specifics(reading).enough


def is_doubted(reading: Reading, sentence: Sentence, tone: str) -> bool:
    """Does all else in the sentence speak against this tone ("joke", "familiar", "pleading")?"""
    return weigh(reading, sentence)[tone] < DOUBTED[tone]


def plainly(reading: Reading, tone: str) -> list[int]:
    """The numbers of the sentences in which all speaks for this tone, with or without a phrase of it."""
    bound = PLAINLY[tone]
    return [number for number, weights in enumerate(reading.once(_weights)) if weights[tone] > bound]


def _strongest(reading: Reading, act: str) -> int:
    """The most that one sentence weighs."""
    return max([weights[act] for weights in reading.once(_weights)], default=-1000)


def _weights(reading: Reading) -> list[Mapping[str, int]]:
    return of_each(reading, weigh)
