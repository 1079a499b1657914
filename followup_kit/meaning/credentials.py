"""Numbers and addresses in a signature: the year or stage of training, the ways to reach the writer, the AAMC ID."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from followup_kit.patterns import pattern
from followup_kit.remembered import MAILS

_AT = pattern(r"\w\s?[(\[]at[)\]]\s?\w", re.IGNORECASE)
_RUN = pattern(r"\+?\(?\d[\d \xa0().\-‑–/+]*")
_LEADING_YEAR = pattern(r"\(?(?:19|20)\d\d\)?[ ,]+(?=[+(\d])")
_FULL_YEAR = pattern(r"(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)")
_YEARS_ONLY = pattern(r"\(?(?:19|20)\d\d\)?\s*[-–/]\s*\(?(?:19|20)?\d\d\)?$")
_SHORT_YEAR = pattern(r"['’‘`´]\s?\d\d\b|\b(?:class\s+of|c/o|co|md|do|mbbs)\s?['’‘]?\d\d(?!\d)", re.IGNORECASE)
_STAGE = pattern(
    r"\b(?:(?:MS|OMS|M|OMSM)[\s-]?(?:[1-4]|I{1,3}|IV)|(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\s-]year"
    r"|senior\s+medical)\b",
    re.IGNORECASE,
)
_ID_LABELS = ("AAMC", "ERAS", " ID", "ID", "NUMBER", "NRMP", "USMLE", "ECFMG", "NBOME", "AOA")
_MARKS = str.maketrans("", "", " \xa0().-‑–/+")


class Credentials(NamedTuple):
    """year: in any form; stage: "MS4", "final year" where no year stands; contact: a phone number or an address."""

    year: bool
    stage: bool
    contact: bool
    id: bool


def credentials(text: str, bare: str, aamc_id: str) -> Credentials:
    """What a signature tells; `bare` is its text without email and web addresses."""
    year, phone, number = _numbers(bare, _digits_of(aamc_id))
    return Credentials(
        year=year or bool(_SHORT_YEAR.search(bare)),
        stage=not year and bool(_STAGE.search(bare)),
        contact=phone or "@" in text or bool(_AT.search(text)),
        id=number,
    )


def without_addresses(text: str) -> str:
    """The text without email and web addresses, line by line."""
    if "@" not in text and "www." not in text and "://" not in text:
        return text
    return "\n".join(
        [line if line.isalpha() else _spare(line.replace("|", " | ").split()) for line in text.split("\n")]
    )


def _spare(words: list[str]) -> str:
    return " ".join([word for word in words if not ("@" in word or "www." in word or "://" in word)])


@lru_cache(maxsize=MAILS)
def _digits_of(number: str) -> str:
    return "".join(filter(str.isdigit, number))


def _numbers(text: str, own: str) -> tuple[bool, bool, bool]:
    """Is there a year, a phone number, an AAMC or ERAS ID? `own` is the ID that the context knows."""
    year = phone = number = False
    for found in _RUN.finditer(text):
        run = found.group()
        digits = run.translate(_MARKS)
        if len(digits) > 6 and (leading := _LEADING_YEAR.match(run)):
            rest = run[leading.end() :].translate(_MARKS)
            if len(rest) > 6:
                year, run, digits = True, run[leading.end() :], rest
        size = len(digits)
        if (size > 4 and _is_labelled(text, found.start())) or (own and digits == own):
            number = True
            phone = phone or size > 14
        elif size == 8 and run.strip()[:8] == digits and digits[0] == "1":
            number = True
        elif 7 <= size <= 17 and not _YEARS_ONLY.match(run.strip()):
            phone = True
        elif size > 3 and _FULL_YEAR.search(run):
            year = True
    return year, phone, number


def _is_labelled(text: str, at: int) -> bool:
    """Is the number that begins here called an ID by the words before it?"""
    return text[max(0, at - 16) : at].rstrip(" .:#/&-N\t").upper().endswith(_ID_LABELS)
