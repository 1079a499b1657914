"""Submissions by people who want points, other people's work, or the grader's browser. Each writes a folder of its own.

The first 34 are those that were measured against nbgrader as it comes; the others are ours. `HONEST`: graded for the words,
as if nothing else were there. A text instead: graded for that text. `REFUSED`: not graded, and told by name and reason.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from tests.grading.classroom import PLAIN, filled

ANSWER = "thank-you-mail"
HONEST, REFUSED = "honest", "refused"
CANARY = "SOMEBODY-WAS-HERE"

Attack = Callable[[Path, dict], str]


def code(*lines: str) -> Attack:
    """Code in a cell before everything, and in the setup cell, and in the grade cells."""

    def attack(folder: Path, released: dict) -> str:
        notebook = filled(released, {ANSWER: PLAIN})
        canary = f"open({str(folder.parent.parent / CANARY)!r}, 'w').write('x')"
        source = "\n".join([canary, *lines])
        notebook["cells"].insert(
            0,
            {
                "cell_type": "code",
                "id": "evil",
                "metadata": {},
                "outputs": [],
                "execution_count": None,
                "source": source,
            },
        )
        for cell in notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("locked"):
                cell["source"] = f"{source}\n{''.join(cell['source'])}"
        return save(folder, notebook)

    return attack


def edit(change: Callable[[dict, list[dict], dict], object], outcome: str = HONEST) -> Attack:
    """A change to the notebook: given it, its grade cells and its answer cell."""

    def attack(folder: Path, released: dict) -> str:
        notebook = filled(released, {ANSWER: PLAIN})
        change(notebook, grade_cells(notebook), answer_cell(notebook))
        return save(folder, notebook, outcome)

    return attack


def words(text: str) -> Attack:
    """An answer's text that should hurt whoever reads it."""

    def attack(folder: Path, released: dict) -> str:
        return save(folder, filled(released, {ANSWER: text}), text)

    return attack


def raw(data: bytes | str, outcome: str = REFUSED) -> Attack:
    """A file that is no proper notebook."""

    def attack(folder: Path, released: dict) -> str:
        (folder / "unit.ipynb").write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return outcome

    return attack


def save(folder: Path, notebook: dict, outcome: str = HONEST) -> str:
    (folder / "unit.ipynb").write_text(json.dumps(notebook, indent=1), "utf-8")
    return outcome


def grade_cells(notebook: dict) -> list[dict]:
    return [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("locked")]


def answer_cell(notebook: dict) -> dict:
    return next(cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("solution"))


def settings(cell: dict) -> dict:
    return cell["metadata"]["nbgrader"]


def shadowed(folder: Path, released: dict) -> str:
    """A package of the same name, a module, an interpreter start-up file, beside the notebook."""
    package = folder / "followup_kit" / "grading"
    package.mkdir(parents=True)
    evil = f"open({str(folder.parent.parent / CANARY)!r}, 'w').write('x')\ndef check(*a): return 99\ndef grade_answers(*a): return ()\n"
    for path in (
        folder / "followup_kit" / "__init__.py",
        package / "__init__.py",
        package / "points.py",
        folder / "sitecustomize.py",
        folder / "nbgrader_config.py",
        folder / "json.py",
    ):
        path.write_text(evil, "utf-8")
    return save(folder, filled(released, {ANSWER: PLAIN}))


def split(notebook: dict, _: list, cell: dict) -> None:
    """As JupyterLab's "split cell" does: both halves keep the metadata."""
    text = "".join(cell["source"])
    at = text.index("I would be happy")
    second = {**cell, "id": "second-half", "source": text[at:]}
    cell["source"] = text[:at].removesuffix("\n")
    notebook["cells"].insert(notebook["cells"].index(cell) + 1, second)


def fake_outputs(notebook: dict, cells: list, _: dict) -> None:
    for cell in cells:
        points = settings(cell)["points"]
        held = {
            "points": points,
            "max": points,
            "criterion": settings(cell)["grade_id"],
            "title": "x",
            "reasons": [],
            "status": "full",
        }
        data = {"text/plain": str(points), "application/vnd.followup-kit.grade+json": held}
        cell["outputs"] = [{"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data}]


def big_output(kind: str) -> Attack:
    def change(notebook: dict, cells: list, cell: dict) -> None:
        data = {"text/plain": "x" * 4_000_000} if kind == "line" else {"text/html": "<b>x</b>" * 500_000}
        cells[0]["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": data}]

    return edit(change)


def output_script(notebook: dict, cells: list, _: dict) -> None:
    for cell in cells:
        cell["outputs"] = [
            {"output_type": "display_data", "metadata": {}, "data": {"text/html": "<script>steal()</script>"}}
        ]


def markdown_beside(html: str) -> Attack:
    def change(notebook: dict, cells: list, cell: dict) -> None:
        for kind in ("markdown", "raw"):
            notebook["cells"].append({"cell_type": kind, "id": f"note-{kind}", "metadata": {}, "source": html})
        notebook["cells"][0]["source"] = html

    return edit(change)


def retyped(kind: str) -> Attack:
    def change(notebook: dict, cells: list, cell: dict) -> None:
        for one in [cell, *cells]:
            one["cell_type"] = kind
            one.pop("outputs", None)
            one.pop("execution_count", None)

    return edit(change)


def without(*keys: str) -> Attack:
    def change(notebook: dict, cells: list, cell: dict) -> None:
        for one in cells:
            for key in keys:
                one["metadata"].pop(key, None)

    return edit(change)


def link(target: Callable[[Path], Path]) -> Attack:
    def attack(folder: Path, released: dict) -> str:
        os.symlink(target(folder), folder / "unit.ipynb")
        return REFUSED

    return attack


def linked_folder(folder: Path, released: dict) -> str:
    for one in folder.iterdir():
        one.unlink()
    folder.rmdir()
    os.symlink(folder.parent.parent / "victim" / folder.name, folder)
    return REFUSED


def beside(make: Callable[[Path], object]) -> Attack:
    def attack(folder: Path, released: dict) -> str:
        make(folder)
        return save(folder, filled(released, {ANSWER: PLAIN}))

    return attack


def sparse(folder: Path, released: dict) -> str:
    with (folder / "unit.ipynb").open("wb") as file:
        file.truncate(500_000_000)
    return REFUSED


def encoded(code: str, outcome: str) -> Attack:
    def attack(folder: Path, released: dict) -> str:
        words = PLAIN.replace("Leila", "Leïla")
        text = json.dumps(filled(released, {ANSWER: words}), ensure_ascii=False)
        (folder / "unit.ipynb").write_bytes(text.encode(code))
        return words if outcome == HONEST else outcome

    return attack


def text_edit(old: str, new: str, outcome: str = HONEST) -> Attack:
    """A change to the notebook's JSON as text."""

    def attack(folder: Path, released: dict) -> str:
        text = json.dumps(filled(released, {ANSWER: PLAIN}))
        assert old in text
        (folder / "unit.ipynb").write_text(text.replace(old, new, 1), "utf-8")
        return outcome

    return attack


def twice(notebook: dict, cells: list, cell: dict) -> None:
    for one in [cell, *cells]:
        notebook["cells"].append({**one, "id": f"{one['id']}-again"})


def renamed(notebook: dict, cells: list, cell: dict) -> None:
    settings(cell)["grade_id"] = "something-else"
    cell["id"] = "other"
    for number, one in enumerate(cells):
        settings(one)["grade_id"] = f"test-{number}"


def swapped(notebook: dict, cells: list, cell: dict) -> None:
    for one in cells:
        settings(one).update(solution=True, locked=False)


MEASURED: dict[str, Attack] = {
    "01-patch-the-checks": code("import followup_kit.grading.points as p", "p.grade_answers = lambda u, a: [99]"),
    "02-input-transformer": code("get_ipython().input_transformers_cleanup.append(lambda L: ['pass\\n'])"),
    "03-patch-display": code("get_ipython().display_formatter.format = lambda o, **k: ({'text/plain': '4'}, {})"),
    "04-shadow-package": shadowed,
    "05-read-another": code("import glob; text = open(glob.glob('../../*/02-thank-you/unit.ipynb')[0]).read()"),
    "06-write-gradebook": code(
        "import sqlite3; sqlite3.connect('../../../gradebook.db').execute('update grade set manual_score = 99')"
    ),
    "07-read-hidden-tests": code(
        "import sqlite3; print(sqlite3.connect('../../../gradebook.db').execute('select source from source_cell').fetchall())"
    ),
    "08-hook-later-cells": code("get_ipython().events.register('pre_run_cell', lambda info: print(info.raw_cell))"),
    "09-list-home": code("import os; print(os.listdir(os.path.expanduser('~')))"),
    "10-loopback": code("import urllib.request; urllib.request.urlopen('http://127.0.0.1:8888/api/contents')"),
    "11-leave-a-process": code("import subprocess; subprocess.Popen(['sleep', '1'])"),
    "12-delete-others": code("import shutil; shutil.rmtree('../../victim', ignore_errors=True)"),
    "13-delete-release": code("import shutil; shutil.rmtree('../../../../exercises', ignore_errors=True)"),
    "14-endless-loop": code("while True: pass"),
    "15-masked-loop": code("import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)", "while True: pass"),
    "16-os-exit": code("import os; os._exit(0)"),
    "17-exit": code("exit()"),
    "18-one-long-line": big_output("line"),
    "19-long-html": big_output("html"),
    "20-markdown-image": markdown_beside("<img src=x onerror=steal()>"),
    "21-markdown-script": markdown_beside("<script>steal()</script>"),
    "22-markdown-svg": markdown_beside("<svg onload=steal()></svg>"),
    "23-output-script": edit(output_script),
    "24-words-as-html": words("<script>steal()</script><img src=x onerror=steal()>\n\n" + PLAIN),
    "25-edited-tests": edit(lambda notebook, cells, _: [one.update(source="4.0") for one in cells]),
    "26-changed-points": edit(lambda notebook, cells, _: [settings(one).update(points=500) for one in cells]),
    "27-changed-type": retyped("markdown"),
    "28-edited-support": beside(lambda folder: (folder / "course.toml").write_text("[costs]\nerror = 0\n", "utf-8")),
    "29-changed-names": edit(renamed),
    "30-tests-as-answers": edit(swapped),
    "31-ungraded": edit(lambda notebook, cells, _: [settings(one).update(grade=False) for one in cells]),
    "32-tests-deleted": edit(lambda notebook, cells, _: [notebook["cells"].remove(one) for one in cells]),
    "33-metadata-stripped": without("nbgrader", "deletable", "editable"),
    "34-duplicated": edit(twice),
}
"""The 34 that were measured: 29, and five ways of HTML."""

OURS: dict[str, Attack] = {
    "split-cell": edit(split),
    "stored-outputs": edit(fake_outputs),
    "raw-cells": retyped("raw"),
    "unknown-type": retyped("evil"),
    "answer-lost-its-name": edit(lambda notebook, cells, cell: cell.update(metadata={}, id="pasted")),
    "svg-in-words": words(
        "Subject: <svg onload=steal()>\n\nDear Dr. Otieno,\n\n</pre></div></section><svg onload=steal()>\n" + PLAIN
    ),
    "formula-in-words": words(
        PLAIN + "\n$\\href{javascript:steal()}{click}$ $$\\unicode{x}$$ [x](javascript:steal())\n"
    ),
    "template-in-words": words(PLAIN + "\n{{ config }} {% include '/etc/passwd' %} ${7*7} <%= 7 %>\n"),
    "control-characters": words(PLAIN.replace("happy", "hap\x00\x1b[31mpy\u202e")),
    "style-in-words": words("<style>*{display:none}</style><base href=//evil.example/>" + PLAIN),
    "long-words": words(PLAIN + "a" * 60_000),
    "many-brackets": words("Subject: x\n\n" + "([{<" * 4_900),
    "many-lines": words("Subject: x\n\n" + "a b, " * 3_000),
    "link-to-another": link(lambda folder: folder.parent.parent / "victim" / folder.name / "unit.ipynb"),
    "link-to-solution": link(lambda folder: folder.parents[3] / "solutions" / folder.name / "unit.ipynb"),
    "link-to-device": link(lambda folder: Path("/dev/zero")),
    "linked-folder": linked_folder,
    "pipe": lambda folder, released: (os.mkfifo(folder / "unit.ipynb"), REFUSED)[1],
    "a-folder": lambda folder, released: ((folder / "unit.ipynb").mkdir(), REFUSED)[1],
    "link-beside": beside(lambda folder: os.symlink("/etc/passwd", folder / "data.txt")),
    "pipe-beside": beside(lambda folder: os.mkfifo(folder / "fifo")),
    "huge-beside": beside(
        lambda folder: os.truncate(os.open(folder / "big.bin", os.O_CREAT | os.O_WRONLY), 500_000_000)
    ),
    "terminal-beside": beside(lambda folder: (folder / "\x1b]0;evil\x07\x1b[2J.txt").write_text("x", "utf-8")),
    "html-beside": beside(lambda folder: (folder / "unit.html").write_text("<script>steal()</script>", "utf-8")),
    "odd-time": beside(lambda folder: (folder / "timestamp.txt").write_text("never\x00", "utf-8")),
    "endless-time": beside(lambda folder: os.truncate(folder / "timestamp.txt", 500_000_000)),
    "500-mb": sparse,
    "empty": raw(b""),
    "not-a-notebook": raw("Dear Dr. Otieno, here is my email."),
    "a-pdf": raw(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    "nul-bytes": raw(b"\x00" * 5_000),
    "deeply-nested": raw("[" * 200_000),
    "deep-in-metadata": raw('{"cells": [], "metadata": ' + '{"a": ' * 100_000 + "1" + "}" * 100_001),
    "a-number": raw("7"),
    "huge-number": raw('{"cells": ' + "9" * 20_000 + "}"),
    "cells-no-list": raw('{"cells": {"0": {}}, "nbformat": 4}'),
    "too-many-cells": raw('{"cells": [' + ",".join(["{}"] * 900_000) + "]}"),
    "old-format": raw('{"nbformat": 3, "worksheets": [{"cells": []}]}'),
    "windows-1252": encoded("cp1252", REFUSED),
    "utf-16": encoded("utf-16", HONEST),
    "with-a-mark": encoded("utf-8-sig", HONEST),
    "nan": text_edit('"metadata": {}', '"metadata": {"x": NaN, "y": Infinity}'),
    "duplicate-keys": text_edit('"nbformat": 4', '"nbformat": 3, "nbformat": 4'),
    "lone-surrogate": text_edit("I enjoyed", "\\ud800 I enjoyed", PLAIN.replace("I enjoyed", "? I enjoyed")),
    "odd-cells": edit(
        lambda notebook, cells, _: notebook["cells"].extend([None, 7, "x", [], {}, {"source": 5}, {"metadata": 3}])
    ),
    "odd-names": edit(
        lambda notebook, cells, _: notebook["cells"].extend(
            [{"metadata": {"nbgrader": {"grade_id": ["x"]}}, "source": ["a", 1]}, {"metadata": {"nbgrader": "x"}}]
        )
    ),
    "no-format": text_edit('"nbformat": 4, ', ""),
}

ATTACKS = {**MEASURED, **OURS}
