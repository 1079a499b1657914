"""Marks as tables: one row for each student, unit and criterion; or one row a student, as Canvas and Moodle import them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from followup_kit.grading.gradebook import Standing
from followup_kit.grading.unit import Unit

COLUMNS = (
    "unit", "student_id", "last_name", "first_name", "email", "criterion", "title", "points", "max_points", "auto_points",
    "manual_points", "extra_points", "needs_a_person", "comment", "handed_in_utc",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Cell = str | float | int
Stood = Sequence[tuple[Unit, Sequence[Standing]]]


def rows(stood: Stood) -> list[Sequence[Cell]]:
    """The table of `COLUMNS`, its head first: a row for each criterion, in the order of the course."""
    made: list[Sequence[Cell]] = [COLUMNS]
    for unit, standings in stood:
        cells = {(one.answer if one.manual else one.id): one for one in unit.criteria}
        for one in standings:
            marks = {mark.criterion: mark for mark in one.marks}
            for name, criterion in cells.items():
                if mark := marks.get(name):
                    points = [mark.points, mark.most, _given(mark.auto), _given(mark.manual), mark.extra]
                    comment = one.comments.get(criterion.answer, "")
                    when = f"{one.handed_in:%Y-%m-%dT%H:%M:%S}" if one.handed_in else ""
                    who = [one.student, *_parted(one.name), one.email]
                    waits = "yes" if mark.open else "no"
                    made.append([unit.name, *who, criterion.id, criterion.title, *points, waits, comment, when])
    return made


def canvas(stood: Stood) -> list[Sequence[Cell]]:
    """What Canvas imports as a gradebook: a column for each unit, its points in the second row."""
    heads = [f"{unit.title} ({unit.name})" for unit, _ in stood]
    made: list[Sequence[Cell]] = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *heads]]
    made.append(["    Points Possible", "", "", "", "", *(unit.points for unit, _ in stood)])
    for one, totals in _by_student(stood).values():
        last, first = _parted(one.name)
        name = f"{last}, {first}" if first else last or one.student
        made.append([name, one.number, "", one.student, "", *(totals.get(unit.name, "") for unit, _ in stood)])
    return made


def moodle(stood: Stood) -> list[Sequence[Cell]]:
    """What Moodle imports as grades: it is told the columns while importing; a student is known by number or email."""
    made: list[Sequence[Cell]] = [
        ["ID number", "Username", "Email address", "Full name", *(unit.title for unit, _ in stood)]
    ]
    for one, totals in _by_student(stood).values():
        known = [one.number, one.student, one.email, one.name or one.student]
        made.append([*known, *(totals.get(unit.name, "") for unit, _ in stood)])
    return made


def as_csv(table: Iterable[Sequence[Cell]]) -> str:
    """CSV in which every text is quoted and none is a formula; numbers stay numbers."""
    held = StringIO()
    writer = csv.writer(held, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerows([[_plain(one) for one in row] for row in table])
    return held.getvalue()


def _plain(value: Cell) -> Cell:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(value, str):
        clean = value.replace("\x00", "")
        return f"'{clean}" if clean.lstrip(" \u00a0\ufeff").startswith(_FORMULA) else clean
    return value


def _by_student(stood: Stood) -> Mapping[str, tuple[Standing, dict[str, float]]]:
    found: dict[str, tuple[Standing, dict[str, float]]] = {}
    for unit, standings in stood:
        for one in standings:
            found.setdefault(one.student, (one, {}))[1][unit.name] = one.points
    return dict(sorted(found.items()))


def _parted(name: str) -> tuple[str, str]:
    """Last and first name, as nbgrader joined them."""
    first, _, last = name.rpartition(" ")
    return last, first


def _given(points: float | None) -> Cell:
    return "" if points is None else points
