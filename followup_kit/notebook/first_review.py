"""The first page of the course: write or paste an email, fill in what is known, and see the review beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import ipywidgets as widgets
from IPython.display import display

from followup_kit import RULES, Email, review
from followup_kit.context import POLICIES, ROLES, Context
from followup_kit.draft import load, save
from followup_kit.render.as_panel import EMPTY, panel, style
from followup_kit.render.marked import safe
from followup_kit.render.result import KINDS, Result

DRAFT = Path("my-drafts") / "first-email.txt"
PAUSE = 0.5
"""Seconds without typing after which the review is made anew."""

LABELS: Mapping[str, str] = {
    "kind": "What kind of message is it?",
    "recipient.name": "Whom do you write to?",
    "recipient.role": "Their role",
    "recipient.title": "Their title, as the program gave it",
    "program.name": "Program or hospital",
    "program.specialty": "Specialty",
    "program.timezone": "The program's time zone",
    "program.followup_policy": "What the program said about follow-ups",
    "interview.start": "The interview began",
    "interview.end": "The interview ended",
    "message.sent": "You plan to send it",
    "applicant.name": "Your full name",
    "applicant.school": "Your medical school",
    "interview.notes": "Your notes from the interview, one on each line",
}
"""How the form calls the keys of a context, in its order."""

_SAMPLE = "Subject: Thank you for the interview – Your Name\n\nDear Dr. …,\n\nThank you for …"
_ZONES = {
    "Eastern (New York)": "America/New_York",
    "Central (Chicago)": "America/Chicago",
    "Mountain (Denver)": "America/Denver",
    "Arizona (Phoenix)": "America/Phoenix",
    "Pacific (Los Angeles)": "America/Los_Angeles",
    "Alaska (Anchorage)": "America/Anchorage",
    "Hawaii (Honolulu)": "Pacific/Honolulu",
    "Puerto Rico": "America/Puerto_Rico",
}
_POLICIES = {
    "welcome": "They welcome a note",
    "not-needed": "They said it is not needed",
    "none": "They asked applicants not to write",
}


def first_review(draft: str | Path = DRAFT) -> None:
    """Show the page. The draft is kept in this file and comes back when the page is opened again."""
    display(Board(Path(draft)).box)


class Board:
    """The form, the review beside it, and the draft they keep."""

    def __init__(self, draft: Path) -> None:
        """Build the page from the draft on disk."""
        self.draft, text, self.context, problem = _loaded(draft)
        self.email = widgets.Textarea(value=text, description="Your email", placeholder=_SAMPLE, rows=18)
        self.fields = {key: _field(key, self.context) for key in LABELS}
        self.button = widgets.Button(description="Review my email")
        self.status = widgets.HTML()
        self.panel = widgets.HTML()
        self.box = self._page()
        self._timer: asyncio.TimerHandle | None = None
        self.email.observe(self._changed, names="value")
        for one in self.fields.values():
            one.observe(self._changed, names="value")
        self.button.on_click(lambda _: self._pressed())
        self.review()
        self._say(problem or ("Your draft from last time is back." if text else "Your draft is kept as you write."))

    def review(self) -> None:
        """Review what stands in the box now."""
        self._timer = None
        text = self.email.value
        if not text.strip():
            self.panel.value = EMPTY
            return
        email = Email.parse(text)
        self.panel.value = panel(Result("Your email", email, review(email, self.context)), RULES, LABELS)

    def _page(self) -> widgets.Box:
        facts = widgets.Box([self.fields[key] for key in LABELS if key != "interview.notes"])
        lead = widgets.HTML(
            "<h3>What you know (optional)</h3><p class='fk-soft'>Leave empty what you do not know. "
            "Times are the program's own.</p>"
        )
        write = widgets.Box([self.email, self.button, self.status, lead, facts, self.fields["interview.notes"]])
        write.layout.flex_flow = "column"
        read = widgets.Box([self.panel])
        sides = widgets.Box([write, read])
        page = widgets.VBox([widgets.HTML(style()), sides])
        named = {"fk-first": page, "fk-sides": sides, "fk-write": write, "fk-read": read, "fk-grid": facts}
        for name, box in {**named, "fk-email": self.email, "fk-button": self.button}.items():
            box.add_class(name)
        return page

    def _changed(self, _: Any) -> None:
        """Keep the draft at once; review when the writer pauses."""
        self.context = _filled(self.context, self.fields)
        self._save()
        if self._timer is not None:
            self._timer.cancel()
        try:
            self._timer = asyncio.get_running_loop().call_later(PAUSE, self.review)
        except RuntimeError:  # no loop that could wait: outside of a notebook
            self.review()

    def _pressed(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self.review()
        saved = self._save()
        if saved:
            self._say(f"Reviewed at {datetime.now():%H:%M:%S}. Your draft is kept in {self.draft}.")

    def _save(self) -> bool:
        try:
            save(self.draft, self.email.value, self.context)
        except OSError as error:
            self._say(
                f"Your draft could not be kept in {self.draft} ({error.strerror}). Please copy it to a safe place."
            )
            return False
        self._say(f"Your draft is kept in {self.draft}.")
        return True

    def _say(self, sentence: str) -> None:
        made = f'<p class="fk-soft" role="status">{safe(sentence)}</p>'
        if self.status.value != made:
            self.status.value = made


def _loaded(draft: Path) -> tuple[Path, str, Context, str]:
    """Where the draft is kept, what it holds, and a sentence for the writer where something is wrong."""
    try:
        return draft, *load(draft)
    except OSError as error:
        new = draft.with_stem(f"{draft.stem}-new")
        return new, "", Context(), f"{draft} could not be read ({error.strerror}); this draft is kept in {new}."


def _field(key: str, context: Context) -> Any:
    """The widget for one key of the context, filled with what the draft knows."""
    value = _value(context, key)
    label = LABELS[key]
    if key in ("interview.start", "interview.end", "message.sent"):
        return widgets.NaiveDatetimePicker(description=label, value=value and value.replace(tzinfo=None))
    if key == "interview.notes":
        return widgets.Textarea(description=label, value="\n".join(value), rows=4)
    choices = _choices(key)
    if choices is None:
        return widgets.Text(description=label, value=value)
    if value not in choices.values():
        choices[str(value)] = value
    return widgets.Dropdown(description=label, options=list(choices.items()), value=value)


def _choices(key: str) -> dict[str, str] | None:
    """Words -> values where the key takes one of a few; None where it takes any text."""
    unknown = {"I do not know": ""}
    if key == "kind":
        return {words.capitalize(): kind for kind, words in KINDS.items()}
    if key == "recipient.role":
        return unknown | {role.capitalize(): role for role in ROLES}
    if key == "program.timezone":
        return unknown | _ZONES
    if key == "program.followup_policy":
        return {"Nothing that I know of": ""} | {_POLICIES[one]: one for one in POLICIES}
    return None


def _filled(context: Context, fields: Mapping[str, Any]) -> Context:
    """The context with what the form says now; keys that the form does not show stay as they are."""
    changes: dict[str, object] = {}
    for key, field in fields.items():
        if key == "interview.notes":
            changes[key] = tuple(line.strip() for line in field.value.splitlines() if line.strip())
        else:
            changes[key] = field.value.strip() if isinstance(field.value, str) else field.value
    return context.with_values(changes)


def _value(context: Context, key: str) -> Any:
    table, _, inner = key.partition(".")
    value = getattr(context, table)
    return getattr(value, inner) if inner else value
