"""Whose file is it? The names under which Moodle, Canvas and plain folders keep what students hand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from followup_kit.grading.bundle import File
from followup_kit.names import fold

_MOODLE = re.compile(r"(?P<name>[^_]+)_(?P<number>\d+)_assignsubmission_(?:file|onlinetext)_?(?P<file>.*)")
_CANVAS = re.compile(r"(?P<name>[^_\W][^_]*)_(?:(?P<late>LATE)_)?(?P<number>\d+)_\d+_(?P<file>.+)")
_ODD = re.compile(r"[^\w.@-]+")
_SKIPPED = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Who:
    """What a file's place says of its student: a name, a platform's number ("" in plain folders), and whether it is late."""

    name: str
    number: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """A student of the gradebook: nbgrader's id, the platform's number, first and last name."""

    id: str
    number: str = ""
    first: str = ""
    last: str = ""


def sorted_out(given: Iterable[File], own: Sequence[str]) -> dict[Who, list[tuple[str, File]]]:
    """The files of each student, each with the name that the student gave it. `own` are names of answers, which no student has."""
    kept = [one for one in given if not any(part in _SKIPPED or part.startswith("._") for part in one.parts)]
    found: dict[Who, list[tuple[str, File]]] = {}
    for one, parts in zip(kept, _without_top([one.parts for one in kept], own), strict=True):
        who, name = _who(parts)
        found.setdefault(who, []).append((name, one))
    return found


def who_of(parts: Sequence[str]) -> tuple[Who, str]:
    """Whose a file is, and how its student called it."""
    return _who(tuple(parts))


def identified(who: Who, roster: Iterable[Known]) -> str:
    """nbgrader's id of this student: by number, by id, by a name that only one has; else a new one that can be read."""
    known = list(roster)
    for one in known:
        if who.number and who.number in (one.number, one.id):
            return one.id
    made = slug(who.name)
    for one in known:
        if made.casefold() == one.id.casefold() and not who.number:
            return one.id
    letters = _letters(who.name)
    alike = [one for one in known if letters in (_letters(one.first + one.last), _letters(one.last + one.first))]
    if len(alike) == 1 and (not who.number or not alike[0].number):
        return alike[0].id
    return f"{made}-{who.number}" if who.number else made


def person(name: str) -> str:
    """A person's name as pages and tables of other programs may show it: without what is markup there."""
    return " ".join(re.sub(r"[<>{}\x00-\x1f\x7f]", "", name).split())[:100]


def slug(name: str) -> str:
    """A name as a folder that every system can have."""
    made = _ODD.sub("-", name.strip()).strip("-.").lower()[:80]
    return made or "student"


def _who(parts: tuple[str, ...]) -> tuple[Who, str]:
    for place, part in enumerate(parts):
        if found := _MOODLE.fullmatch(part):
            return Who(found["name"].strip(), found["number"]), "/".join(
                [*[found["file"]] * bool(found["file"]), *parts[place + 1 :]]
            ) or part
    if found := _CANVAS.fullmatch(parts[-1]):
        return Who(found["name"], found["number"], bool(found["late"])), found["file"]
    if len(parts) > 1:
        return Who(parts[0]), "/".join(parts[1:])
    return Who(parts[0].rpartition(".")[0] or parts[0]), parts[0]


def _without_top(given: list[tuple[str, ...]], own: Sequence[str]) -> list[tuple[str, ...]]:
    """Without a folder that only wraps everything: it is the same for all, and below it stand several students."""
    shaped = any(_MOODLE.fullmatch(parts[0]) for parts in given)
    if not given or shaped or any(parts[0] != given[0][0] or len(parts) < 2 for parts in given):
        return given
    below = {parts[1] for parts in given}
    named = {part.rpartition(".")[0].casefold() for part in below}
    if all(len(parts) > 2 for parts in given) or (len(below) > 1 and not named & {one.casefold() for one in own}):
        return [parts[1:] for parts in given]
    return given


def _letters(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())
