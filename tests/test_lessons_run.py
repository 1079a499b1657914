"""Every lesson runs from top to bottom: its hidden lines in one Python, and (slow) the built notebook in a fresh kernel."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("anywidget")
PAGES = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))
RUN = """
import json, sys
for path in sys.argv[1:]:
    for cell in json.load(open(path, encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            try:
                exec("".join(cell["source"]), {})
            except BaseException as error:
                print(path, cell["id"], type(error).__name__, error, file=sys.stderr)
"""
COMPILED = ("matplotlib", "pandas", "numpy", "zmq")


def test_the_hidden_lines_of_every_lesson_run(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", RUN, *map(str, PAGES)], cwd=tmp_path, capture_output=True, text=True)
    assert ran.stderr == ""
    assert "cannot be shown" not in ran.stdout


def test_lessons_need_no_compiled_package(tmp_path: Path) -> None:
    asked = f"print('needed:', *set({COMPILED}) & set(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", RUN + asked, *map(str, PAGES)], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.stdout.strip().split("\n")[-1] == "needed:", "the browser edition has none of these"


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_lesson_runs_in_a_fresh_kernel(path: Path, tmp_path: Path) -> None:
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    made = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        made, timeout=120, kernel_name="python3", resources={"metadata": {"path": tmp_path}}
    ).execute()
    shown = [out for cell in made.cells if cell.cell_type == "code" for out in cell.outputs]
    assert shown
    assert {out.output_type for out in shown} == {"display_data"}
    assert "cannot be shown" not in json.dumps(shown)
