"""Why a program stands where it stands, what would change it, and how steady the order is when weights shift a little.

Everything is exact. Between two neighbours only the difference of their weighted marks counts, which is linear in each
mark and in each weight; so the smallest change that swaps them is a quotient, not a trial.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from followup_kit.shortlist.ordering import HIGHEST, LOWEST, MIDDLE, Place, Shortlist, placed

SPREAD = Fraction(1, 5)
"""Weights are shifted by up to this part of themselves."""


@dataclass(frozen=True, slots=True)
class Swap:
    """The change beyond which two neighbours swap: `what` is "mark" (of the lower one) or "weight"."""

    what: str
    criterion: str
    now: Fraction
    beyond: Fraction

    @property
    def size(self) -> Fraction:
        """How far it is: for a mark in marks, for a weight as a part of the weight."""
        change = abs(self.beyond - self.now)
        return change / self.now if self.what == "weight" and self.now else change


@dataclass(frozen=True, slots=True)
class Why:
    """Why one place is below the one before it: where it gains and loses (points), and the swaps, smallest first."""

    place: Place
    above: Place | None
    gains: tuple[tuple[str, Fraction], ...] = ()
    swaps: tuple[Swap, ...] = ()


@dataclass(frozen=True, slots=True)
class Steady:
    """How steady one place is: in how many of the single shifts it changes, and between which places it can come to lie
    when all weights shift at once."""

    place: Place
    changes: int
    shifts: int
    best: int
    worst: int


def why(shortlist: Shortlist, number: int) -> Why:
    """The explanation of the place at this position (0 is the first)."""
    here = shortlist.places[number]
    if not number:
        return Why(here, None)
    above = shortlist.places[number - 1]
    gains = [(one.criterion, one.points - other.points) for one, other in zip(here.shares, above.shares, strict=True)]
    gains.sort(key=lambda two: (two[1], two[0]))
    swaps = [*_mark_swaps(here, above), *_weight_swaps(here, above)]
    swaps.sort(key=lambda one: (one.size, one.what, one.criterion))
    return Why(here, above, tuple(one for one in gains if one[1]), tuple(swaps))


def _mark_swaps(here: Place, above: Place) -> list[Swap]:
    """A higher mark of the lower one, where 5 is enough for it."""
    total = sum((one.weight for one in here.shares), Fraction())
    behind = above.score - here.score
    made = [
        Swap("mark", one.criterion, one.mark, one.mark + behind * total / one.weight)
        for one in here.shares
        if not one.provisional
    ]
    return [one for one in made if one.beyond < HIGHEST]


def _weight_swaps(here: Place, above: Place) -> list[Swap]:
    """Another weight of one criterion, all others as they are."""
    made = []
    ahead = sum(
        (two.weight * (two.mark - one.mark) for one, two in zip(here.shares, above.shares, strict=True)), Fraction()
    )
    for one, two in zip(here.shares, above.shares, strict=True):
        if two.mark != one.mark:
            beyond = one.weight - ahead / (two.mark - one.mark)
            if ahead and (beyond > one.weight or beyond > 0):  # a weight can fall to nothing, not below
                made.append(Swap("weight", one.criterion, one.weight, beyond))
    return made


def steadiness(shortlist: Shortlist, spread: Fraction = SPREAD) -> tuple[Steady, ...]:
    """For each place: its changes when one weight at a time is shifted up and down by `spread`, and its bounds when all
    are shifted at once, each by its own amount within that."""
    options = [one.option for one in shortlist.places]
    before = {id(one.option): one.place for one in shortlist.places}
    changes = dict.fromkeys(before, 0)
    shifts = 0
    for name in shortlist.weights:
        for factor in (1 - spread, 1 + spread):
            shifts += 1
            shifted = {**shortlist.weights, name: shortlist.weights[name] * factor}
            for one in placed(options, shifted):
                changes[id(one.option)] += one.place != before[id(one.option)]
    always = _always_ahead(shortlist, spread)
    count = len(shortlist.places)
    return tuple(
        Steady(
            one,
            changes[id(one.option)],
            shifts,
            best=1 + sum(always[other][number] for other in range(count)),
            worst=count - sum(always[number][other] for other in range(count)),
        )
        for number, one in enumerate(shortlist.places)
    )


def _always_ahead(shortlist: Shortlist, spread: Fraction) -> list[list[bool]]:
    """[a][b]: is a ahead of b for every choice of weights within the spread? Whole numbers throughout."""
    weights = _whole(list(shortlist.weights.values()))
    marks = [[one.option.marks.get(name, MIDDLE) for name in shortlist.weights] for one in shortlist.places]
    scale = lcm(*(mark.denominator for row in marks for mark in row)) if marks else 1
    whole = [[int(mark * scale) for mark in row] for row in marks]
    top, bottom = spread.numerator, spread.denominator
    made = []
    for one in whole:
        row = []
        for other in whole:
            differences = [weight * (a - b) for weight, a, b in zip(weights, one, other, strict=True)]
            row.append(bottom * sum(differences) > top * sum(map(abs, differences)))
        made.append(row)
    return made


def _whole(values: list[Fraction]) -> list[int]:
    scale = lcm(*(one.denominator for one in values))
    return [int(one * scale) for one in values]


def carrying(place: Place, all_places: Mapping[str, Fraction], least: Fraction = Fraction(4)) -> tuple[str, ...]:
    """The criteria that carry a program's place: marked high, and above the mean of all programs; strongest first.

    `all_places`: the mean mark of each criterion over all programs.
    """
    good = [
        (one.weight * (one.mark - all_places.get(one.criterion, LOWEST)), one.criterion)
        for one in place.shares
        if not one.provisional and one.mark >= least and one.mark > all_places.get(one.criterion, LOWEST)
    ]
    return tuple(name for _, name in sorted(good, key=lambda two: (-two[0], two[1])))


def means(shortlist: Shortlist) -> dict[str, Fraction]:
    """The mean mark of each criterion, over the programs that have one."""
    made = {}
    for name in shortlist.weights:
        marks = [one.option.marks[name] for one in shortlist.places if name in one.option.marks]
        if marks:
            made[name] = sum(marks, Fraction()) / len(marks)
    return made
