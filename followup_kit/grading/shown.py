"""What running a `%%email` cell shows: the review of its text, as HTML and as plain text, with the exercise's own requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.grading.answers import bounded, of_cell
from followup_kit.grading.requests import as_rules
from followup_kit.grading.seen import Seen, look
from followup_kit.grading.unit import Answer
from followup_kit.grading.units import load, nearby
from followup_kit.render import as_plan_lines, as_text
from followup_kit.render.as_panel import panel, style
from followup_kit.render.marked import safe
from followup_kit.render.result import Result
from followup_kit.reviewing import review
from followup_kit.rules import RULES

WAITING = (
    "Nothing is written here yet. Put your own words in place of the line “Write your email here.”, then run this cell."
)

KEPT = "Your text is kept. A person will read this one; no check looks at it."


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to display: `html` where the front end can, `text` everywhere."""

    html: str
    text: str

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Both forms, for IPython to choose from."""
        return {"text/html": self.html, "text/plain": self.text}


def shown(name: str, texts: Mapping[str, str]) -> Shown:
    """The answer of this name, among the texts seen so far. A name that no unit knows is reviewed without a context."""
    read = {key: of_cell(text) for key, text in texts.items()}
    for unit in load(nearby(Path.cwd())):
        for place, one in enumerate(unit.answers, 1):
            if one.id == name:
                return _of(look(unit, read)[name], place)
    text = bounded(read.get(name, ""))
    email = Email.parse(text)
    return _of(Seen(Answer(name, "mail", "Your email"), text, bool(text.strip()), email, review(email, Context())))


def _of(seen: Seen, place: int = 1) -> Shown:
    if not seen.attempted:
        return Shown(f'<p role="status">{safe(WAITING)}</p>', WAITING)
    if seen.answer.kind == "essay":
        return Shown(f'<p role="status">{safe(KEPT)}</p>', KEPT)
    if seen.answer.kind == "plan":
        return Shown(_dressed(as_plan_lines.panel(seen.entries)), as_plan_lines.as_text(seen.entries))
    rules = (*RULES, *as_rules(seen.answer))
    result = Result(seen.answer.title, seen.email, seen.review)
    return Shown(_dressed(panel(result, rules, {}, place)), as_text.reviews([result], rules))


def _dressed(html: str) -> str:
    return f'<div class="fk-first">{style()}\n{html}</div>'
