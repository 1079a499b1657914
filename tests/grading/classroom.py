"""What the grading tests share: answers, hand-ins, the real programs, and what the gradebook says."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import Standing, opened, standings
from followup_kit.grading.points import grade_answers
from followup_kit.grading.transplant import answers_of
from followup_kit.grading.units import unit

ROOT = Path(__file__).parent.parent.parent
UNIT, CAPSTONE = "02-thank-you", "08-when-and-whom"
HANDED_IN = "2026-11-20 09:30:00.000000 UTC"

PLAIN = """Subject: Thank you for the Family Medicine interview – Leila Haddad

Dear Dr. Otieno,

Thank you for your time last Tuesday. I enjoyed our conversation, and I learned a lot about the program and about how the residents work together in clinic.

It seems a great place to train in every way, and I hope that I can be part of it one day with all of you there.

I would be happy to send anything else that helps.

Best regards,
Leila Haddad
"""
"""An honest email that earns some points and not all of them."""


def solution(name: str) -> dict[str, str]:
    """The answers of a unit that earn everything."""
    return answers_of(json.loads((ROOT / "solutions" / name / "unit.ipynb").read_text("utf-8")))


def exercise(course: Path, name: str = UNIT) -> dict:
    """The released notebook."""
    return json.loads((course / "exercises" / name / "unit.ipynb").read_text("utf-8"))


def filled(released: Mapping, answers: Mapping[str, str]) -> dict:
    """The notebook as a student saves it who wrote these answers."""
    notebook = copy.deepcopy(dict(released))
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in answers:
            cell["source"] = [f"%%email {name}\n", *answers[name].splitlines(keepends=True)]
    return notebook


def folder_of(course: Path, student: str, name: str = UNIT) -> Path:
    """Where a student's submission lies, made where it is missing, with the time of the hand-in."""
    folder = course / "gradebook" / "submitted" / student / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "timestamp.txt").write_text(HANDED_IN, "utf-8")
    return folder


def hand_in(course: Path, student: str, answers: Mapping[str, str], name: str = UNIT) -> Path:
    """A student's honest submission."""
    folder = folder_of(course, student, name)
    text = json.dumps(filled(exercise(course, name), answers), indent=1)
    (folder / "unit.ipynb").write_text(text, "utf-8")
    return folder


def environment(course: Path) -> dict[str, str]:
    """Jupyter's folders of the test's own, so that nothing of the machine's user is read or written."""
    home = course.parent / "home"
    home.mkdir(exist_ok=True)
    own = {
        name: str(home / name.lower())
        for name in (
            "JUPYTER_CONFIG_DIR",
            "JUPYTER_DATA_DIR",
            "JUPYTER_RUNTIME_DIR",
            "IPYTHONDIR",
            "XDG_CACHE_HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
        )
    }
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, **own, "HOME": str(home), "PATH": path, "PYTHONWARNINGS": "ignore"}


def program(course: Path, *words: str, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Run nbgrader or followup as a program, from the course folder."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=cwd or course,
        env={**environment(course), **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )


def nbgrader(course: Path, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """nbgrader, which must come to a good end."""
    done = program(course, "nbgrader", *words, cwd=cwd)
    assert done.returncode == 0, f"nbgrader {' '.join(words)}\n{done.stdout}\n{done.stderr}"
    return done


def stand(course: Path, name: str = UNIT) -> dict[str, Standing]:
    """What the gradebook says of everyone in a unit."""
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        return {one.student: one for one in standings(book, name)}


def auto(standing: Standing) -> dict[str, float | None]:
    """The points of the checks, by grade_id."""
    return {one.criterion: one.auto for one in standing.marks}


def earned(answers: Mapping[str, str], name: str = UNIT) -> dict[str, float]:
    """What these answers are worth, from the checks themselves."""
    return {one.criterion: float(one) for one in grade_answers(unit(name), answers)}
