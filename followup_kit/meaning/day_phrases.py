"""Days named in words and numbers ("November 10", "the 10th", 11/10, last Friday), read from a word on."""

from __future__ import annotations

from datetime import date, timedelta

from followup_kit.meaning.day_words import DAYS, MONTHS, ORDINALS, WEEKDAYS
from followup_kit.meaning.days import Day, dated
from followup_kit.meaning.days_ago import relative
from followup_kit.meaning.line import Line


def day_at(line: Line, at: int, reference: date, sent: date | None) -> Day | None:
    """The day named from word `at` on, with a weekday, month, number and year that belong together."""
    word = line.plain[at]
    if word in WEEKDAYS:
        return _weekday(line, at, reference, sent)
    if word in MONTHS or word in DAYS or word in ("the", "of", "on"):
        return _month_and_day(line, at, reference) or _numeric(line, at, reference)
    if len(word) == 4 and word.startswith("20"):
        return _numeric(line, at, reference)
    return relative(line.plain, at, sent) if sent else None


def _month_and_day(line: Line, at: int, reference: date) -> Day | None:
    """ "November 10", "Nov. 10th, 2025", "10 November", "the 10th of November", "on the tenth"."""
    low = line.plain
    count = len(low)
    start = at
    while at < count and low[at] in ("on", "the", "of") and at - start < 2:
        at += 1
    if at >= count:
        return None
    if low[at] in MONTHS and line.words[at][0].isupper():
        month = MONTHS[low[at]]
        step = at + 2 if at + 1 < count and low[at + 1] == "the" else at + 1
        day = DAYS.get(low[step]) if step < count and not _apart(line, at, step) else None
        if day and low[step] not in ORDINALS:
            year, last = _year(low, step + 1)
            return dated(at, last, year, month, day, reference)
        before = at - 1 if at and low[at - 1] != "of" else at - 2
        if before >= 0 and low[before] in DAYS and not _apart(line, before, at):
            year, last = _year(low, at + 1)
            return dated(before, last, year, month, DAYS[low[before]], reference)
        return None
    if low[at] not in DAYS:
        return None
    day = DAYS[low[at]]
    month_at = at + 2 if at + 1 < count and low[at + 1] == "of" else at + 1
    if month_at < count and low[month_at] in MONTHS and line.words[month_at][0].isupper():
        year, last = _year(low, month_at + 1)
        return dated(at, last, year, MONTHS[low[month_at]], day, reference)
    counted = low[at][-2:] in ("st", "nd", "rd", "th") and (low[at] not in ORDINALS or low[start] == "on")
    ends = (
        at + 1 == count or _apart(line, at, at + 1) or low[at + 1] in ("for", "and", "with", "about", "at", "to", "in")
    )
    if counted and start < at and ends:
        near = timedelta(days=45)
        return Day(at, at + 1, reference - near, reference + near, number=day)
    return None


def _numeric(line: Line, at: int, reference: date) -> Day | None:
    """ "11/10", "11/10/2025", "10.11.2025", "2025-11-10"; month first, or day first where only that can be."""
    low = line.plain
    parts = [at]
    marks = ""
    while len(parts) < 3 and parts[-1] + 1 < len(low) and low[parts[-1] + 1].isdigit():
        mark = line.text[line.offsets[parts[-1]] + len(line.words[parts[-1]]) : line.offsets[parts[-1] + 1]]
        if mark not in ("/", "-", "."):
            break
        marks += mark
        parts.append(parts[-1] + 1)
    numbers = [int(low[one]) for one in parts if low[one].isdigit()]
    if len(numbers) == 3 and numbers[0] > 31:
        return dated(at, at + 3, numbers[0], numbers[1], numbers[2], reference)
    if len(numbers) < 2 or (len(numbers) == 2 and marks != "/"):
        return None
    year = (numbers[2] + 2000 if numbers[2] < 100 else numbers[2]) if len(numbers) == 3 else None
    last = at + len(numbers)
    american = dated(at, last, year, numbers[0], numbers[1], reference)
    european = dated(at, last, year, numbers[1], numbers[0], reference)
    return american._replace(also=european.start) if american and european else american or european


def _weekday(line: Line, at: int, reference: date, sent: date | None) -> Day | None:
    """A weekday, alone or before a date; "last Friday" lies before the day of writing."""
    low = line.plain
    following = at + 1
    while following < len(low) and low[following] in ("the", "morning", "afternoon", "evening") and following < at + 3:
        following += 1
    number = WEEKDAYS[low[at]]
    if following < len(low) and (low[following] in MONTHS or low[following] in DAYS):
        day = _month_and_day(line, following, reference)
        if day is None:
            day = _numeric(line, following, reference)
        if day and day.first <= following:
            return day._replace(first=at, weekday=number)
    if len(low[at]) < 6:
        return None
    centre = sent or reference
    back, ahead = (21, 0) if sent else (10, 10)
    if at and low[at - 1] == "last" and sent:
        back, ahead = 14, -1
    start, end = centre - timedelta(days=back), centre + timedelta(days=ahead)
    return Day(at, at + 1, start, end, weekday=number, relative=bool(sent))


def _year(low: list[str], at: int) -> tuple[int | None, int]:
    if at < len(low) and len(low[at]) == 4 and low[at].isdigit() and low[at].startswith("20"):
        return int(low[at]), at + 1
    return None, at


def _apart(line: Line, left: int, right: int) -> bool:
    """Does more than a space, or the point of "Nov.", stand between two words?"""
    between = line.text[line.offsets[left] + len(line.words[left]) : line.offsets[right]]
    if between == " ":
        return False
    return between.replace("the", "").replace("of", "").strip() not in ("", ".") or "\n\n" in between
