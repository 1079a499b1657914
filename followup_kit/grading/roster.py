"""A roster from CSV: as people write it, or as Canvas and Moodle export it."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from followup_kit.errors import InputError
from followup_kit.files import read_text
from followup_kit.grading.handed import Known, person, slug

_COLUMNS = {
    "id": ("student_id", "student id", "username", "sis login id", "login id", "login", "user name", "netid"),
    "number": ("lms_user_id", "lms id", "id number", "id", "canvas user id", "identifier"),
    "first": ("first_name", "first name", "firstname", "given name"),
    "last": ("last_name", "last name", "lastname", "surname", "family name"),
    "email": ("email", "email address", "e-mail", "mail"),
    "name": ("name", "full name", "student"),
}


def read(path: Path) -> list[tuple[Known, str]]:
    """Each student with an email address ("" where there is none). Raises InputError that names the line."""
    text = read_text(path)
    head = text.partition("\n")[0]
    parted = max(",;\t", key=head.count)
    rows = list(csv.reader(StringIO(text), delimiter=parted))
    if not rows:
        raise InputError(f"{path} is empty; a roster needs a head, like student_id,first_name,last_name,email.")
    places = {key: _place(rows[0], names) for key, names in _COLUMNS.items()}
    if all(places[key] is None for key in ("id", "number", "name", "email")):
        raise InputError(
            f"{path} has no column for a student; its head should say student_id, first_name, last_name, email."
        )
    found, taken = list[tuple[Known, str]](), dict[str, int]()
    for line, row in enumerate(rows[1:], 2):
        cell = {key: row[at].strip() if at is not None and at < len(row) else "" for key, at in places.items()}
        if not any(cell.values()) or cell["name"].strip().lower().startswith(("points possible", "student, test")):
            continue
        first, last = _names(cell)
        own = cell["id"] or cell["email"].partition("@")[0] or cell["number"] or f"{first} {last}"
        known = Known(slug(own), cell["number"], person(first), person(last))
        if known.id in taken:
            raise InputError(f"{path}, line {line}: {known.id} stands in line {taken[known.id]} already.")
        taken[known.id] = line
        found.append((known, cell["email"]))
    if not found:
        raise InputError(f"{path} names no student below its head.")
    return found


def _place(head: list[str], names: tuple[str, ...]) -> int | None:
    given = [one.strip().lstrip("\ufeff").casefold() for one in head]
    return next((given.index(name) for name in names if name in given), None)


def _names(cell: dict[str, str]) -> tuple[str, str]:
    if cell["first"] or cell["last"]:
        return cell["first"], cell["last"]
    if "," in cell["name"]:
        last, _, first = cell["name"].partition(",")
        return first.strip(), last.strip()
    first, _, last = cell["name"].rpartition(" ")
    return first, last
