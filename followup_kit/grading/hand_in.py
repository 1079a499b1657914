"""`followup grade --from`: a platform's download taken into the course folder, as nbgrader would have collected it.

Works on every system and without nbgrader's exchange. A notebook is copied; emails as .txt or .eml, and a text typed into
Moodle, are put into the released notebook. What cannot be taken is named; what stood there before is set aside.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from followup_kit.errors import InputError
from followup_kit.files import text_of_file
from followup_kit.grading.answers import MAGIC
from followup_kit.grading.bundle import File, files
from followup_kit.grading.course_folder import CourseFolder
from followup_kit.grading.course_units import NOTEBOOK, released
from followup_kit.grading.gradebook import opened
from followup_kit.grading.handed import Known, Who, identified, person, sorted_out
from followup_kit.grading.placing import write
from followup_kit.grading.submission import Cell, spoken
from followup_kit.grading.transplant import transplant
from followup_kit.grading.unit import Unit

_TEXTS = (".txt", ".md", ".eml", ".html", ".htm")


def take_in(folder: CourseFolder, unit: Unit, source: Path) -> tuple[str, ...]:
    """Take in every student's work of this unit; say what was taken and what was not. Raises InputError."""
    given = released(folder.released / unit.name / f"{NOTEBOOK}.ipynb")
    found = sorted_out(files(source), [one.id for one in unit.answers])
    notes, taken = list[str](), set[str]()
    with opened(folder.db_url, folder.course_id) as book:
        roster = [
            Known(one.id, one.lms_user_id or "", one.first_name or "", one.last_name or "") for one in book.students
        ]
        for who, theirs in found.items():
            student = identified(who, roster)
            notes += [f"{student}: {spoken(name)} {one.refused}" for name, one in theirs if one.refused]
            usable = [(name, one) for name, one in theirs if not one.refused]
            text, told = _chosen(given, unit, usable)
            notes += [f"{student}: {one}" for one in (*told, *["handed in late, says the platform"] * who.late)]
            if not text:
                notes.append(f"{student}: nothing was found that could be graded")
                continue
            if student in taken:
                notes.append(f"{student}: stood there under two names; the last one counts")
            taken.add(student)
            _enrol(book, roster, student, who)
            notes += [f"{student}: {one}" for one in _put(folder, unit, student, text)]
        book.db.commit()
    if not taken:
        raise InputError(f"{source} holds no work that could be taken in: {'; '.join(notes) or 'it is empty'}.")
    return (f"{unit.name}: taken in from {len(taken)} students", *(f"    {one}" for one in notes))


def _chosen(given: dict[str, Any], unit: Unit, theirs: Sequence[tuple[str, File]]) -> tuple[str, list[str]]:
    """The text of the notebook to keep, and what should be said about the choice."""
    notebooks = [(name, one) for name, one in theirs if name.lower().endswith(".ipynb")]
    texts = [(name, one) for name, one in theirs if PurePosixPath(name).suffix.lower() in _TEXTS]
    left = [name for name, _ in theirs if not name.lower().endswith((".ipynb", *_TEXTS))]
    told = [f"not looked at: {', '.join(map(spoken, left))}"] if left else []
    if notebooks:
        best = next((pair for pair in notebooks if PurePosixPath(pair[0]).name == f"{NOTEBOOK}.ipynb"), notebooks[-1])
        if len(notebooks) > 1:
            told.append(f"{len(notebooks)} notebooks; {spoken(best[0])} was taken")
        return best[1].data.decode("utf-8", "replace") or " ", told
    cells = []
    for name, one in texts:
        try:
            cells.append(Cell(_answer(unit, name), "", f"{MAGIC} x\n{_text(name, one.data)}"))
        except InputError as error:
            told.append(spoken(str(error)))
        except Exception as error:  # one file never stops the others
            told.append(f"{spoken(name)} cannot be read ({type(error).__name__})")
    if not cells:
        return "", told
    made = transplant(given, cells)
    told += [one for one in made.notes if "was not in the notebook" not in one]
    return json.dumps(made.notebook, indent=1, ensure_ascii=False) + "\n", told


def _answer(unit: Unit, name: str) -> str:
    """The id of the answer that a file of this name holds. Raises InputError where that cannot be known."""
    stem = PurePosixPath(name).stem.casefold()
    named = [
        one.id for one in unit.answers if stem == one.id or stem.endswith((f"-{one.id}", f"_{one.id}", f" {one.id}"))
    ]
    if len(unit.answers) == 1 or named:
        return (named or [unit.answers[0].id])[0]
    known = ", ".join(f"{one.id}.txt" for one in unit.answers)
    raise InputError(f"{name}: {unit.name} has {len(unit.answers)} answers; please name the files {known}")


def _text(name: str, data: bytes) -> str:
    kind = PurePosixPath(name).suffix.lower()
    if kind == ".eml":
        from followup_kit.mime import text_of

        return text_of(data)
    text = text_of_file(name, data)
    if kind in (".html", ".htm"):
        from followup_kit.html_text import text_of_html

        return text_of_html(text)
    return text


def _enrol(book: Any, roster: list[Known], student: str, who: Who) -> None:
    if any(one.id == student for one in roster):
        return
    from nbgrader.api import Student

    first, _, last = person(who.name).rpartition(" ")
    book.db.add(Student(id=student, first_name=first or None, last_name=last or None, lms_user_id=who.number or None))
    roster.append(Known(student, who.number, first, last))


def _put(folder: CourseFolder, unit: Unit, student: str, text: str) -> list[str]:
    path = folder.submitted / student / unit.name / f"{NOTEBOOK}.ipynb"
    if path.exists() and path.read_bytes() == text.encode("utf-8"):
        return []
    told = []
    if os.path.lexists(path):
        number = 1
        while (aside := folder.aside / student / unit.name / f"earlier-{number}.ipynb").exists():
            number += 1
        aside.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, aside)
        told.append(f"replaces what was handed in before, which is now {aside.relative_to(folder.root).as_posix()}")
    write(path, text)
    return told
