"""Blanks of a template that were never filled: [Program Name], (DATE), {{name}}, ___, XX, Dr. Last Name. Knows no rule.

Each shape is looked for only where its mark stands in the text, which it hardly ever does in a finished mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Span = tuple[int, int]
Match = re.Match[str]

_THING = (
    r"(?:names?|lastname|firstname|surname|date|day|program(?:me)?|hospital|institution|university|school|college"
    r"|city|location|special(?:i)?ty|department|interviewer|recipient|applicant|position|topic|detail|strength"
    r"|feature|track|quality|project|initiative|adjective|number|phone|degree|reason|example|aspect|mention|insert"
    r"|merge|field|todo|placeholder|blank|here)s?"
)
_SPEAKS_OF_A_BLANK = re.compile(rf"(?<![a-z]){_THING}(?![a-z])|\byour\b|_", re.IGNORECASE)
_ONLY_BLANK_WORDS = re.compile(
    rf"(?:(?:{_THING}|your|of|the|a|an|our|interview|specific|personal|first|last|full|medical|state"
    r"|title|year|id|email|talk|from)\b\W*)+",
    re.IGNORECASE,
)
_ADDED_BY_AN_EDITOR = re.compile(
    r"\W*(?:sic|recte|refs?|see|page|pp?|vol|cf|tables?|figures?|fig|chapter|section|appendix|et al|emphasis|italics"
    r"|redacted|laugh|pause|inaudible|ext|external|secure|encrypted|cid:|image|mailto|https?:|www|he|she|they|i|we"
    r"|you|the|it|a|an|his|her|their|my|our|and|or|in|of|to|is|was|are|were)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\b(?:1[89]|20)\d\d\b|\bet al\b|\bpp?\. ?\d|\bvol\b|\bno\. ?\d")
_HTML = re.compile(
    r"/?(?:a|b|i|u|em|strong|br|p|div|span|ul|ol|li|hr|h\d|img|font|sub|sup|table|td|tr)\b", re.IGNORECASE
)
_COUNTED_IN_ROMAN = re.compile(
    r"(?:bowl|louis|pope|pius|john|innocent|act|chapter|vol|volume|title|part|book|olympiad|section|article|phase"
    r"|type|factor|class|century|edition|annex|appendix|figure|table|congress|games|unit|wing|tower|level|mark"
    r"|episode|season|canto|psalm|bay|room|dynasty)\W*$",
    re.IGNORECASE,
)
_SEX_BEFORE = re.compile(
    r"\d\d\s*,?\s*$|\b(?:X[XYO0]|genetically|chromosomally|karyotypically)\W*(?:and|or|to|vs\.?)?\s*$"
)
_SEX_AFTER = re.compile(
    r"\W*(?:and |or |to |vs\.? )?(?:X[XY0O]\b|karyo|chromos|geno|sex|male|female|gonad|testic|ovotest|dsd|disorder"
    r"|cell|zygot|f(?:o)?etus|embryo|infant|newborn|baby|babies|child|individual|patient|wom[ae]n|m[ae]n\b|mosaic"
    r"|syndrome|twin|girl|boy)",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(r"\b(?:Drs?|Prof|Professor|Mr|Ms|Mrs|Mx|Doctor|Colonel|Major|Captain)\b\.? {1,3}$")
_PLACE_BEFORE = re.compile(
    r"\b(?:Program|Hospital|University|Institution|Specialty|Residency|Department|City|School) $"
)
_CONTACT_LABELS = frozenset("EMAIL PHONE CELL MOBILE HOME WORK TITLE YEAR ID STATE CITY FIRST LAST DAY".split())


def _always(match: Match) -> bool:
    return True


def _word_begins(match: Match) -> bool:
    return not match.string[match.start() - 1 : match.start()].isalnum()


def _named(match: Match) -> bool:
    """Does what stands between the marks speak of a blank, or is it written like a field: FirstName, DATE_1?"""
    inner = match["inner"].strip()
    return bool(_SPEAKS_OF_A_BLANK.search(inner)) or (inner.isupper() and len(inner) > 3)


def _bracketed(match: Match) -> bool:
    inner, before = match["inner"].strip(), match.string[match.start() - 1 : match.start()]
    if _SPEAKS_OF_A_BLANK.search(inner):
        return not _SOURCE.search(inner)
    letters = sum(map(str.isalpha, inner))
    if letters < 3 or before.isalnum() or match.string[match.end() : match.end() + 1].isalnum():
        return False
    one_case = inner.islower() or inner.isupper()
    return one_case and not _ADDED_BY_AN_EDITOR.match(inner) and not any(map(str.isdigit, inner))


def _braced(match: Match) -> bool:
    return sum(map(str.isalpha, match["inner"])) > 2 and ";" not in match["inner"]


def _angled(match: Match) -> bool:
    inner = match["inner"].strip()
    return not _HTML.match(inner) and (" " in inner or _named(match))


def _in_parentheses(match: Match) -> bool:
    upper, inner = match["upper"], match["inner"]
    if upper:
        return bool(_ONLY_BLANK_WORDS.fullmatch(upper)) and upper not in _CONTACT_LABELS
    return inner[:6] in ("insert", "fill i") or bool(_ONLY_BLANK_WORDS.fullmatch(inner))


def _no_numeral(match: Match) -> bool:
    """Neither chromosomes, nor a Roman number, nor kisses."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - 24) : start]
    if before[-1:].isalnum() or before[-1:] in ("/", "_"):
        return False
    if _COUNTED_IN_ROMAN.search(before) or _SEX_BEFORE.search(before) or _SEX_AFTER.match(text[end : end + 24]):
        return False
    return bool(_line(match).strip(" Xx,.!"))


def _after_a_title(match: Match) -> bool:
    return bool(_TITLE_BEFORE.search(match.string[max(0, match.start() - 14) : match.start()]))


def _named_by_a_letter(match: Match) -> bool:
    """ "Program X" anywhere; "Dr. X" in a salutation only, since people in stories are called so."""
    before = match.string[max(0, match.start() - 14) : match.start()]
    if before[-1:] != " ":
        return False
    if match.string[match.end() : match.end() + 1] in (",", ":") and _TITLE_BEFORE.search(before):
        return "Dear" in _line(match)
    return bool(_PLACE_BEFORE.search(before))


def _no_rule_line(match: Match) -> bool:
    """Is there more in the line than underscores and dashes, and are they no marks around an emphasized word?"""
    return any(map(str.isalnum, _line(match)))


def _line(match: Match) -> str:
    """The line around a match, 200 characters either side at most."""
    text, first, last = match.string, max(0, match.start() - 200), match.end() + 200
    before = text[first : match.start()].rpartition("\n")[2]
    return before + text[match.start() : last].partition("\n")[0]


_MARKED: tuple[tuple[str, re.Pattern[str], Callable[[Match], bool]], ...] = (
    ("[", re.compile(r"\[(?P<inner>[^\[\]\n]{2,80})\](?!\()"), _bracketed),
    ("[", re.compile(r"\[ *\]"), _after_a_title),
    ("{", re.compile(r"\$?\{{1,2}(?P<inner>[^{}\n]{2,80})\}{1,2}"), _braced),
    ("<", re.compile(r"<{1,2}(?P<inner>[A-Za-z][^<>\n@:/=]{1,80})>{1,2}"), _angled),
    ("«", re.compile(r"«(?P<inner>[^«»\n]{2,60})»"), _named),
    ("‹", re.compile(r"‹(?P<inner>[^‹›\n]{2,60})›"), _named),
    ("%", re.compile(r"%{1,2}(?P<inner>[A-Za-z][A-Za-z_]{2,40})%{1,2}"), _always),
    ("*", re.compile(r"\*\|[A-Za-z_:]{2,40}\|\*"), _always),
    ("#", re.compile(r"##(?P<inner>[A-Za-z][A-Za-z_ ]{2,40})##"), _always),
    ("@", re.compile(r"@@[A-Za-z][A-Za-z_ ]{2,40}@@"), _always),
    ("$", re.compile(r"\$[A-Z][A-Z_]{3,40}\b\$?"), _always),
    ("_", re.compile(r"(?<![_\w])_{2,}(?![_\w])|_{3,}"), _no_rule_line),
    ("_", re.compile(r"_(?: _){2,}"), _no_rule_line),
    (
        "(",
        re.compile(
            r"\((?:(?P<upper>[A-Z][A-Z'’ /_-]{2,60})"
            r"|(?P<inner>(?:insert|fill in|your|specific|name|date|mention)\b[^()\n]{0,60}))\)"
        ),
        _in_parentheses,
    ),
    ("XX", re.compile(r"X{2,40}(?!\w)"), _no_numeral),
    ("XX", re.compile(r"X{2,4}[/.-]X{2,4}(?:[/.-][X\d]{2,4})?"), _word_begins),
    ("XYZ", re.compile(r"XYZ\b"), _word_begins),
    ("X", re.compile(r"X\b(?![-‑–'’]|\s?ray)"), _named_by_a_letter),
    ("?", re.compile(r"\?{2,}"), _after_a_title),
    ("...", re.compile(r"\.{3,}"), _after_a_title),
    ("…", re.compile(r"…"), _after_a_title),
)  # fmt: skip
"""The mark that must stand in the text, the shape, and what a match must pass to count as a blank."""

_WORDED: tuple[tuple[str, re.Pattern[str], Callable[[Match], bool]], ...] = (
    (
        "xx",
        re.compile(
            r"(?:(?<=\bat )|(?<=\bof )|(?<=\bin )|(?<=\bwith )|(?<=\bthe )|(?<=\b[Dd]r )|(?<=\b[Dd]r\. ))x{2,9}\b"
        ),
        _always,
    ),
    ("TBD", re.compile(r"\bTBD\b"), _always),
    ("TODO", re.compile(r"\bTODO\b"), _always),
    ("INSERT", re.compile(r"\bINSERT\b(?:[ _][A-Z]+\b){0,4}"), _always),
    (
        "nsert ",
        re.compile(
            rf"\b[Ii]nsert (?:(?:your|the|a|an|their|his|her|specific|personal) ){{0,2}}{_THING}\b"
            rf"(?: {_THING}\b){{0,2}}"
        ),
        _always,
    ),
    (
        "HERE",
        re.compile(r"\b(?:NAME|DATE|DETAIL|TOPIC|PROGRAM|HOSPITAL|SPECIALTY|TEXT|SCHOOL|STRENGTH) HERE\b"),
        _always,
    ),
    ("psum", re.compile(r"\blorem ipsum\b", re.IGNORECASE), _always),
    (
        "ABC",
        re.compile(
            r"\bABC (?:Program|Hospital|University|Residency|Medical)\b|\b(?:Program|Hospital|University) ABC\b"
        ),
        _always,
    ),
    (
        "Name",
        re.compile(
                    r"\b(?:Your|Program(?:me)?|Hospital|School|University|Institution|Specialty|Interviewer|Recipient"
            r"|Applicant|Director|Doctor"
            r"|Residency|Last|First|Full)[ _]?(?:(?:Last|First|Full) )?Name\b"
        ),
        _always,
    ),
    ("stname", re.compile(r"\b(?:First|Last|first|last)name\b"), _always),
    ("Surname", re.compile(r"(?:Dr\.?|Dear|Professor|Ms\.?|Mr\.?) Surname\b"), _always),
    (
        "NAME",
        re.compile(
                    r"\b(?:YOUR|PROGRAM(?:ME)?|HOSPITAL|SCHOOL|UNIVERSITY|INSTITUTION|SPECIALTY|INTERVIEWER|RECIPIENT"
            r"|DIRECTOR|LAST|FIRST|FULL|THE)"
            r"[ _]?(?:(?:LAST|FIRST|FULL)[ _])?NAME\b"
        ),
        _always,
    ),
    (
        "Your ",
        re.compile(
            r"^Your (?:Medical School|School|University|Phone(?: Number)?|Email(?: Address)?|Degree|AAMC "
            r"ID)(?=\s*(?:$|[,|•·]))",
            re.MULTILINE,
        ),
        _always,
    ),
    (
        "YOUR ",
        re.compile(r"\bYOUR (?:SCHOOL|PHONE|EMAIL|HOSPITAL|SPECIALTY)\b(?= HERE|\s*(?:$|[,|•·]))", re.MULTILINE),
        _always,
    ),
)
"""Shapes without a mark of their own, with the letters that stand in each; one of `TELLING` is among its words."""

TELLING = frozenset(
    """
    TBD TODO INSERT Insert insert HERE ipsum Ipsum IPSUM ABC xx xxx xxxx xxxxx Name NAME FirstName LastName
    Firstname Lastname firstname lastname LASTNAME FIRSTNAME Surname SURNAME YOUR
    """.split()
)
"""Words of which one stands in every blank that has no mark of its own; "Your" is looked for in the signature only."""


def blanks(text: str, worded: bool = True) -> Iterator[Span]:
    """Where blanks stand in the text, in no order; some may overlap. Linear in the length of the text.

    `worded` false: none of the words of `TELLING` stands in it.
    """
    for mark, shape, is_blank in (*_MARKED, *_WORDED) if worded else _MARKED:
        if mark[0] in text and mark in text:
            for match in shape.finditer(text):
                if is_blank(match):
                    yield match.span()
