"""Build the graded units: solutions/<unit>/unit.md -> unit.ipynb -> exercises/<unit>/unit.ipynb, and docs/grading.md.

    python tools/exercises.py            build everything anew
    python tools/exercises.py --check    write nothing; exit 1 and name what is out of date

The solution's notebook is made here; the exercise is made from it by nbgrader itself. How a unit is written:

- Markdown, as `tools/notebooks.py` reads it.
- A fence that opens with ```` ```email NAME ```` is the answer cell of that name; what it holds is the solution.
- `<!-- facts: NAME -->` stands for what is known around that answer, `<!-- reader: NAME -->` for the reader alone,
  `<!-- given: NAME -->` for the mail to mend, `<!-- grades: NAME -->` for its grade cells; all of them come from `followup_kit/data/course.toml`.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from followup_kit.errors import InputError
from followup_kit.grading.unit import Answer, Criterion, Unit
from followup_kit.grading.units import load
from tools import notebooks
from tools.facts import facts, reader
from tools.grading_tables import as_markdown

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "grading.md"
MARKS = ("<!-- made by tools/exercises.py from course.toml: do not edit from here -->", "<!-- edit again from here -->")
_FENCE = re.compile(r"```email ([\w-]+)$")
_ANSWER = re.compile(r"^```email ([\w-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"<!-- (facts|reader|given|grades): ([\w-]+) -->$")


def solution(markdown: str, unit: Unit, source: str) -> str:
    """The text of the solution's notebook. Raises ValueError with the line that cannot be used."""
    taken: dict[str, int] = {}
    cells = [made for piece in _pieces(markdown, unit, source) for made in _cells(piece, unit, source, taken)]
    missing = {one.id for one in (*unit.answers, *unit.automatic)} - {one["id"] for one in cells}
    if missing:
        raise ValueError(f"{source} has no cell for {', '.join(sorted(missing))}.")
    origin = f"from {source} by tools/exercises.py: edit that file, then run `make exercises`"
    about = {"followup_kit": {"unit": unit.name, "article": unit.article}}
    return notebooks.text_of(notebooks.of_cells(cells, origin, about))


def answers_of(markdown: str) -> dict[str, str]:
    """What stands in the answer fences of a unit's Markdown, by name."""
    return {found[1]: found[2] for found in _ANSWER.finditer(markdown)}


def solutions(root: Path = ROOT) -> dict[Path, str]:
    """The solution's notebook of every unit, and its text."""
    made = {}
    for unit in load():
        path = root / "solutions" / unit.name / "unit.md"
        made[path.with_suffix(".ipynb")] = solution(path.read_text("utf-8"), unit, path.relative_to(root).as_posix())
    return made


def exercises(release: Path, root: Path = ROOT) -> None:
    """Have nbgrader make the exercise of every unit under `release`, with a gradebook that is thrown away."""
    from nbgrader.apps import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config
    from traitlets.config.loader import PyFileConfigLoader

    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    with tempfile.TemporaryDirectory() as folder:
        config = Config(PyFileConfigLoader("nbgrader_config.py", path=str(root)).load_config())
        config.CourseDirectory.root = str(root)
        config.CourseDirectory.release_directory = os.path.relpath(release, root)
        config.CourseDirectory.db_url = f"sqlite:///{Path(folder, 'thrown-away.db').as_posix()}"
        api = NbGraderAPI(CourseDirectory(config=config), config=config)
        for unit in load():
            result = api.generate_assignment(unit.name, force=True, create=True)
            if not result["success"]:
                raise ValueError(f"nbgrader could not make {unit.name}: {result.get('error') or result['log']}")


def page(text: str) -> str:
    """docs/grading.md with its tables made anew between the two marks."""
    before, first, rest = text.partition(MARKS[0])
    _, second, after = rest.partition(MARKS[1])
    if not (first and second):
        raise ValueError("docs/grading.md has lost the two marks between which its tables stand.")
    return f"{before}{first}\n\n{as_markdown(load())}\n{second}{after}"


def _pieces(markdown: str, unit: Unit, source: str) -> Iterator[tuple[str, str, list[str]]]:
    """Kind ("text", "email", "grades"), name and lines of each piece of a unit's Markdown, in order."""
    text: list[str] = []
    answer: list[str] | None = None
    name = ""
    for number, line in enumerate(markdown.splitlines(), 1):
        where = f"{source}, line {number}"
        if answer is not None:
            if line.strip() == "```":
                yield "email", name, answer
                answer = None
            else:
                answer.append(line)
        elif fence := _FENCE.match(line):
            yield "text", "", text
            text, answer, name = [], [], _known(fence[1], unit, where).id
        elif mark := _MARK.match(line):
            one = _known(mark[2], unit, where)
            if mark[1] == "grades":
                yield "text", "", text
                yield "grades", one.id, []
                text = []
            else:
                text += _told(mark[1], one)
        else:
            text.append(line)
    if answer is not None:
        raise ValueError(f"{source}: the answer {name} is never closed with ```.")
    yield "text", "", text


def _told(what: str, one: Answer) -> list[str]:
    """The lines that a mark stands for."""
    if what == "given":
        return ["```text", *one.given.strip("\n").splitlines(), "```"]
    return facts(one) if what == "facts" else reader(one)


def _known(name: str, unit: Unit, where: str) -> Answer:
    try:
        return unit.answer(name)
    except InputError as error:
        raise ValueError(f"{where}: {error}") from None


def _cells(
    piece: tuple[str, str, list[str]], unit: Unit, source: str, taken: dict[str, int]
) -> Iterator[dict[str, Any]]:
    kind, name, lines = piece
    if kind == "text":
        for each, held in notebooks.pieces(lines, source):
            yield notebooks.cell(each, held, taken)
    elif kind == "email":
        manual = next((one for one in unit.manual if one.answer == name), None)
        yield _answer_cell(name, lines, manual)
    else:
        for one in unit.automatic:
            if one.answer == name:
                yield _grade_cell(unit, one)


def _answer_cell(name: str, lines: list[str], manual: Criterion | None) -> dict[str, Any]:
    marked = [f"%%email {name}", "### BEGIN SOLUTION", *lines, "### END SOLUTION"]
    made = _code_cell(name, marked, {"grade": manual is not None, "locked": False, "solution": True})
    if manual:
        made["metadata"]["nbgrader"]["points"] = manual.points
    return made


def _grade_cell(unit: Unit, one: Criterion) -> dict[str, Any]:
    call = f'from followup_kit.grading import check; check("{unit.name}", "{one.id}")'
    source = [f"# Points: {one.title}", call]
    made = _code_cell(one.id, source, {"grade": True, "locked": True, "solution": False, "points": one.points})
    made["metadata"]["jupyter"] = {"source_hidden": True}
    return made


def _code_cell(name: str, lines: list[str], settings: dict[str, Any]) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"nbgrader": {"grade_id": name, "schema_version": 3, "task": False, **settings}},
        "outputs": [],
        "source": [line + "\n" for line in lines[:-1]] + lines[-1:],
    }


def main(arguments: list[str]) -> int:
    """Build what is out of date, or only name it."""
    check = "--check" in arguments
    try:
        wanted = {**solutions(), PAGE: page(PAGE.read_text("utf-8"))}
        changed = [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
        for path in [] if check else changed:
            path.write_bytes(wanted[path].encode("utf-8"))
        with tempfile.TemporaryDirectory() as folder:
            exercises(Path(folder))
            for path in sorted(Path(folder).glob("*/*")):
                there = ROOT / "exercises" / path.relative_to(folder)
                if not there.is_file() or there.read_bytes() != path.read_bytes():
                    changed.append(there)
                    if not check:
                        there.parent.mkdir(parents=True, exist_ok=True)
                        there.write_bytes(path.read_bytes())
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    for path in changed:
        name = path.relative_to(ROOT).as_posix()
        print(f"{name} is out of date: run `make exercises`." if check else f"wrote {name}")
    return int(check and bool(changed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
