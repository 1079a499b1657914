"""For advisors: `room()` shows one drill at a time in large type; the room answers, hands are counted, then the reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import anywidget
import traitlets
from IPython.display import HTML, display

from followup_kit import drills
from followup_kit.drills import Drill, DrillError
from followup_kit.drills.when import When
from followup_kit.lessons import title
from followup_kit.notebook.drill_view import screen, solution
from followup_kit.notebook.front import script, style
from followup_kit.render.marked import safe

CHOSEN = "chosen"


class RoomView(anywidget.AnyWidget):  # type: ignore[misc]
    """The widget. `decks` are the lessons to choose from; `shown` is one drill of the open one; nothing is recorded.

    `ask` comes from the browser: what = "open" (with lesson), "next", "back", "hint", "check" (with answer), "reveal".
    """

    _esm = script("dom", "keys", "drill_parts", "drill_week", "room")
    _css = style("drill", "room")
    decks = traitlets.List().tag(sync=True)
    shown = traitlets.Dict().tag(sync=True)
    ask = traitlets.Dict().tag(sync=True)
    told = traitlets.Dict().tag(sync=True)

    def __init__(self, decks: Mapping[str, Sequence[Drill]]) -> None:
        """`decks`: the drills of each lesson, at least one lesson with one drill."""
        self.drills = {lesson: tuple(held) for lesson, held in decks.items()}
        self.lesson, self.at = next(iter(self.drills)), 0
        names = [
            {"lesson": one, "title": title(one) if one != CHOSEN else "Chosen exercises", "count": len(held)}
            for one, held in self.drills.items()
        ]
        super().__init__(decks=names, shown=self._screen(), told={"n": 0})
        self.observe(self._asked, names="ask")

    @property
    def drill(self) -> Drill:
        """The drill on the screen."""
        return self.drills[self.lesson][self.at]

    def _screen(self) -> dict[str, Any]:
        place = {"lesson": self.lesson, "number": self.at + 1, "of": len(self.drills[self.lesson])}
        return {**screen(self.drill), **place}

    def _asked(self, change: Mapping[str, Any]) -> None:
        request = change["new"] if isinstance(change["new"], dict) else {}
        what, told = request.get("what"), {**self.told, "n": request.get("n", 0)}
        if what in ("open", "next", "back"):
            self._move(what, request.get("lesson"))
            told = {"n": told["n"]}
        elif what == "hint":
            told["hint"] = self.drill.card.hint
        elif what == "check":
            told = {"n": told["n"], **self.drill.check(request.get("answer")).to_dict()}
        elif what == "reveal":
            told = {"n": told["n"], **revealed(self.drill)}
        self.told = told

    def _move(self, what: str, lesson: object) -> None:
        if what == "open" and lesson in self.drills:
            self.lesson, self.at = str(lesson), 0
        elif what == "next":
            self.at = min(self.at + 1, len(self.drills[self.lesson]) - 1)
        elif what == "back":
            self.at = max(self.at - 1, 0)
        self.shown = self._screen()


def room(lesson: str = "", only: Sequence[str] = ()) -> None:
    """Show the room's page: all lessons to choose from, or one lesson, or only the drills of these ids, in their order."""
    try:
        display(RoomView(decks(lesson, only)))
    except DrillError as error:
        display(HTML(f"<p>The exercises cannot be shown. {safe(str(error))}</p>"))


def decks(lesson: str = "", only: Sequence[str] = ()) -> dict[str, tuple[Drill, ...]]:
    """The drills of each lesson. Raises DrillError where there are none."""
    if only:
        return {CHOSEN: tuple(drills.drill(name) for name in only)}
    held = drills.load().values()
    made = {name: tuple(group) for name, group in groupby(held, key=lambda one: one.card.lesson)}
    chosen = {name: group for name, group in made.items() if lesson in ("", name)}
    if not chosen:
        raise DrillError(f"There are no exercises of “{lesson}”; the lessons are {', '.join(made)}.")
    return chosen


def revealed(drill: Drill) -> dict[str, Any]:
    """The right answer, the reason for each part of it, and the solution in words."""
    answer = drill.right_answer()
    outcome = drill.check(answer).to_dict()
    many = drill.good_hours() if isinstance(drill, When) else []
    shown = None if drill.card.type == "mend" else answer
    return {"answer": shown, "many": many, "said": "Here is why.", "feedback": outcome["feedback"], **solution(drill)}
