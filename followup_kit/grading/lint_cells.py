"""What a grade cell really shows, and whether nbgrader could read full points out of a fault in it.

nbgrader takes a cell that shows nothing, or nothing that reads as a number, for full points; anything on stderr is 0, and
more than the cell's points stops the whole submission. So a grade cell must end in one `Grade`, and print nothing.
"""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from followup_kit.grading.grade import Grade


def cell_problems(cells: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A sentence for each grade cell that can fail open. Runs the notebook's code cells: for an author's own, never a student's."""
    from IPython.utils.capture import capture_output

    with _shell() as shell:
        for cell in cells:
            if cell.get("cell_type") != "code":
                continue
            source = "".join(cell["source"])
            with capture_output() as shown, _warned() as warned:
                ran = shell.run_cell(source, store_history=True)
            settings = cell.get("metadata", {}).get("nbgrader", {})
            if settings.get("grade") and not settings.get("solution"):
                name, most = settings.get("grade_id", "?"), float(settings.get("points", 0))
                error = ran.error_before_exec or ran.error_in_exec
                told = (
                    _raised(error)
                    if error
                    else value_problem(ran.result, most, shown.stdout, shown.stderr + warned(), source)
                )
                if told:
                    yield f"the grade cell {name} {told}"


def value_problem(value: object, most: float, out: str = "", err: str = "", source: str = "") -> str:
    """What is wrong with a grade cell that ends in this value and prints this, or "" where nothing is."""
    if err.strip():
        return "writes to stderr: nbgrader gives 0 points for that, whatever the value."
    if _prints(out, value):
        return "prints something: what is printed is not the grade, and hides it."
    if value is None:
        semicolon = source.rstrip().endswith(";")
        return f"shows no value{' (a semicolon ends it)' if semicolon else ''}: nbgrader gives full points for that."
    if isinstance(value, bool):
        return "ends in True or False: nbgrader gives full points for either."
    if type(value).__module__.partition(".")[0] == "numpy":
        return "ends in a NumPy number, which nbgrader cannot read: it gives full points for that."
    if not isinstance(value, (int, float)):
        return f"ends in a {type(value).__name__}, not in a Grade: nbgrader gives full points for that."
    if not math.isfinite(value) or value < 0:
        return "ends in a number below 0, or in none: nbgrader gives full points for that."
    if value > most:
        return f"gives {float(value)} points, more than its {most}: nbgrader drops the whole submission for that."
    if not isinstance(value, Grade):
        return f"ends in a {type(value).__name__}, not in a Grade with its reasons; use check(unit, criterion)."
    return ""


def _raised(error: BaseException) -> str:
    return f"raises {type(error).__name__}: no student could earn its points."


def _prints(out: str, value: object) -> bool:
    """Is there more on stdout than the value that the shell itself echoes?"""
    lines = [line for line in out.splitlines() if line.strip()]
    return any(not line.startswith("Out[") and line.strip() != repr(value) for line in lines)


_SILENT = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
"""Warnings that Python does not show unless it is asked to."""


@contextmanager
def _warned() -> Iterator[Callable[[], str]]:
    """What is warned of or logged meanwhile: a kernel writes both to stderr, wherever this process sends them."""
    told: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: told.append(record.getMessage())  # type: ignore[method-assign]
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield lambda: "\n".join(
                [*told, *(str(one.message) for one in caught if not issubclass(one.category, _SILENT))]
            )
    finally:
        root.removeHandler(handler)


@contextmanager
def _shell() -> Iterator[Any]:
    """A fresh shell in this process, as the cells of a notebook see it."""
    from IPython.core.interactiveshell import InteractiveShell

    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    try:
        yield shell
    finally:
        InteractiveShell.clear_instance()
