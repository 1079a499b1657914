"""Programs in the applicant's own order: the weighted mean of marks from 1 to 5, exact, with what each criterion adds.

A criterion that a program has no mark for counts as 3, the middle, until it is marked: the place is then provisional,
and the score says between which bounds it can come to lie.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from followup_kit.errors import InputError
from followup_kit.shortlist.wishes import Wishes

LOWEST, MIDDLE, HIGHEST = Fraction(1), Fraction(3), Fraction(5)
GUT = "gut"


@dataclass(frozen=True, slots=True)
class Option:
    """One program: marks by criterion (1 to 5), facts by column name, noted strengths, reasons against going there."""

    name: str
    marks: Mapping[str, Fraction] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    strengths: str = ""
    stops: tuple[str, ...] = ()
    program_id: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """What one criterion adds to a score: `points` = weight / all weights x mark."""

    criterion: str
    weight: Fraction
    mark: Fraction
    points: Fraction
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A program's place (1 is first; equals share one), its score, of what it is made, and its bounds."""

    place: int
    option: Option
    score: Fraction
    shares: tuple[Share, ...]
    least: Fraction
    most: Fraction

    @property
    def provisional(self) -> tuple[str, ...]:
        """The criteria that are not marked yet."""
        return tuple(one.criterion for one in self.shares if one.provisional)


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The order, the programs that a hard stop took out (with the reasons), and those without any mark yet."""

    weights: Mapping[str, Fraction]
    places: tuple[Place, ...]
    stopped: tuple[tuple[Option, tuple[str, ...]], ...] = ()
    unmarked: tuple[Option, ...] = ()
    questions: tuple[str, ...] = ()


def order(options: Sequence[Option], wishes: Wishes, year: int | None = None) -> Shortlist:
    """Put the programs in order; `year` is that of the match, where limits on years matter. Raises InputError where there is no weight above 0 to order by."""
    from followup_kit.shortlist.stops import preferred, stops_for

    weights = {name: weight for name, weight in wishes.weights.items() if weight > 0}
    if not weights:
        raise InputError("A shortlist needs weights first: say what counts, like --weights teaching=5,location=3.")
    stopped, unmarked, marked = [], [], []
    questions: list[str] = []
    for option in (preferred(one, wishes) for one in options):
        against, asks = stops_for(option, wishes, year)
        questions += asks
        if against:
            stopped.append((option, against))
        elif not weights.keys() & option.marks.keys():
            unmarked.append(option)
        else:
            marked.append(option)
    return Shortlist(weights, placed(marked, weights), tuple(stopped), tuple(unmarked), tuple(questions))


def placed(options: Sequence[Option], weights: Mapping[str, Fraction]) -> tuple[Place, ...]:
    """The places of these programs under these weights; equals share a place and stand by name."""
    scored = sorted(
        ((score(one, weights), one) for one in options), key=lambda two: (-two[0], two[1].name, two[1].program_id)
    )
    places: list[Place] = []
    for number, (points, option) in enumerate(scored, 1):
        same = bool(places) and places[-1].score == points
        places.append(_place(places[-1].place if same else number, option, points, weights))
    return tuple(places)


def score(option: Option, weights: Mapping[str, Fraction], missing: Fraction = MIDDLE) -> Fraction:
    """The weighted mean of the marks; `missing` stands for those that are not there yet."""
    total = sum(weights.values(), Fraction())
    return sum((weight * option.marks.get(name, missing) for name, weight in weights.items()), Fraction()) / total


def _place(number: int, option: Option, points: Fraction, weights: Mapping[str, Fraction]) -> Place:
    total = sum(weights.values(), Fraction())
    shares = tuple(
        Share(
            name,
            weight,
            mark := option.marks.get(name, MIDDLE),
            weight * mark / total,
            provisional=name not in option.marks,
        )
        for name, weight in weights.items()
    )
    return Place(number, option, points, shares, score(option, weights, LOWEST), score(option, weights, HIGHEST))
