"""The words in which a shortlist explains itself, for every form of output."""

from __future__ import annotations

from fractions import Fraction

from followup_kit.shortlist import Place, Shortlist
from followup_kit.shortlist.ordering import GUT
from followup_kit.shortlist.why import SPREAD, Steady, Swap, Why, carrying

_ORDINALS = {1: "first", 2: "second", 3: "third"}


def number(value: Fraction, digits: int = 2) -> str:
    """A number for people: as many digits as it needs, at most `digits` after the point."""
    return f"{round(float(value), digits):g}"


def ordinal(place: int) -> str:
    """first, second, third, 4th, 11th, 21st."""
    if place in _ORDINALS:
        return _ORDINALS[place]
    end = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{end}"


def weights(shortlist: Shortlist) -> str:
    """Your weights: teaching 5 (50 %), location 3 (30 %)."""
    total = sum(shortlist.weights.values(), Fraction())
    return ", ".join(
        f"{name} {number(one)} ({number(100 * one / total, 0)} %)" for name, one in shortlist.weights.items()
    )


def made_of(place: Place) -> str:
    """4.2 = teaching 2.5 (mark 5) + location 0.9 (mark 3)."""
    parts = [
        f"{one.criterion} {number(one.points, 3)} ({'not marked, taken as 3' if one.provisional else f'mark {number(one.mark)}'})"
        for one in place.shares
    ]
    return f"{number(place.score, 3)} = " + " + ".join(parts)


def against_neighbour(why: Why) -> list[str]:
    """Where it gains and loses against the one before it, and the smallest changes that swap the two."""
    if why.above is None:
        return ["Nothing stands before it."]
    name = why.above.option.name
    if why.place.score == why.above.score:
        return [f"It has the same score as {name}: your criteria do not tell the two apart."]
    lost = [f"{criterion} ({number(points)})" for criterion, points in why.gains if points < 0]
    won = [f"{criterion} (+{number(points)})" for criterion, points in why.gains if points > 0]
    told = f"Against {name}, one place higher, it loses on {' and '.join(lost)}"
    lines = [told + (f" and gains on {' and '.join(won)}." if won else ".")]
    for what in ("mark", "weight"):
        swap = next((one for one in why.swaps if one.what == what), None)
        lines.append(_swap(swap, name) if swap else _no_swap(what, name))
    return lines


def _swap(swap: Swap, name: str) -> str:
    way = "more" if swap.beyond > swap.now else "less"
    if swap.what == "mark":
        return f"The smallest change of a mark: {swap.criterion} at more than {number(swap.beyond)} here (now {number(swap.now)}) puts it before {name}."
    return f"The smallest change of a weight: {swap.criterion} at {way} than {number(swap.beyond)} (now {number(swap.now)}) puts it before {name}."


def _no_swap(what: str, name: str) -> str:
    return f"No single {what} alone, within its bounds, puts it before {name}."


def steady(one: Steady) -> str:
    """How steady a place is when weights shift a little."""
    share = f"{number(100 * SPREAD, 0)} %"
    single = (
        f"Its place stays the same when any one weight shifts by {share}"
        if not one.changes
        else f"Its place changes in {one.changes} of {one.shifts} cases in which one weight shifts by {share}"
    )
    if one.best == one.worst:
        return f"{single}, and also when all do at once."
    return f"{single}; when all shift at once, it lies between place {one.best} and {one.worst}."


def provisional(place: Place) -> str:
    """What is not marked yet, and what it can come to; "" where all is marked."""
    if not place.provisional:
        return ""
    return f"Not marked yet: {', '.join(place.provisional)}. The score can come to lie between {number(place.least)} and {number(place.most)}."


def gut(place: Place, count: int) -> str:
    """A word where the gut score and the order disagree; "" where they do not or there is none."""
    feeling = place.option.marks.get(GUT)
    if feeling is None or count < 3:
        return ""
    if feeling >= 4 and place.place > (count + 1) // 2:
        return f"Your gut says {number(feeling)} of 5, the sum puts it {ordinal(place.place)} of {count}: does a criterion miss something?"
    if feeling <= 2 and place.place <= (count + 1) // 2:
        return f"Your gut says {number(feeling)} of 5, the sum puts it {ordinal(place.place)} of {count}: what is it that you noticed?"
    return ""


def material(place: Place, means: dict[str, Fraction]) -> str:
    """What carries the place, as something to write about under "interest and fit"; "" where nothing stands out."""
    names = carrying(place, means)
    noted = f" You noted: {place.option.strengths}." if place.option.strengths else ""
    if not names and not noted:
        return ""
    told = f"What carries it: {', '.join(names)}." if names else ""
    return f"{told}{noted} In your own words, that is material for “interest and fit” in your mail.".strip()
