"""The draft board: a draft in a text box that marks what the reviewer sees, and everything that helps beside it.

The widget is thin: what is shown comes from `render.as_board`, what is kept goes through `keeping`. Here the two meet
the browser. `value` and `rev` come from the browser together; `shown` and `kept` answer with the `rev` they speak of.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.display import display

from followup_kit.board import mail_form
from followup_kit.board.applicant_file import read_applicant, with_applicant, write_applicant
from followup_kit.board.keeping import CHOICES, Keeper, Kept
from followup_kit.board.lesson_steps import step_of
from followup_kit.board.practice import practice_start
from followup_kit.board.set_aside_file import read_profile, set_aside, take_back
from followup_kit.context import Context
from followup_kit.errors import InputError
from followup_kit.notebook.front import script, style
from followup_kit.render.as_board import board, notes_on
from followup_kit.scaffold import scaffold
from followup_kit.unsent import eml

FOLDER = Path("my-drafts")
DRAFT = FOLDER / "first-email.txt"


def draft(step: str = "", practice: str = "", folder: str | Path = FOLDER) -> None:
    """Show the board on the course's one draft; `step` puts what it is about first.

    With `practice` the board opens a practice file of its own, which starts from the text of that name in the
    package's data. Raises ValueError on a step or a practice that there is none of.
    """
    if practice:
        text, context = practice_start(practice)
        display(DraftBoard(Path(folder) / f"practice-{practice}.txt", step, text, context))
    else:
        display(DraftBoard(Path(folder) / DRAFT.name, step))


class DraftBoard(anywidget.AnyWidget):  # type: ignore[misc]
    """One board on one draft file. `start` and `known` are what a practice begins with, and returns to."""

    _esm = script("dom", "keys", "board")
    _css = style("board")
    setup = traitlets.Dict().tag(sync=True)
    value = traitlets.Unicode().tag(sync=True)
    rev = traitlets.Int().tag(sync=True)
    fields = traitlets.Dict().tag(sync=True)
    shown = traitlets.Dict().tag(sync=True)
    kept = traitlets.Dict().tag(sync=True)

    def __init__(self, path: Path, step: str = "", start: str = "", known: Context | None = None) -> None:
        """Open the draft; where there is none yet, begin with `start`."""
        super().__init__()
        about = step_of(step)
        self.step, self.start, self.known = step, start, known
        self.keeper = Keeper(path)
        opened = self.keeper.open()
        fresh = not opened.text and not path.exists()
        self.applicant, trouble = (known.applicant, "") if known else read_applicant(path.parent)
        self.context = with_applicant(known if fresh and known else opened.context, self.applicant)
        self.setup = {
            "path": os.path.abspath(self.keeper.path),
            "name": self.keeper.path.stem,
            "title": "Your practice email" if known else "Your email",
            "practice": known is not None,
            "stepTitle": about.title,
            "saved": path.stat().st_mtime if path.exists() else 0,
            "form": form_of((mail_form.WHOM, mail_form.WHEN, mail_form.YOU)),
            "notes": notes_on(),
        }
        self.value = start if fresh else opened.text
        self.fields = mail_form.values_of(self.context)
        self._review()
        back = (
            "Your draft from last time is back." if opened.text else f"Your draft keeps itself in {self.keeper.path}."
        )
        self.kept = {"state": "kept", "rev": 0, "told": opened.problem or trouble or back, "theirs": ""}
        self.observe(self._typed, names="rev")  # text that comes back to what it was is sent, too
        self.observe(self._filled, names="fields")
        self.on_msg(self._heard)

    def _typed(self, _: Any) -> None:
        self._review()
        self._keep()

    def _filled(self, _: Any) -> None:
        context = mail_form.filled(self.context, self.fields)
        if context == self.context:
            return
        self.context = context
        if self.known is None and context.applicant != self.applicant:
            self.applicant = context.applicant
            with suppress(OSError):  # the draft itself says so, below
                write_applicant(self.keeper.path.parent, context.applicant)
        self._review()
        self._keep()

    def _review(self) -> None:
        profile, _ = read_profile(self.keeper.path.parent)
        self.shown = {"rev": self.rev, **board(self.value, self.context, self.step, profile)}

    def _keep(self) -> None:
        self._take(self.keeper.keep(self.value, self.context))

    def _take(self, made: Kept) -> None:
        """Show what became of a change, and what another page has changed meanwhile."""
        self.kept = {
            "state": made.state,
            "rev": self.rev,
            "theirs": made.theirs,
            "told": made.problem or _told(made, self),
        }
        if made.context != self.context:
            self.context = made.context
            self._set_fields()
        if made.text != self.value and made.state == "kept":
            self.value = made.text
            self._review()
        elif made.problem and made.state == "kept":
            self.send({"say": made.problem})

    def _set_fields(self) -> None:
        self.fields = mail_form.values_of(self.context)
        self.send({"fields": self.fields})
        self._review()

    def _heard(self, _: Any, message: Any, __: Any) -> None:
        """Answer what the page asks for. Anything that is not asked in our own words is left alone."""
        asked = message.get("do") if isinstance(message, dict) else ""
        try:
            if asked == "ping":
                self.send({"pong": self.rev})
            elif asked == "look":
                self._look()
            elif asked == "resolve" and message.get("choice") in CHOICES:
                self._take(self.keeper.resolve(message["choice"], self.value, self.context))
                self._review()
            elif asked == "frame":
                self.send({"frame": self.start or scaffold(self.context)})
            elif asked == "eml":
                self.send(
                    {
                        "file": f"{self.keeper.path.stem}.eml",
                        "text": eml(self.value, self.context),
                        "type": "message/rfc822",
                    }
                )
            elif asked == "set-aside":
                set_aside(self.keeper.path.parent, str(message.get("id")), str(message.get("reason")))
                self._review()
            elif asked == "take-back":
                take_back(self.keeper.path.parent, str(message.get("id")))
                self._review()
        except (InputError, OSError) as error:
            self.send({"say": str(error)})

    def _look(self) -> None:
        """See whether another page has written; take over what it knows about the writer, too."""
        if self.known is None:
            self.applicant, _ = read_applicant(self.keeper.path.parent)
            context = with_applicant(self.context, self.applicant)
            if context != self.context:
                self.context = context
                self._set_fields()
        made = self.keeper.look(self.value, self.context)
        if made.state == "conflict" or (made.text, made.context) != (self.value, self.context):
            self._take(made)
        self.send({"pong": self.rev})


def _told(made: Kept, one: DraftBoard) -> str:
    if made.state == "conflict":
        return "Not kept yet: another page has changed this draft. Please choose above."
    return f"Your draft is kept in {one.keeper.path}."


def form_of(groups: Iterable[str]) -> list[Any]:
    """The form's fields for the browser, group by group."""
    return [[group, [_field(one) for one in mail_form.FIELDS if one.group == group]] for group in groups]


def _field(one: mail_form.Field) -> dict[str, Any]:
    return {
        "key": one.key,
        "label": one.label,
        "takes": one.takes,
        "choices": [list(two) for two in one.choices],
        "hint": one.hint,
    }
