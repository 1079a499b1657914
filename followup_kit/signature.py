"""The signature, taken apart: whose name stands there, and which of school, year, contact and ID.

Everything under the sign-off counts as one signature, whatever the order of its lines: a title above the name, a row
of dashes, all on one line between bars.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from followup_kit.context import Applicant
from followup_kit.email import Email, Span
from followup_kit.identity import bearing, family_keys, key, keys
from followup_kit.names import DEGREES, PARTICLES, TITLES, fold
from followup_kit.reading import Reading

Naming = Literal["full", "part", "other", "none"]
"""The applicant's full name; only a part of a name; somebody else's; no name at all."""

_MOST = 1500
"""Characters of a signature that are read; nobody's is longer."""

_BETWEEN = re.compile(r"[|•·(–—\t/;]|,\s|,$|\s-\s|\s{3,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_AT = re.compile(r"\w\s?[(\[]at[)\]]\s?\w", re.IGNORECASE)
_RUN = re.compile(r"\+?\(?\d[\d \xa0().\-‑–/+]*")
_LEADING_YEAR = re.compile(r"\(?(?:19|20)\d\d\)?[ ,]+(?=[+(\d])")
_FULL_YEAR = re.compile(r"(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)")
_YEARS_ONLY = re.compile(r"\(?(?:19|20)\d\d\)?\s*[-–/]\s*\(?(?:19|20)?\d\d\)?$")
_SHORT_YEAR = re.compile(r"['’‘`´]\s?\d\d\b|\b(?:class\s+of|c/o|co|md|do|mbbs)\s?['’‘]?\d\d(?!\d)", re.IGNORECASE)
_STAGE = re.compile(
    r"\b(?:(?:MS|OMS|M|OMSM)[\s-]?(?:[1-4]|I{1,3}|IV)|(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\s-]year"
    r"|senior\s+medical)\b",
    re.IGNORECASE,
)
_ID_LABELS = ("AAMC", "ERAS", " ID", "ID", "NUMBER", "NRMP", "USMLE", "ECFMG", "NBOME", "AOA")
_SCHOOL_STARTS = (
    "universi",
    "universt",
    "facult",
    "fakult",
    "akademi",
    "institut",
    "hochschul",
    "medizinisch",
    "wydzia",
)
_SCHOOL_WORDS = frozenset(
    (
        "school schools college colleges fachbereich academy escuela escola scuola ecole som com medschool polytechnic tip univ "
        "uniwersytet lekarski egyetem sveuciliste campus med"
    ).split()
)
_NOT_A_SCHOOL_BEFORE_MEDICINE = frozenset(
    "internal family emergency nuclear preventive occupational of physical sports sleep aerospace bachelor addiction".split()
)
_CREDENTIALS = frozenset(
    (
        "AAMC ERAS NRMP USMLE ECFMG NBOME AOA ID MBBS MBCHB MBBCH MBBCHIR BAO BCH MB CHB MD DO MPH MBA MS PHD MSC "
        "BSC BS BA MA RN PHARMD DDS OMS MSIV MSIII EMT IMG US USA UK NY CA TX PA OH MI NJ FL GA NC VA MA DC II "
        "III IV JR SR ACLS BLS PGY STEP CK CS FNU LNU EM IM FM ENT PM R OBGYN TEL PH"
    ).split()
)
_PLAIN_SCHOOL_WORDS = frozenset(
    (
        "university universitat universitas universite universidad universita universidade college school medical "
        "medicine of the and at in de la do da del des der und et y e for health sciences science osteopathic "
        "faculty facultad faculte faculdade fakultat fakulte fakultesi fakultas kedokteran institute center "
        "centre hospital state campus medicina medizinische medizin tip universitesi academy akademia medyczna "
        "education st saint"
    ).split()
)
_NO_NAME = frozenset(
    (
        "university universitat universite universidad college school medicine institute hospital center centre "
        "faculty medical candidate class student applicant residency resident intern sent get outlook iphone "
        "android phone tel mobile cell email aamc eras pronouns she he they graduate year doctor physician "
        "internal surgery pediatrics psychiatry neurology radiology anesthesiology pathology dermatology urology "
        "emergency family department whatsapp linkedin regards sincerely respectfully thanks thank health "
        "sciences academy hochschule fakultat expected graduation degree med cand osteopathic of hers him them "
        "match regards your future name"
    ).split()
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’`.-]{1,2}[^\W\d_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands under the sign-off. `text` is all of it; `name` its best line for a name, at `span`."""

    text: str
    start: int
    end: int
    name: str
    span: Span
    naming: Naming
    school: bool
    year: bool
    stage: bool
    contact: bool
    id: bool


def signature(reading: Reading) -> Signature | None:
    """The mail's signature, or None where nothing stands under the sign-off."""
    return _signature(reading.email, reading.context.applicant)


def end_of_mail(email: Email) -> int:
    """Where a missing signature or sign-off belongs: after the writer's last own words."""
    own = [one.end for one in email.parts if one.part in ("body", "greeting", "closing", "signature", "subject")]
    return max(own, default=0)


def writer(reading: Reading) -> str:
    """The applicant's name from the context, else the one in the signature, else ""."""
    if reading.context.applicant.name:
        return reading.context.applicant.name
    signed = signature(reading)
    return signed.name if signed and signed.naming in ("full", "part") else ""


def _signature(email: Email, applicant: Applicant) -> Signature | None:
    spans = tuple((one.start, one.end) for one in email.parts if one.part == "signature")
    if not spans:
        return None
    return _parse("\n".join(email.text[start:end] for start, end in spans), spans, applicant)


@lru_cache(maxsize=64)
def _parse(text: str, spans: tuple[Span, ...], applicant: Applicant) -> Signature | None:
    text = text[:_MOST]
    bare = _without_addresses(text)
    naming, name, at = _naming(text, applicant)
    first = spans[0]
    span = (first[0] + at, first[0] + at + len(name)) if name and at < first[1] - first[0] else first
    year, phone, number = _numbers(bare, applicant)
    return Signature(
        text=text,
        start=first[0],
        end=spans[-1][1],
        name=name,
        span=span,
        naming=naming,
        school=_has_school(bare, name, applicant),
        year=year or bool(_SHORT_YEAR.search(bare)),
        stage=not year and bool(_STAGE.search(bare)),
        contact=phone or "@" in text or bool(_AT.search(text)),
        id=number,
    )


def _without_addresses(text: str) -> str:
    """The text without email and web addresses, line by line."""
    if "@" not in text and "www." not in text and "://" not in text:
        return text
    return "\n".join(
        " ".join(
            [word for word in line.replace("|", " | ").split() if not ("@" in word or "www." in word or "://" in word)]
        )
        for line in text.split("\n")
    )


def _numbers(text: str, applicant: Applicant) -> tuple[bool, bool, bool]:
    """Is there a year, a phone number, an AAMC or ERAS ID?"""
    year = phone = number = False
    own = "".join(filter(str.isdigit, applicant.aamc_id))
    for found in _RUN.finditer(text):
        run = found.group()
        leading = _LEADING_YEAR.match(run)
        if leading and sum(map(str.isdigit, run[leading.end() :])) > 6:
            year, run = True, run[leading.end() :]
        digits = "".join(filter(str.isdigit, run))
        label = text[max(0, found.start() - 16) : found.start()].rstrip(" .:#/&-N\t").upper()
        if (len(digits) > 4 and label.endswith(_ID_LABELS)) or (own and digits == own):
            number = True
            phone = phone or len(digits) > 14
        elif len(digits) == 8 and run.strip()[:8] == digits and digits[0] == "1":
            number = True
        elif 7 <= len(digits) <= 17 and not _YEARS_ONLY.match(run.strip()):
            phone = True
        elif len(digits) > 3 and _FULL_YEAR.search(run):
            year = True
    return year, phone, number


def _has_school(text: str, name: str, applicant: Applicant) -> bool:
    """A school's own words, its short form, or any institution at all."""
    written = _LETTERS.findall(text)
    words = [fold(word) for word in written]
    before = ""
    for word in words:
        if word in _SCHOOL_WORDS or word.startswith(_SCHOOL_STARTS):
            if not (word == "med" and before in ("dr", "cand")):
                return True
        elif word == "medicine" and before not in _NOT_A_SCHOOL_BEFORE_MEDICINE:
            return True
        before = word
    own = frozenset(keys(applicant.name or name))
    if applicant.school:
        parts = {key(word) for word in _LETTERS.findall(applicant.school)}
        telling = {part for part in parts if part not in _PLAIN_SCHOOL_WORDS and len(part) > 2} - own
        nick = {"u" + part[:size] for part in telling for size in range(3, 6)}
        for word in map(key, words):
            if word in telling or word in nick or (len(word) > 3 and any(part.startswith(word) for part in telling)):
                return True
    for word in written:
        if len(word) > 1 and word.isupper() and word not in _CREDENTIALS and key(word) not in own:
            return True
    if applicant.school:
        return False
    return any(
        word[0].isupper() and len(word) > 2 and key(word) not in own and fold(word) not in _NO_NAME for word in written
    )


def _naming(text: str, applicant: Applicant) -> tuple[Naming, str, int]:
    """How the signature names the writer, the words that do, and their offset in the text."""
    full = applicant.name
    if full:
        pieces = [piece for piece in keys(full) if piece not in PARTICLES and len(piece) > 1] or keys(full)
        at = 0
        for line in text.split("\n", 8)[:8]:
            if len(line) < 100 and "@" not in line:
                shared = set(map(key, _LETTERS.findall(line))).intersection(pieces)
                if len(shared) > 1 or (len(pieces) == 1 and shared):
                    return "full", line.strip(), at + len(line) - len(line.lstrip())
            at += len(line) + 1
    segments = list(_segments(text))
    named = [segment for segment in segments if _like_a_name(segment[0])]
    if not full:
        for name, at in named:
            return ("full" if len(_pieces(name)) > 1 else "part"), name, at
        if segments and segments[0][1] < 4 and _small_name(segments[0][0]):
            return "full", segments[0][0], segments[0][1]
        return "none", "", 0
    wanted = pieces
    best: tuple[Naming, str, int] | None = None
    for name, at in segments:
        held = _held(name, full, wanted, applicant.email)
        if held == "full":
            return "full", name, at
        if held == "part" and best is None:
            best = "part", name, at
    if best is not None and len(_pieces(best[1])) > 1 and _like_a_name(best[1]):
        return ("other" if not _only_initials(best[1]) else "part"), best[1], best[2]
    if best is not None:
        return best
    for name, at in named:
        return ("other" if len(_pieces(name)) > 1 else "part"), name, at
    return "none", "", 0


def _held(name: str, full: str, wanted: Sequence[str], address: str) -> Naming:
    """Does this segment hold the full name, a part of it, or nothing of it?"""
    have = [key(piece) for piece in _pieces(name)]
    shared = [piece for piece in wanted if piece in have]
    run = "".join(have)
    if len(wanted) == 1:
        return "full" if shared else "none"
    if len(shared) > 1 or (len(run) > 5 and run == "".join(keys(full))):
        return "full"
    if not shared and bearing(name, full) == "family" and len(have) > 1:
        return "full"
    if not shared:
        return "none"
    family = shared[0] in family_keys(full, address)
    if len(have) > 1 and (family or have[-1] == shared[0]):
        return "full"
    return "part"


def _segments(text: str) -> list[tuple[str, int]]:
    """The stretches of the signature between line ends, bars, commas and brackets, with their offsets."""
    found = []
    start = 0
    for line in text.split("\n"):
        at = 0
        for parting in [*_BETWEEN.finditer(line), None]:
            stop = parting.start() if parting else len(line)
            piece = line[at:stop]
            stripped = piece.strip(" -–—~*_\t\r")
            if stripped and "@" not in stripped:
                found.append((stripped, start + at + piece.index(stripped)))
            at = parting.end() if parting else stop
        start += len(line) + 1
    return found[:40]


def _pieces(name: str) -> list[str]:
    """Folded words of a segment without titles and degrees."""
    bare = re.sub(r"(?<=\w)['’`](?=\w)", "", name)
    words = [fold(word.replace(".", "")) for word in re.findall(r"[^\W\d_]+\.?", bare)]
    dotless = fold(re.sub(r"[.\s]", "", bare))
    if dotless in DEGREES:
        return []
    return [word for word in words if word not in TITLES and word not in DEGREES]


def _like_a_name(name: str) -> bool:
    pieces = _pieces(name)
    if not 1 <= len(pieces) <= 6 or any(map(str.isdigit, name)) or not _NO_NAME.isdisjoint(pieces):
        return False
    tokens = _TOKEN.findall(name)
    if not any(len(piece) > 1 for piece in pieces) or name[-1] in "?!:":
        return False
    return all(token[0].isupper() or not token[0].islower() or fold(token) in PARTICLES for token in tokens) and not (
        len(pieces) == 1 and name.isupper() and len(name) < 5
    )


def _small_name(name: str) -> bool:
    words = name.split()
    return name.islower() and 2 <= len(words) <= 3 and all(map(str.isalpha, words)) and _NO_NAME.isdisjoint(words)


def _only_initials(name: str) -> bool:
    """A given name beside initials: "Maya L."."""
    return sum(1 for piece in _pieces(name) if len(piece) > 1) <= 1
