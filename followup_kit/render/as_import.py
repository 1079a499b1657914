"""What an import did, or would do, for people: the guesses first, then what is new, then what needs a look."""

from __future__ import annotations

from collections.abc import Sequence

from followup_kit.journal.current import TITLES
from followup_kit.journal.report import Report
from followup_kit.render.as_text import clean
from followup_kit.render.result import number

_MOST = 12
_NAMES = {
    "people": "Names of several people",
    "program.state": "State",
    "interview.date": "Interview date",
    "interview.time": "Interview time",
}


def report(made: Report, written: bool) -> str:
    """The report as text; long lists are cut, and say so."""
    lines = [f"{number(made.rows, 'row')} read. Columns are taken for:"]
    sheets = dict.fromkeys(sheet for sheet, _ in made.columns)
    for sheet in sheets:
        if len(sheets) > 1:
            lines.append(f"  {sheet}")
        for name, one in made.columns:
            if name == sheet and (one.header.strip() or one.field):
                lines.append(
                    f"    {one.header.strip() or '(no name)'} -> {_field(one.field)}{f' ({one.why})' if one.why and one.field else ''}"
                )
    new = [number(count, name) if name != "person" else _people(count) for name, count in made.added.items() if count]
    lines += ["", f"{'New' if written else 'Would be new'}: {', '.join(new) or 'nothing'}"]
    old = [number(count, name) if name != "person" else _people(count) for name, count in made.known.items() if count]
    if old:
        lines.append(f"Known already: {', '.join(old)}")
    lines += _block("Guessed", made.guessed) + _block("The same, once", made.merged)
    lines += _block("Told otherwise", made.differs) + _block("Not understood", made.unread)
    lines += ["", "Every cell is kept, for an export, as it stands."]
    if not written:
        lines.append("Nothing is written yet: add --write to do it, or set a guess right with --as HEADER=FIELD.")
    return clean("\n".join(lines)) + "\n"


def _field(field: str) -> str:
    if field.startswith("mark."):
        return f"a mark from 1 to 5: {field[5:]}"
    return f"{TITLES.get(field) or _NAMES.get(field, field)}" if field else "kept as it is"


def _block(title: str, sentences: Sequence[str]) -> list[str]:
    if not sentences:
        return []
    rest = len(sentences) - _MOST
    more = [f"  ... and {rest} more (--format json shows all)"] if rest > 0 else []
    return ["", title, *(f"  {one}" for one in sentences[:_MOST]), *more]


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
