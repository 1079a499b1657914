"""A shortlist as one page to print: the order, each place explained, all programs side by side."""

from __future__ import annotations

from collections.abc import Sequence

from followup_kit.render import shortlist_words as say
from followup_kit.render.as_shortlist import beside, explained
from followup_kit.render.marked import safe
from followup_kit.render.print_page import page, table
from followup_kit.shortlist import HONESTLY, Place, Shortlist
from followup_kit.shortlist.why import steadiness

_MOST = 12
"""Programs that stand side by side on a printed page."""


def as_page(shortlist: Shortlist, asked: Sequence[Place] = ()) -> str:
    """The page; `asked` are the places that stand side by side (the first ones by default)."""
    steady = steadiness(shortlist)
    rows = [
        (
            f"{one.place.place}",
            one.place.option.name,
            f"{float(one.place.score):.2f}",
            f"{one.best} to {one.worst}" if one.best != one.worst else "steady",
            ", ".join(one.place.provisional),
        )
        for one in steady
    ]
    parts = [
        f'<p class="honest">{safe(HONESTLY)}</p>',
        f"<p>Your weights: {safe(say.weights(shortlist))}</p>",
        table(
            "Your order",
            ("Place", "Program", "Score (1 to 5)", "Place if weights shift by 20 %", "Not marked yet"),
            rows,
            (0, 2),
        ),
    ]
    if shortlist.stopped or shortlist.unmarked:
        items = [f"{option.name}: left out, since {'; '.join(reasons)}" for option, reasons in shortlist.stopped]
        items += [f"{option.name}: not marked yet" for option in shortlist.unmarked]
        parts += ["<h2>Not in the order</h2>", _list(items)]
    if shortlist.questions:
        parts += ["<h2>Worth finding out</h2>", _list(shortlist.questions)]
    parts.append("<h2>Why each stands where it stands</h2>")
    for one in steady:
        heading = f"{say.ordinal(one.place.place).capitalize()}: {one.place.option.name}"
        parts += [
            f"<h3>{safe(heading)}</h3>",
            *(f"<p>{safe(line)}</p>" for line in explained(shortlist, one.place, one)),
        ]
    places = list(asked) or list(shortlist.places[:_MOST])
    if len(places) > 1:
        header, *lines = beside(shortlist, places)
        parts += ["<h2>Side by side</h2>", table("Marks, scores and facts", header, lines)]
    return page("My shortlist", "\n".join(parts))


def _list(items: Sequence[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{safe(one)}</li>" for one in items) + "\n</ul>"
