"""What a graded unit is: its answers and criteria, as frozen values. `units.load` reads them from the course file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from followup_kit.context import Context
from followup_kit.errors import InputError, nearest

ANSWER_KINDS = ("mail", "line", "plan", "essay")
PLAN_PARTS = ("whom", "when")


class UnitError(InputError):
    """A course file that cannot be used; its text is one sentence that names the unit and the key."""


@dataclass(frozen=True, slots=True)
class Says:
    """Something that only this exercise asks for: any of `words` must stand in the body.

    id, what: as the review shows it; words: beginnings of words or phrases, in small letters.
    """

    id: str
    what: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One line of a plan: somebody whom the applicant met, and the context of that meeting.

    `write` says whether a mail of their own is due; when it should go is the planner's to say.
    """

    name: str
    write: bool
    why: str
    context: Context


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer cell. Its `id` is the cell's grade_id and the name behind `%%email`.

    kind:        "mail"; "line" (subject and salutation alone); "plan" (a line per person); "essay" (read by a human)
    least_words: words of the body from which on silence is worth points
    given:       a flawed email that is to be mended, as the brief shows it
    judged:      sections or codes of rules that look at this answer (none named: all)
    now:         the moment at which a plan is made, in the program's time
    """

    id: str
    kind: str
    title: str
    context: Context = field(default_factory=Context)
    least_words: int = 0
    given: str = ""
    judged: tuple[str, ...] = ()
    says: tuple[Says, ...] = ()
    people: tuple[Person, ...] = ()
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """What some points are given for. Its `id` is the grade cell's grade_id; exactly one way of judging is named.

    essentials: names of the rubric's essentials that must be there, each worth the same
    silent:     sections or codes of rules that must have nothing to say
    says:       ids of the answer's own requests
    copies:     answers that must not repeat one another
    plan:       "whom" or "when"
    levels:     for a human grader: points, and what earns them, best first
    costs:      share of the points that a rule costs when it speaks, by severity
    """

    id: str
    answer: str
    title: str
    points: float
    essentials: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    plan: str = ""
    levels: tuple[tuple[float, str], ...] = ()
    caps: bool = True
    costs: Mapping[str, float] = field(default_factory=dict)

    @property
    def manual(self) -> bool:
        """Is it graded by a human?"""
        return bool(self.levels)


@dataclass(frozen=True, slots=True)
class Unit:
    """One graded unit: an nbgrader assignment of this name, with one notebook, `unit.ipynb`.

    `total` is what its points should add up to, as the course file says; the authors' lint compares.
    """

    name: str
    title: str
    lessons: tuple[str, ...]
    article: str
    total: float
    answers: tuple[Answer, ...]
    criteria: tuple[Criterion, ...]

    @property
    def automatic(self) -> tuple[Criterion, ...]:
        """The criteria that `points.grade_answers` judges, in order."""
        return tuple(one for one in self.criteria if not one.manual)

    @property
    def manual(self) -> tuple[Criterion, ...]:
        """The criteria that a human judges; the cell's grade_id is the answer's id."""
        return tuple(one for one in self.criteria if one.manual)

    @property
    def points(self) -> float:
        """All points of the unit, the human grader's too."""
        return sum(one.points for one in self.criteria)

    def answer(self, name: str) -> Answer:
        """The answer of this id. Raises UnitError."""
        return _named(name, self.answers, f"{self.name} has no answer")

    def criterion(self, name: str) -> Criterion:
        """The criterion of this id. Raises UnitError."""
        return _named(name, self.criteria, f"{self.name} has no criterion")


_T = TypeVar("_T", Answer, Criterion)


def _named(name: str, known: tuple[_T, ...], lead: str) -> _T:
    for one in known:
        if one.id == name:
            return one
    near = nearest(name, tuple(one.id for one in known))
    hint = f"; did you mean “{near}”?" if near else "."
    raise UnitError(f"{lead} “{name}”{hint}")
