"""One drill on a page: `drill("subject.spot-vague")`. The browser shows it; every answer is judged here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.display import HTML, display

from followup_kit import drills, progress
from followup_kit.drills import Drill, DrillError
from followup_kit.drills.mend import Mend
from followup_kit.notebook.front import script, style
from followup_kit.render.marked import safe


class DrillView(anywidget.AnyWidget):  # type: ignore[misc]
    """The widget. `ask` comes from the browser (`n`, `what`, `answer`), `told` goes back with the same `n`.

    shown:  what the learner sees; the right answer is never in it
    answer: what stands in the drill now, so that a second view and a reload of the page show it as well
    told:   state, said, feedback, and hint, solution and sample once they were asked for
    """

    _esm = script("dom", "keys", "drill_parts", "drill_week", "drill")
    _css = style("drill")
    shown = traitlets.Dict().tag(sync=True)
    answer = traitlets.Any(None, allow_none=True).tag(sync=True)
    ask = traitlets.Dict().tag(sync=True)
    told = traitlets.Dict().tag(sync=True)

    def __init__(self, drill: Drill, path: Path = progress.FILE) -> None:
        """Show this drill; what is checked is kept in this file."""
        super().__init__(shown=screen(drill), told={"n": 0, "state": "untouched", "kept": _before(drill, path)})
        self.drill = drill
        self.path = path
        self.observe(self._asked, names="ask")

    def _asked(self, change: Mapping[str, Any]) -> None:
        """Answer one request; whatever the browser sends, there is a calm reply."""
        request = change["new"] if isinstance(change["new"], dict) else {}
        what, told = request.get("what"), {**self.told, "n": request.get("n", 0)}
        if what == "check":
            outcome = self.drill.check(request.get("answer"))
            told |= outcome.to_dict() | {"kept": keep(self.drill.card.id, outcome.state, self.path)}
        elif what == "hint":
            told["hint"] = self.drill.card.hint
        elif what == "solution":
            told |= solution(self.drill)
        elif what == "over":
            told = {"n": told["n"], "state": "untouched"}
        self.told = told


def drill(name: str) -> None:
    """Show one drill of the course by its id. An id that is not there is said in one sentence."""
    try:
        display(DrillView(drills.drill(name)))
    except DrillError as error:
        display(HTML(f"<p>This exercise cannot be shown. {safe(str(error))}</p>"))


def screen(drill: Drill) -> dict[str, Any]:
    """What the browser needs to draw a drill: its type, its prompt, and what it shows."""
    return {"id": drill.card.id, "type": drill.card.type, "prompt": drill.card.prompt, **drill.shown()}


def solution(drill: Drill) -> dict[str, str]:
    """The solution in words, and a sample where there is one."""
    sample = drill.sample if isinstance(drill, Mend) else ""
    return {"solution": drill.card.solution, "sample": sample}


def keep(name: str, state: drills.State, path: Path) -> str:
    """Note the state in the learner's file. Returns a sentence where something is to be said, or ""."""
    try:
        held, problem = progress.read(path)
        progress.write(progress.recorded(held, name, state, datetime.now()), path)
    except OSError as error:
        return f"Your progress could not be kept in {path} ({error.strerror}). The exercise works all the same."
    return problem


def _before(drill: Drill, path: Path) -> str:
    """A word for someone who comes back, or about a record that could not be read."""
    try:
        held, problem = progress.read(path)
    except OSError:
        return ""
    right = held.of(drill.card.id).state == "right"
    return problem or ("You had this one right before. Try it again whenever you like." if right else "")
