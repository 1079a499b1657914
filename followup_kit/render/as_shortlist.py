"""A shortlist as text, as plain data, as rows for CSV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from followup_kit.journal.sheets import Row
from followup_kit.render import shortlist_words as say
from followup_kit.shortlist import HONESTLY, Place, Shortlist
from followup_kit.shortlist.why import Steady, carrying, means, steadiness, why


def as_text(shortlist: Shortlist, asked: Sequence[Place] = ()) -> str:
    """The order with one line each, and the whole explanation of the places that are asked for."""
    steady = {id(one.place): one for one in steadiness(shortlist)}
    wide = max((len(one.option.name) for one in shortlist.places), default=0)
    lines = [HONESTLY, "", f"Your weights: {say.weights(shortlist)}", ""]
    for one in shortlist.places:
        notes = _remarks(one, steady[id(one)])
        lines.append(
            f"{one.place:>3}. {one.option.name:<{wide}}  {float(one.score):.2f}{f'  ({notes})' if notes else ''}"
        )
    for option, reasons in shortlist.stopped:
        lines.append(f"  -  {option.name:<{wide}}  left out: {'; '.join(reasons)}")
    for option in shortlist.unmarked:
        lines.append(f"  ?  {option.name:<{wide}}  not marked yet")
    if shortlist.questions:
        lines += ["", "Worth finding out", *(f"  {one}" for one in shortlist.questions)]
    for one in asked:
        lines += [
            "",
            f"Why is {one.option.name} {say.ordinal(one.place)}?",
            *(f"  {line}" for line in explained(shortlist, one, steady[id(one)])),
        ]
    return "\n".join(lines) + "\n"


def beside_text(shortlist: Shortlist, places: Sequence[Place]) -> str:
    """Some programs side by side: marks, points, score."""
    rows = beside(shortlist, places)
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return (
        "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
        )
        + "\n"
    )


def beside(shortlist: Shortlist, places: Sequence[Place]) -> list[list[str]]:
    """The side-by-side view as rows, with a header."""
    rows = [["criterion", "weight", *(one.option.name for one in places)]]
    for at, (name, weight) in enumerate(shortlist.weights.items()):
        marks = ["-" if one.shares[at].provisional else say.number(one.shares[at].mark) for one in places]
        rows.append([name, say.number(weight), *marks])
    rows.append(["score", "", *(f"{float(one.score):.2f}" for one in places)])
    rows.append(["place", "", *(str(one.place) for one in places)])
    for fact in sorted({name for one in places for name in one.option.facts}):
        rows.append([fact, "", *(" ".join(one.option.facts.get(fact, "-").split()) for one in places)])
    return rows


def explained(shortlist: Shortlist, place: Place, steady: Steady) -> list[str]:
    """All that there is to say of one place."""
    number = next(at for at, one in enumerate(shortlist.places) if one is place)
    told = [
        say.made_of(place),
        *say.against_neighbour(why(shortlist, number)),
        say.steady(steady) if len(shortlist.places) > 1 else "",
        say.provisional(place),
        say.gut(place, len(shortlist.places)),
        say.material(place, means(shortlist)),
    ]
    return [one for one in told if one]


def to_dict(shortlist: Shortlist) -> dict[str, Any]:
    """Plain data for `--format json`."""
    average = means(shortlist)
    return {
        "version": 1,
        "honestly": HONESTLY,
        "weights": {name: float(one) for name, one in shortlist.weights.items()},
        "places": [_place(shortlist, number, one, average) for number, one in enumerate(steadiness(shortlist))],
        "left_out": [{"program": option.name, "reasons": list(reasons)} for option, reasons in shortlist.stopped],
        "not_marked": [one.name for one in shortlist.unmarked],
        "questions": list(shortlist.questions),
    }


def to_rows(shortlist: Shortlist) -> list[Row]:
    """Rows for CSV: place, program, score, each mark, how steady it is."""
    names = list(shortlist.weights)
    rows: list[Row] = [("place", "program", "score", *names, "best place", "worst place", "left out")]
    for one in steadiness(shortlist):
        marks = [None if share.provisional else float(share.mark) for share in one.place.shares]
        rows.append(
            (
                one.place.place,
                one.place.option.name,
                round(float(one.place.score), 4),
                *marks,
                one.best,
                one.worst,
                None,
            )
        )
    rows += [
        (None, option.name, None, *[None] * len(names), None, None, "; ".join(reasons))
        for option, reasons in shortlist.stopped
    ]
    return rows + [
        (None, option.name, None, *[None] * len(names), None, None, "not marked yet") for option in shortlist.unmarked
    ]


def _remarks(place: Place, steady: Steady) -> str:
    missing = f"{len(place.provisional)} not marked" if place.provisional else ""
    moves = "" if steady.best == steady.worst else f"between place {steady.best} and {steady.worst} if weights shift"
    return "; ".join(filter(None, (missing, moves)))


def _place(shortlist: Shortlist, number: int, steady: Steady, average: dict[str, Any]) -> dict[str, Any]:
    place, explanation = steady.place, why(shortlist, number)
    return {
        "place": place.place,
        "program": place.option.name,
        "score": float(place.score),
        "between": [float(place.least), float(place.most)],
        "shares": [
            {
                "criterion": one.criterion,
                "weight": float(one.weight),
                "mark": float(one.mark),
                "points": float(one.points),
                "marked": not one.provisional,
            }
            for one in place.shares
        ],
        "swaps_with_the_one_before": [
            {"what": one.what, "criterion": one.criterion, "now": float(one.now), "beyond": float(one.beyond)}
            for one in explanation.swaps
        ],
        "steady": {"changes": steady.changes, "of": steady.shifts, "best": steady.best, "worst": steady.worst},
        "carried_by": list(carrying(place, average)),
    }
