"""Text crosses, code does not: the instructor's released notebook, with the student's words in its answer cells.

Nothing else of a submission is taken over: no metadata, no outputs, no cell of its own (docs/decisions/0012).
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from followup_kit.grading.answers import LONGEST, MAGIC, of_cell
from followup_kit.grading.submission import Cell

STRAY = 30
"""So many words in a cell that is no answer are worth a look, where an answer is empty."""


@dataclass(frozen=True, slots=True)
class Transplanted:
    """A notebook to grade (nbformat 4, as JSON), the texts by the answers' ids, and what was healed, for the instructor."""

    notebook: dict[str, Any]
    answers: dict[str, str]
    notes: tuple[str, ...]


def transplant(released: dict[str, Any], submitted: Sequence[Cell]) -> Transplanted:
    """The released notebook with the submitted texts. Pure; `released` itself is left as it is."""
    notebook = copy.deepcopy(released)
    homes = {name: cell for cell in notebook["cells"] if (name := answer_name(cell))}
    named, found, rest = _sorted_out(submitted, homes, _locked_names(notebook))
    stubs = {name: of_cell(source(cell)).strip() for name, cell in homes.items()}
    notes, answers = list[str](), dict[str, str]()
    for name, cell in homes.items():
        stub, pieces = stubs[name], named.get(name, [])
        if name in found and all(of_cell(one).strip() in ("", stub) for one in pieces):
            pieces = found[name]
            notes.append(f"the cell of {name} had lost its name and was found by its first line")
        if not pieces:
            notes.append(f"the answer {name} was not in the notebook")
            continue
        answers[name] = _joined(name, pieces, stub, notes)
        if answers[name].strip() != stub:
            cell["source"] = _written(cell, name, answers[name])
    empty = [name for name in homes if answers.get(name, "").strip() in ("", stubs[name])]
    if empty and any(len(one.text.split()) >= STRAY for one in rest):
        notes.append(f"{', '.join(empty)} is empty, and a cell of the student's own holds a longer text: please look")
    return Transplanted(notebook, answers, tuple(notes))


def answer_name(cell: dict[str, Any]) -> str:
    """The grade_id of an answer cell (what nbgrader calls a solution cell); "" for any other."""
    settings = cell.get("metadata", {}).get("nbgrader", {})
    return str(settings.get("grade_id", "")) if settings.get("solution") else ""


def _locked_names(notebook: dict[str, Any]) -> set[str]:
    """The grade_ids and ids of all cells of a released notebook that are no answers."""
    rest = [cell for cell in notebook["cells"] if not answer_name(cell)]
    named = {cell.get("metadata", {}).get("nbgrader", {}).get("grade_id") for cell in rest}
    return {str(name) for name in named | {cell.get("id") for cell in rest} if name}


def source(cell: dict[str, Any]) -> str:
    """A cell's text, whichever way the file holds it."""
    held = cell.get("source", "")
    return held if isinstance(held, str) else "".join(held)


def answers_of(notebook: dict[str, Any]) -> dict[str, str]:
    """The texts of a transplanted notebook, by the answers' ids."""
    from html import unescape

    found = {}
    for cell in notebook["cells"]:
        if name := answer_name(cell):
            held = source(cell)
            if cell.get("cell_type") == "markdown" and held.startswith(_OPEN):
                held = unescape(held.removeprefix(_OPEN).removesuffix(_CLOSE))
            found[name] = of_cell(held)
    return found


def _sorted_out(
    submitted: Iterable[Cell], homes: dict[str, Any], locked: set[str]
) -> tuple[dict[str, list[str]], dict[str, list[str]], list[Cell]]:
    """Texts by the grade_id of their cell; texts of cells without one, by the name behind `%%email` or the cell's id; the rest."""
    named, found = dict[str, list[str]](), dict[str, list[str]]()
    rest = []
    for one in submitted:
        by_line = _magic_name(one.text)
        if one.grade_id in homes:
            named.setdefault(one.grade_id, []).append(one.text)
        elif by_line in homes or (one.id in homes and not one.grade_id):
            found.setdefault(by_line if by_line in homes else one.id, []).append(one.text)
        elif one.grade_id not in locked and one.id not in locked:
            rest.append(one)
    return named, found, rest


def _magic_name(held: str) -> str:
    words = held.lstrip().partition("\n")[0].split()
    return words[1] if len(words) > 1 and words[0] == MAGIC else ""


def _joined(name: str, pieces: list[str], stub: str, notes: list[str]) -> str:
    """One text: a piece that opens with `%%email` begins anew, one without it goes on; the last text that is written counts."""
    texts: list[str] = []
    for piece in dict.fromkeys(pieces):
        if piece.lstrip().startswith(MAGIC) or not texts:
            texts.append(of_cell(piece))
        else:
            texts[-1] = f"{texts[-1]}\n{of_cell(piece)}".lstrip("\n")
            notes.append(f"{name} had been split into several cells and was joined again")
    written = [one for one in texts if one.strip() not in ("", stub)]
    if len(written) > 1:
        notes.append(f"{name} stood there more than once with different texts; the last one counts")
    text = written[-1] if written else texts[-1]
    if len(text) > LONGEST:
        notes.append(f"{name} was cut after {LONGEST:,} characters")
    return text[:LONGEST]


_OPEN, _CLOSE = '<pre class="tex2jax_ignore mathjax_ignore">\n', "\n</pre>"


def _written(cell: dict[str, Any], name: str, text: str) -> str:
    """The answer cell's new source. In Markdown the text stands escaped in `pre`, so that nothing in it becomes a page."""
    if cell.get("cell_type") == "markdown":
        return f"{_OPEN}{escape(text)}{_CLOSE}"
    return f"{MAGIC} {name}\n{text}" if source(cell).startswith(MAGIC) else text
