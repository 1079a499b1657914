"""Play a class of 30 invented students through every step of a graded course, with the real programs, and open the result.

make demo-grading                                   in ./demo-class; opens the formgrader at the end
make demo-grading ARGS="--to DIR --no-browser"      prints where everything is instead
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from followup_kit.grading import instructor
from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import opened
from followup_kit.grading.submission import Cell
from followup_kit.grading.transplant import transplant
from followup_kit.grading.units import unit
from tests import samples

UNIT = "08-when-and-whom"
NAMES = (
    "Amara Okonjo, Bashir Nadeem, Celia Fontaine, Dmitri Halloran, Esra Toprak, Felix Brandvold, Giulia Marchetti, Haruto Inaba, "
    "Ines Quiroga, Jonah Wexler, Kavya Raman, Liam O'Shea, Mireille Dubois, Nadia Ferrante, Oskar Lindqvist, Priya Deshmukh, "
    "Quentin Ashby, Rosa Villanueva, Samir Haddad, Tova Lindgren, Ulani Keawe, Viktor Petrov, Wanjiru Kamau, Xavier Montclair, "
    "Yara Mansour, Zoltan Kiraly, Abigail Thorne, Bo Nyqvist, Chidi Eze, Dalia Rosen"
).split(", ")
BY_EXCHANGE = 3
"""So many hand in through nbgrader's exchange, the others through a platform's download."""


def main(arguments: list[str]) -> int:
    """Play the class; a folder that is there is only taken where it is a demonstration of before."""
    parser = argparse.ArgumentParser(prog="make demo-grading")
    parser.add_argument("--to", type=Path, default=Path("demo-class"))
    parser.add_argument("--no-browser", action="store_true")
    args = parser.parse_args(arguments)
    top = args.to.resolve()
    if top.exists():
        if not (top / "demonstration").is_file():
            print(
                f"{top} is there already and is no demonstration; please name another folder with --to.",
                file=sys.stderr,
            )
            return 2
        shutil.rmtree(top)
    top.mkdir(parents=True)
    (top / "demonstration").write_text("made by tools/demo_grading.py; it is removed when that runs again\n", "utf-8")
    course = play(top)
    if args.no_browser:
        print(f"Look at it with: followup instructor open {course}")
        return 0
    return run(course, "followup_kit", "instructor", "open", ".")


def play(top: Path) -> Path:
    """Every step, each with its command. Returns the course folder."""
    course, texts = top / "course", list(samples.of(unit(UNIT)).values())
    roster(top / "roster.csv")
    run(top, "followup_kit", "instructor", "init", "course", "--roster", "roster.csv")
    exchange(top, course)
    run(course, "nbgrader", "release_assignment", UNIT)
    for number, name in enumerate(NAMES[:BY_EXCHANGE]):
        home = top / "students" / identifier(name)
        run(home, "nbgrader", "fetch_assignment", UNIT)
        fill(home / UNIT / "unit.ipynb", home / UNIT / "unit.ipynb", texts[number % len(texts)])
        run(home, "nbgrader", "submit", UNIT, "--student", identifier(name))
    run(course, "nbgrader", "collect", UNIT, "--ExchangeCollect.check_owner=False")
    download(top / "moodle.zip", course, texts)
    run(course, "nbgrader", "autograde", UNIT)
    run(course, "followup_kit", "grade", "--from", str(top / "moodle.zip"), UNIT)
    by_hand(course)
    run(course, "followup_kit", "grade", UNIT)
    run(course, "nbgrader", "release_feedback", UNIT)
    run(course, "followup_kit", "instructor", "marks", ".", "--output", "marks.csv")
    run(course, "followup_kit", "grade", "--audit")
    page = course / "gradebook" / "feedback" / identifier(NAMES[0]) / UNIT / "unit.html"
    print(f"\nMarks: {course / 'marks.csv'}\nA feedback page: {page}")
    return course


def run(place: Path, *words: str) -> int:
    """Run a program where it belongs, and show the command as one would type it."""
    print(f"\n$ {' '.join(words).replace('followup_kit', 'followup', 1)}", flush=True)
    quiet = ["--log-level=ERROR"] if words[0] == "nbgrader" else []
    calm = {**instructor.environment(), "PYTHONWARNINGS": "ignore"}  # nbgrader's own, of no use to anybody
    done = subprocess.run([sys.executable, "-m", *words, *quiet], cwd=place, env=calm, check=False)
    if done.returncode:
        raise SystemExit(f"{words[0]} ended with status {done.returncode}.")
    return done.returncode


def identifier(name: str) -> str:
    """A student's id: "ashby", "oshea"."""
    return "".join(letter for letter in name.split()[-1].lower() if letter.isalpha())


def roster(path: Path) -> None:
    """The class as a platform would list it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["student_id", "first_name", "last_name", "email", "lms_user_id"])
        for number, name in enumerate(NAMES):
            first, _, last = name.rpartition(" ")
            rows.writerow([identifier(name), first, last, f"{identifier(name)}@example.edu", 4100 + number])


def exchange(top: Path, course: Path) -> None:
    """An exchange of the demonstration's own, and a home for each student who uses it."""
    (top / "exchange").mkdir()
    (top / "exchange").chmod(0o777)
    given = f"c.Exchange.root = {str(top / 'exchange')!r}\n"
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(f"{given}c.Exchange.cache = {str(top / 'cache')!r}\n")
    for name in NAMES[:BY_EXCHANGE]:
        home = top / "students" / identifier(name)
        home.mkdir(parents=True)
        own = f"c = get_config()\nc.CourseDirectory.course_id = 'followup'\n{given}c.Exchange.cache = {str(home / 'cache')!r}\n"
        (home / "nbgrader_config.py").write_text(own, "utf-8")


def fill(source: Path, target: Path, answers: dict[str, str]) -> None:
    """Write these answers into a notebook, as a student would."""
    cells = [Cell(name, "", f"%%email {name}\n{text}") for name, text in answers.items()]
    made = transplant(json.loads(source.read_text("utf-8")), cells).notebook
    target.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")


def download(path: Path, course: Path, texts: list[dict[str, str]]) -> None:
    """What a platform gives for everybody else: Moodle's zip."""
    held = path.with_suffix(".ipynb")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, name in list(enumerate(NAMES))[BY_EXCHANGE:]:
            fill(course / "exercises" / UNIT / "unit.ipynb", held, texts[number % len(texts)])
            archive.write(held, f"{name}_{4100 + number}_assignsubmission_file_/unit.ipynb")
    held.unlink()


def by_hand(course: Path) -> None:
    """What a person does in the formgrader: read, give points for voice, write a word."""
    folder = find(course)
    print("\n(a person reads in the formgrader, gives points for voice, and writes a word to the first)")
    with opened(folder.db_url, folder.course_id) as book:
        for number, one in enumerate(book.assignment_submissions(UNIT)):
            for mark in one.notebooks[0].grades:
                if mark.needs_manual_grade:
                    mark.manual_score, mark.needs_manual_grade = (6.0, 4.0, 2.0)[number % 3], False
        said = book.find_comment("capstone", "unit", UNIT, identifier(NAMES[0]))
        said.manual_comment = "The second paragraph could have been written by nobody else. More of that."
        book.db.commit()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
