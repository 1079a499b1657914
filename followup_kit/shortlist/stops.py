"""Hard stops and preferences: what the applicant will not accept, and facts of a program turned into a mark."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from followup_kit.shortlist.ordering import HIGHEST, LOWEST, Option
from followup_kit.shortlist.wishes import Wishes

_ASKS = re.compile(r"\b(?:min(?:imum)?|cut ?off|at least|required|lowest)\b")
_YEARS = re.compile(r"\b(?:yog|years since graduation|graduation limit|max(?:imum)? years)\b")
_NONE = re.compile(r"\b(?:no|none|not|never)\b")


def stops_for(option: Option, wishes: Wishes, year: int | None = None) -> tuple[tuple[str, ...], list[str]]:
    """The reasons why this program stays out of the order, and questions where it is not known whether one holds.

    `year` is that of the match, for limits on the years since graduation.
    """
    against = list(option.stops)
    questions: list[str] = []
    for stop in wishes.stops:
        mark = option.marks.get(stop.criterion)
        if mark is None:
            questions.append(f"{option.name}: {stop.criterion} is a hard stop for you and is not marked yet.")
        elif mark < stop.below:
            why = f" ({stop.why})" if stop.why else ""
            against.append(
                f"{stop.criterion} is {float(mark):g}, and below {float(stop.below):g} is your hard stop{why}"
            )
    if wishes.visa:
        _visa(option, wishes.visa, against, questions)
    for column, text in option.facts.items():
        _asked_for(column.lower(), text, wishes, year, against)
    return tuple(against), questions


def preferred(option: Option, wishes: Wishes) -> Option:
    """The program with a mark for each preference: 5 where the fact is as liked, 1 where it is not, none where unknown."""
    marks = dict(option.marks)
    facts = {name.lower(): text.lower() for name, text in option.facts.items()}
    for name, liked in wishes.prefer.items():
        if facts.get(name) and name not in marks:
            found = any(re.search(rf"(?<!\w){re.escape(one.lower())}(?!\w)", facts[name]) for one in liked)
            marks[name] = HIGHEST if found else LOWEST
    return replace(option, marks=marks)


def _visa(option: Option, wanted: str, against: list[str], questions: list[str]) -> None:
    told = next((text for name, text in option.facts.items() if name.lower() == "visa"), "").strip()
    bare, needed = re.sub(r"\W", "", told.lower()), re.sub(r"\W", "", wanted.lower())
    if not told:
        questions.append(f"{option.name}: does it sponsor your visa ({wanted})? The list does not say.")
    elif needed not in bare and bare not in ("yes", "y", "all", "any", "sponsors"):
        if _NONE.search(told.lower()) or re.search(r"[jh]-?1", told.lower()):
            against.append(f"it notes “{told}” for visas, and you need {wanted}")
        else:
            questions.append(f"{option.name}: it notes “{told}” for visas; does that hold for {wanted}?")


def _asked_for(column: str, text: str, wishes: Wishes, year: int | None, against: list[str]) -> None:
    found = re.search(r"\d+(?:\.\d+)?", text)
    if not found:
        return
    asked = Fraction(found[0])
    for name, own in wishes.scores.items():
        if name in column and _ASKS.search(column) and own < asked:
            against.append(f"it asks for {float(asked):g} in {name}; yours is {float(own):g}")
    if wishes.graduation_year and year and _YEARS.search(column) and asked < 100:
        since = year - wishes.graduation_year
        if since > asked:
            against.append(f"it asks for at most {float(asked):g} years since graduation; yours was {since} years ago")
