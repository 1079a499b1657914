"""Days named in a text ("November 10", "the 10th", 11/10, last Friday, yesterday), resolved against a day of reference.

A day in prose is rarely exact: "last week" may be any of seven. So each mention holds the set of days it can mean;
dates without a year take the one nearest to the reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followup_kit.context import Context
from followup_kit.planner import local
from followup_kit.reading import Reading, Sentence
from followup_kit.trie import Hit
from followup_kit.words import plain, tokenize

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept "
        "sep|october oct|november nov"
        "|december dec".split("|"),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday|sunday".split("|")
    )
    for name in names.split()
}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "couple": 2, "few": 4, "several": 4,
}  # fmt: skip
_DAYS = {str(number): number for number in range(1, 32)}
_DAYS |= {f"{number}{ending}": number for number in range(1, 32) for ending in ("st", "nd", "rd", "th")}
_DAYS |= {word: number for number, word in enumerate(_ORDINALS, 1)}

_OPENERS = frozenset([*MONTHS, *WEEKDAYS, *_DAYS, "yesterday", "today", "tonight", "this", "last", "past"])

FAMILIES = {
    "day_named": f"""
        ({"|".join(MONTHS)})
        ({"|".join(WEEKDAYS)})
        (yesterday|today|tonight)
        this (morning|afternoon|evening|week)
        (last|past) (week|night|evening|month)
        (a|one|two|three|four|five|six|seven|eight|nine|ten|couple of|few|several|2|3|4|5|6|7|8|9|10) (day|days|week|weeks) ago
        the other day
        (the|of) ({"|".join(f"{number}{ending}" for number in range(1, 32) for ending in ("st", "nd", "rd", "th"))})
        on the ({"|".join(_ORDINALS)})
        ({"|".join(str(number) for number in range(1, 32))}) ({"|".join(str(number) for number in range(1, 32))})
        (2024|2025|2026|2027|2028) ({"|".join(f"{number:02}" for number in range(1, 13))})
    """,
}
"""`on the tenth` stands for days without a month; numbers are dates only where a stroke, point or hyphen joins them."""


@dataclass(frozen=True, slots=True)
class Day:
    """Words first..last-1 name a day from `start` to `end`: any of them, or those on one weekday or day of the month.

    weekday, number: -1 and 0 where every day of the range can be meant
    also:            the other reading of 11/10
    relative:        the writer counted from the day of writing
    """

    first: int
    last: int
    start: date
    end: date
    weekday: int = -1
    number: int = 0
    also: date | None = None
    relative: bool = False

    def can_be(self, wanted: Iterable[date]) -> bool:
        """Can one of these days be meant?"""
        for one in wanted:
            if one == self.also:
                return True
            if self.start <= one <= self.end and self.weekday in (-1, one.weekday()) and self.number in (0, one.day):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Known:
    """The days that a context tells: the interview's, first to last, and the day of writing where it is known."""

    interview: tuple[date, ...]
    sent: date | None

    @property
    def reference(self) -> date:
        """The day that dates without a year are near to."""
        return self.interview[-1]


def known_days(context: Context) -> Known | None:
    """The days of the context, or None where the interview's is not known."""
    held = context.interview
    end = held.end or held.start
    if end is None:
        return None
    first, last = _date(held.start or end, context), _date(end, context)
    between = min((last - first).days, 7)
    days = (*(first + timedelta(days=shift) for shift in range(between)), last)
    return Known(days, _date(context.message.sent, context) if context.message.sent else None)


def _date(moment: datetime, context: Context) -> date:
    return moment.date() if moment.tzinfo is None else local(moment, context).date()


def in_prose(reading: Reading, known: Known) -> Iterator[tuple[Sentence, Day]]:
    """The days named in the body, each with its sentence; relative words only where the day of sending is known."""
    taken = -1
    line = (reading.words, reading.plain, reading.offsets, reading.email.text)
    for sentence, (first, _, _) in sorted(reading.places("day_named"), key=_in_order):
        if first < taken:
            continue
        found = day_at(*line, first, known.reference, known.sent)
        if found and found.last <= sentence.last:
            taken = found.last
            yield sentence, found


def _in_order(place: tuple[Sentence, Hit]) -> int:
    return place[1][0]


def in_subject(reading: Reading, known: Known) -> Iterator[tuple[int, int, Day]]:
    """The days named in the subject line, each with its start and end in the text."""
    span = reading.email.span("subject")
    if span is None:
        return
    text = reading.text(span)
    words, offsets, _ = tokenize(text)
    low = plain(words)
    at = 0
    while at < len(words):
        found = None
        if low[at] in _OPENERS or low[at].isdigit():
            found = day_at(words, low, offsets, text, at, known.reference, known.sent)
        if found:
            last = found.last - 1
            yield span[0] + offsets[found.first], span[0] + offsets[last] + len(words[last]), found
        at = max(at + 1, found.last if found else 0)


def day_at(
    words: list[str], low: list[str], offsets: list[int], text: str, at: int, reference: date, sent: date | None
) -> Day | None:
    """The day named from word `at` on, with a weekday, month, number and year that belong together."""
    word = low[at]
    if word in WEEKDAYS:
        return _weekday(words, low, offsets, text, at, reference, sent)
    if word in MONTHS or word in _DAYS or word in ("the", "of", "on"):
        return _month_and_day(words, low, offsets, text, at, reference) or _numeric(
            words, low, offsets, text, at, reference
        )
    if len(word) == 4 and word.startswith("20"):
        return _numeric(words, low, offsets, text, at, reference)
    return _relative(low, at, sent) if sent else None


def _month_and_day(
    words: list[str], low: list[str], offsets: list[int], text: str, at: int, reference: date
) -> Day | None:
    """ "November 10", "Nov. 10th, 2025", "10 November", "the 10th of November", "on the tenth"."""
    count = len(low)
    start = at
    while at < count and low[at] in ("on", "the", "of") and at - start < 2:
        at += 1
    if at >= count:
        return None
    if low[at] in MONTHS and words[at][0].isupper():
        month = MONTHS[low[at]]
        step = at + 2 if at + 1 < count and low[at + 1] == "the" else at + 1
        day = _DAYS.get(low[step]) if step < count and not _apart(words, offsets, text, at, step) else None
        if day and low[step] not in _ORDINALS:
            year, last = _year(low, step + 1)
            return _dated(at, last, year, month, day, reference)
        before = at - 1 if at and low[at - 1] != "of" else at - 2
        if before >= 0 and low[before] in _DAYS and not _apart(words, offsets, text, before, at):
            year, last = _year(low, at + 1)
            return _dated(before, last, year, month, _DAYS[low[before]], reference)
        return None
    if low[at] not in _DAYS:
        return None
    day = _DAYS[low[at]]
    month_at = at + 2 if at + 1 < count and low[at + 1] == "of" else at + 1
    if month_at < count and low[month_at] in MONTHS and words[month_at][0].isupper():
        year, last = _year(low, month_at + 1)
        return _dated(at, last, year, MONTHS[low[month_at]], day, reference)
    counted = low[at][-2:] in ("st", "nd", "rd", "th") and (low[at] not in _ORDINALS or low[start] == "on")
    ends = (
        at + 1 == count
        or _apart(words, offsets, text, at, at + 1)
        or low[at + 1] in ("for", "and", "with", "about", "at", "to", "in")
    )
    if counted and start < at and ends:
        near = timedelta(days=45)
        return Day(at, at + 1, reference - near, reference + near, number=day)
    return None


def _numeric(words: list[str], low: list[str], offsets: list[int], text: str, at: int, reference: date) -> Day | None:
    """ "11/10", "11/10/2025", "10.11.2025", "2025-11-10"; month first, or day first where only that can be."""
    parts = [at]
    marks = ""
    while len(parts) < 3 and parts[-1] + 1 < len(low) and low[parts[-1] + 1].isdigit():
        mark = text[offsets[parts[-1]] + len(words[parts[-1]]) : offsets[parts[-1] + 1]]
        if mark not in ("/", "-", "."):
            break
        marks += mark
        parts.append(parts[-1] + 1)
    numbers = [int(low[one]) for one in parts if low[one].isdigit()]
    if len(numbers) == 3 and numbers[0] > 31:
        return _dated(at, at + 3, numbers[0], numbers[1], numbers[2], reference)
    if len(numbers) < 2 or (len(numbers) == 2 and marks != "/"):
        return None
    year = (numbers[2] + 2000 if numbers[2] < 100 else numbers[2]) if len(numbers) == 3 else None
    last = at + len(numbers)
    american = _dated(at, last, year, numbers[0], numbers[1], reference)
    european = _dated(at, last, year, numbers[1], numbers[0], reference)
    return replace(american, also=european.start) if american and european else american or european


def _weekday(
    words: list[str], low: list[str], offsets: list[int], text: str, at: int, reference: date, sent: date | None
) -> Day | None:
    """A weekday, alone or before a date; "last Friday" lies before the day of writing."""
    following = at + 1
    while following < len(low) and low[following] in ("the", "morning", "afternoon", "evening") and following < at + 3:
        following += 1
    number = WEEKDAYS[low[at]]
    if following < len(low) and (low[following] in MONTHS or low[following] in _DAYS):
        dated = _month_and_day(words, low, offsets, text, following, reference)
        if dated is None:
            dated = _numeric(words, low, offsets, text, following, reference)
        if dated and dated.first <= following:
            return replace(dated, first=at, weekday=number)
    if len(low[at]) < 6:
        return None
    centre = sent or reference
    back, ahead = (21, 0) if sent else (10, 10)
    if at and low[at - 1] == "last" and sent:
        back, ahead = 14, -1
    start, end = centre - timedelta(days=back), centre + timedelta(days=ahead)
    return Day(at, at + 1, start, end, weekday=number, relative=bool(sent))


def _relative(low: list[str], at: int, sent: date) -> Day | None:
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
    number = _NUMBERS.get(low[at]) or (int(low[at]) if low[at].isdigit() else 0)
    if not number:
        return None
    weeks = low[step].startswith("week")
    vague = low[at] in ("few", "couple", "several")
    days = number * 7 if weeks else number
    slack = 6 if weeks else 3 if vague else 0 if number < 3 else 1
    return _span(at, step + 2, sent, -days - slack, min(-1, -days + slack))


def _span(at: int, last: int, day: date, first_shift: int, last_shift: int) -> Day:
    return Day(at, last, day + timedelta(days=first_shift), day + timedelta(days=last_shift), relative=True)


def _year(low: list[str], at: int) -> tuple[int | None, int]:
    if at < len(low) and len(low[at]) == 4 and low[at].isdigit() and low[at].startswith("20"):
        return int(low[at]), at + 1
    return None, at


def _dated(first: int, last: int, year: int | None, month: int, day: int, reference: date) -> Day | None:
    """The date as a mention, or None where the calendar has no such day."""
    years = (year,) if year else (reference.year, reference.year - 1, reference.year + 1)
    made = []
    for one in years:
        try:
            made.append(date(one, month, day))
        except ValueError:
            continue
    if not made:
        return None
    nearest = min(made, key=lambda one: abs((one - reference).days))
    return Day(first, last, nearest, nearest)


def _apart(words: list[str], offsets: list[int], text: str, left: int, right: int) -> bool:
    """Does more than a space, or the point of "Nov.", stand between two words?"""
    between = text[offsets[left] + len(words[left]) : offsets[right]].replace("the", "").replace("of", "")
    return between.strip() not in ("", ".") or "\n\n" in between
