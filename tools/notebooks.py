"""Build notebooks from their edited Markdown: NN_topic.md -> NN_topic.ipynb, the same bytes every time, no outputs.

    python tools/notebooks.py            write every notebook anew
    python tools/notebooks.py --check    write nothing; exit 1 and name those that are out of date

How a lesson is written: ordinary Markdown. A heading, or a line `<!-- cell -->`, begins a new cell. A fence that opens
with ```` ```python cell ```` is a code cell; ```` ```python cell hidden ```` also folds its code away. Any other fence
stays text.
A line `<!-- article: 3.1 FAQ1 -->` says which sections of the article the lesson teaches; it goes to the notebook's metadata.
A cell's id comes from its own first line, so that a change in one cell leaves the others as they are.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("notebooks",)
_BREAK = "<!-- cell -->"
_ARTICLE = re.compile(r"<!-- article: ([\w. ]+) -->\n?")
_HEADING = re.compile(r"#{1,6} ")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def notebook(markdown: str, source: str) -> dict[str, Any]:
    """The notebook of a Markdown text, as plain data. `source` is the path that the notebook names as its origin."""
    taken: dict[str, int] = {}
    words = _ARTICLE.sub("", markdown)
    cells = [cell(kind, lines, taken) for kind, lines in pieces(words.splitlines(), source)]
    about = {"followup_kit": {"lesson": Path(source).stem, "article": " ".join(sections(markdown))}}
    return of_cells(cells, f"from {source} by tools/notebooks.py: edit that file, then run `make notebooks`", about)


def of_cells(cells: list[dict[str, Any]], origin: str, about: dict[str, Any] | None = None) -> dict[str, Any]:
    """A notebook of these cells that says where it comes from. `about` is metadata of its own."""
    return {
        "cells": cells,
        "metadata": {
            **(about or {}),
            "generated": origin,
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def sections(markdown: str) -> tuple[str, ...]:
    """Which sections of the article a lesson teaches, by the numbers of its article line."""
    found = _ARTICLE.search(markdown)
    return tuple(found[1].split()) if found else ()


def text_of(made: dict[str, Any]) -> str:
    """A notebook as its file holds it."""
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def built(root: Path = ROOT) -> dict[Path, str]:
    """Every notebook that there should be, and its text."""
    made = {}
    for folder in FOLDERS:
        for source in sorted((root / folder).glob("**/*.md")):
            markdown = source.read_text("utf-8")
            made[source.with_suffix(".ipynb")] = text_of(notebook(markdown, source.relative_to(root).as_posix()))
    return made


def stale(root: Path = ROOT) -> list[Path]:
    """Notebooks whose file is not what their Markdown says, and notebooks without Markdown."""
    wanted = built(root)
    there = {
        path
        for folder in FOLDERS
        for path in (root / folder).glob("**/*.ipynb")
        if ".ipynb_checkpoints" not in path.parts
    }
    changed = [path for path, text in wanted.items() if path not in there or path.read_bytes() != text.encode("utf-8")]
    return sorted([*changed, *(there - set(wanted))])


def pieces(lines: list[str], source: str) -> Iterator[tuple[str, list[str]]]:
    """Kind and lines of each cell, in order."""
    text: list[str] = []
    code: list[str] | None = None
    kind, fence = "", ""
    for number, line in enumerate(lines, 1):
        if code is not None:
            if line.strip() == "```":
                yield kind, code
                code = None
            else:
                code.append(line)
        elif fence:
            text.append(line)
            fence = "" if line.strip() == fence else fence
        elif line.startswith("```python cell"):
            yield from _text(text)
            text, code = [], []
            kind = _code_kind(line, f"{source}, line {number}")
        elif line.startswith("```"):
            text.append(line)
            fence = "`" * (len(line) - len(line.lstrip("`")))
        elif line.strip() == _BREAK:
            yield from _text(text)
            text = []
        else:
            if _HEADING.match(line):
                yield from _text(text)
                text = []
            text.append(line)
    if code is not None:
        raise ValueError(f"{source}: the last code cell is never closed with ```.")
    yield from _text(text)


def _code_kind(line: str, where: str) -> str:
    kinds = {"```python cell": "code", "```python cell hidden": "hidden"}
    if line.strip() not in kinds:
        raise ValueError(f"{where}: a code cell opens with ```python cell, or with ```python cell hidden.")
    return kinds[line.strip()]


def _text(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    stripped = "\n".join(lines).strip("\n")
    if stripped.strip():
        yield "markdown", stripped.split("\n")


def cell(kind: str, lines: list[str], taken: dict[str, int]) -> dict[str, Any]:
    """One cell as plain data. `taken` counts the ids given so far in its notebook."""
    source = [line + "\n" for line in lines[:-1]] + lines[-1:]
    name = _id(lines, taken)
    if kind == "markdown":
        return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}
    metadata = {"jupyter": {"source_hidden": True}} if kind == "hidden" else {}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": metadata,
        "outputs": [],
        "source": source,
    }


def _id(lines: list[str], taken: dict[str, int]) -> str:
    """An id from the first line; a number behind it where a line comes twice."""
    slug = _NOT_SLUG.sub("-", (lines[0] if lines else "").lower()).strip("-")[:48].strip("-") or "cell"
    taken[slug] = taken.get(slug, 0) + 1
    return slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"


def main(arguments: list[str]) -> int:
    """Write the notebooks, or only check them."""
    try:
        out_of_date = stale()
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    names = [path.relative_to(ROOT).as_posix() for path in out_of_date]
    if "--check" in arguments:
        for name in names:
            print(f"{name} is not what its .md file makes: run `make notebooks`.")
        return 1 if names else 0
    wanted = built()
    for path, name in zip(out_of_date, names, strict=True):
        if path in wanted:
            path.write_bytes(wanted[path].encode("utf-8"))
            print(f"wrote {name}")
        else:
            print(f"{name} has no .md file beside it; please write one, or remove the notebook.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
