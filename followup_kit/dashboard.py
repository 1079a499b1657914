"""The season on one page: drawn by matplotlib, in colours and patterns that do not depend on seeing colour.

As PDF or PNG one sheet of A4; as HTML the same pictures with texts for screen readers, and the figures as tables.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.figure import Figure

from followup_kit.journal.numbers import Action, Numbers, numbers
from followup_kit.journal.snapshot import Snapshot
from followup_kit.render.as_text import clean
from followup_kit.render.marked import safe
from followup_kit.render.print_page import page, table
from followup_kit.render.result import number

_COLOURS = ("#0072B2", "#E69F00", "#56B4E9", "#009E73", "#999999")
"""Okabe and Ito's, told apart with any kind of colour vision; a pattern tells them apart in grey."""
_HATCHES = ("", "//", "..", "\\\\", "xx")
_INK, _SOFT = "#1b1f24", "#51585f"
_ON_PAGE, _IN_LIST = 14, 60

Axes = Any


def dashboard(snapshot: Snapshot, now: datetime, ending: str = ".html") -> bytes:
    """The page as a file of this ending: .html, .pdf or .png. `now` carries its zone."""
    made = numbers(snapshot, now)
    if ending == ".html":
        return _html(made, now).encode("utf-8")
    return _sheet(made, now, ending)


def told(made: Numbers) -> dict[str, str]:
    """What each picture shows, in words: for screen readers and for whoever cannot see it."""
    busy = max(made.weeks, key=lambda week: week[1], default=None)
    weeks = (
        f"{number(made.interviews, 'interview')} at {number(made.programs, 'program')}. The fullest week begins on "
        f"{busy[0]:%B} {busy[0].day}, with {busy[1]}."
        if busy
        else "No interview has a date yet."
    )
    return {
        "weeks": f"Bars, interviews by week: {weeks}",
        "statuses": f"Bars, people by status: {_listed(made.statuses) or 'nobody is noted yet'}.",
        "delays": f"Bars, mails by the time after the interview: {_listed(made.delays) or 'none is sent yet'}.",
    }


def _html(made: Numbers, now: datetime) -> str:
    alt = told(made)
    parts = [f'<p class="soft">As of {now:%A, %B} {now.day}, {now.year}. {safe(_head(made))}</p>']
    for name, (title, draw) in _PANELS.items():
        figure = Figure(figsize=(8, 2.6), layout="constrained")
        draw(figure.add_subplot(), made)
        data = base64.b64encode(_png(figure, 130)).decode("ascii")
        parts.append(f'<h2>{title}</h2>\n<img alt="{safe(alt[name])}" src="data:image/png;base64,{data}">')
        rows = [
            (str(key) if not hasattr(key, "isoformat") else f"week of {key.isoformat()}", str(count))
            for key, count in getattr(made, name)
        ]
        parts.append(f"<details><summary>The figures</summary>{table(title, ('', 'Number'), rows, (1,))}</details>")
    parts.append("<h2>What comes next</h2>")
    nearest = [(_due(one), one.whom, one.what) for one in made.actions[:_IN_LIST]]
    parts.append(
        table("The most pressing first", ("When", "To whom", "What"), nearest) if nearest else f"<p>{_CALM}</p>"
    )
    if len(made.actions) > _IN_LIST:
        parts.append(f"<p>{len(made.actions) - _IN_LIST} more: “followup journal list” shows all.</p>")
    return page("My interview season", "\n".join(parts))


def _sheet(made: Numbers, now: datetime, ending: str) -> bytes:
    figure = Figure(figsize=(8.27, 11.69))
    figure.suptitle("My interview season", x=0.08, y=0.97, ha="left", fontsize=18, color=_INK)
    figure.text(0.08, 0.938, f"As of {now:%A, %B} {now.day}, {now.year}. {_head(made)}", fontsize=10, color=_SOFT)
    grid = figure.add_gridspec(3, 1, left=0.22, right=0.93, top=0.9, bottom=0.36, hspace=0.6)
    for row, (title, draw) in enumerate(_PANELS.values()):
        axes = figure.add_subplot(grid[row])
        draw(axes, made)
        axes.set_title(title, loc="left", fontsize=12, color=_INK)
    _actions(figure, made.actions)
    if ending == ".png":
        return _png(figure, 150)
    out = io.BytesIO()
    about = {"Title": "My interview season", "Subject": " ".join(told(made).values()), "CreationDate": None}
    FigureCanvasPdf(figure).print_pdf(out, metadata=about)
    return out.getvalue()


def _png(figure: Figure, dpi: int) -> bytes:
    out = io.BytesIO()
    figure.set_dpi(dpi)
    FigureCanvasAgg(figure).print_png(out)
    return out.getvalue()


def _weeks(axes: Axes, made: Numbers) -> None:
    counts = [count for _, count in made.weeks]
    places = range(len(counts))
    axes.bar(places, counts, color=_COLOURS[0], width=0.8)
    step = -(-len(counts) // 8) or 1
    axes.set_xticks(list(places)[::step], [f"{week:%b} {week.day}" for week, _ in made.weeks][::step])
    _plain(axes, "interviews in the week that begins on")
    axes.set_ylim(0, max(counts, default=0) * 1.2 + 0.5)
    for place, count in zip(places, counts, strict=True):
        if count:
            axes.annotate(str(count), (place, count), ha="center", va="bottom", fontsize=8, color=_INK)
    axes.set_yticks([])


def _statuses(axes: Axes, made: Numbers) -> None:
    _bars(axes, made.statuses, _COLOURS, _HATCHES)


def _delays(axes: Axes, made: Numbers) -> None:
    _bars(axes, made.delays, (_COLOURS[3],) * 2 + (_COLOURS[1],) * 3, ("", "", "//", "//", "//"))


def _bars(axes: Axes, rows: Sequence[tuple[str, int]], colours: Sequence[str], hatches: Sequence[str]) -> None:
    """Lying bars with their number at the end: read without the axis, and without colour."""
    for place, ((_, count), colour, hatch) in enumerate(zip(rows, colours, hatches, strict=True)):
        axes.barh(place, count, color=colour, hatch=hatch, edgecolor="white", height=0.7)
        axes.annotate(f" {count}", (count, place), va="center", fontsize=9, color=_INK)
    axes.set_yticks(range(len(rows)), [name for name, _ in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, max((count for _, count in rows), default=0) * 1.1 + 0.5)
    _plain(axes, "")
    axes.set_xticks([])


def _plain(axes: Axes, label: str) -> None:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_SOFT)
    axes.tick_params(length=0, labelsize=9, labelcolor=_INK)
    axes.set_xlabel(label, fontsize=8, color=_SOFT)


def _actions(figure: Figure, actions: Sequence[Action]) -> None:
    figure.text(0.08, 0.318, "What comes next", fontsize=12, color=_INK)
    if not actions:
        figure.text(0.08, 0.29, _CALM, fontsize=9.5, color=_INK)
    for row, one in enumerate(actions[:_ON_PAGE]):
        height = 0.29 - row * 0.0175
        for left, text, most in ((0.08, _due(one), 26), (0.31, one.whom, 46), (0.71, one.what, 30)):
            shown = clean(text if len(text) <= most else text[: most - 1] + "…").replace("$", r"\$")
            figure.text(left, height, shown, fontsize=9, color=_INK)
    if len(actions) > _ON_PAGE:
        figure.text(0.08, 0.29 - _ON_PAGE * 0.0175, f"and {len(actions) - _ON_PAGE} more", fontsize=9, color=_SOFT)


_CALM = "Nothing: everyone who waits for a mail has one."
_PANELS: dict[str, tuple[str, Callable[[Axes, Numbers], None]]] = {
    "weeks": ("Interviews over time", _weeks),
    "statuses": ("Follow-ups by status", _statuses),
    "delays": ("Sent after the interview", _delays),
}


def _head(made: Numbers) -> str:
    people = "1 person" if made.people == 1 else f"{made.people} people"
    return f"{number(made.programs, 'program')}, {number(made.interviews, 'interview')}, {people}."


def _due(one: Action) -> str:
    return f"{one.due:%a, %b} {one.due.day}, {one.due:%H:%M %Z}" if one.due else "when you can"


def _listed(rows: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" for name, count in rows if count)
