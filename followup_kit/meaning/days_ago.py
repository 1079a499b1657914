"""Days told from the day of writing: "yesterday", "this morning", "last week", "two days ago"."""

from __future__ import annotations

from datetime import date, timedelta

from followup_kit.meaning.day_words import NUMBERS
from followup_kit.meaning.days import Day


def relative(low: list[str], at: int, sent: date) -> Day | None:
    """Words that count from the day of writing."""
    word = low[at]
    following = low[at + 1] if at + 1 < len(low) else ""
    if word == "yesterday" or (word == "last" and following in ("night", "evening")):
        return _span(at, at + (1 if word == "yesterday" else 2), sent, -1, -1)
    if word in ("today", "tonight"):
        return _span(at, at + 1, sent, 0, 0)
    if word == "this" and following in ("morning", "afternoon", "evening"):
        return _span(at, at + 2, sent, 0, 0)
    if word == "this" and following == "week":
        return _span(at, at + 2, sent, -7, 0)
    if word in ("last", "past") and following == "week":
        monday = -sent.weekday() - 7
        return _span(at, at + 2, sent, min(monday, -8), -1 if word == "past" else monday + 6)
    if word in ("last", "past") and following == "month":
        return _span(at, at + 2, sent, -62, -1)
    if word == "the" and following == "other":
        return _span(at, at + 3, sent, -8, -1)
    return _ago(low, at, sent)


def _ago(low: list[str], at: int, sent: date) -> Day | None:
    step = at + 2 if low[at + 1 : at + 2] == ["of"] else at + 1
    if low[step + 1 : step + 2] != ["ago"]:
        return None
    number = NUMBERS.get(low[at]) or (int(low[at]) if low[at].isdigit() else 0)
    if not number:
        return None
    weeks = low[step].startswith("week")
    vague = low[at] in ("few", "couple", "several")
    days = number * 7 if weeks else number
    slack = 6 if weeks else 3 if vague else 0 if number < 3 else 1
    return _span(at, step + 2, sent, -days - slack, min(-1, -days + slack))


def _span(at: int, last: int, day: date, first_shift: int, last_shift: int) -> Day:
    return Day(at, last, day + timedelta(days=first_shift), day + timedelta(days=last_shift), relative=True)
