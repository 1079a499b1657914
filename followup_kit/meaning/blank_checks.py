"""Is this shape a blank, or an editor's remark, a source, a Roman number, a chromosome, a line across the page?"""

from __future__ import annotations

import re

from followup_kit.patterns import pattern

Match = re.Match[str]

THING = (
    r"(?:names?|lastname|firstname|surname|date|day|program(?:me)?|hospital|institution|university|school|college"
    r"|city|location|special(?:i)?ty|department|interviewer|recipient|applicant|position|topic|detail|strength"
    r"|feature|track|quality|project|initiative|adjective|number|phone|degree|reason|example|aspect|mention|insert"
    r"|merge|field|todo|placeholder|blank|here)s?"
)
_SPEAKS_OF_A_BLANK = pattern(rf"(?<![a-z]){THING}(?![a-z])|\byour\b|_", re.IGNORECASE)
_ONLY_BLANK_WORDS = pattern(
    rf"(?:(?:{THING}|your|of|the|a|an|our|interview|specific|personal|first|last|full|medical|state"
    r"|title|year|id|email|talk|from)\b\W*)+",
    re.IGNORECASE,
)
_ADDED_BY_AN_EDITOR = pattern(
    r"\W*(?:sic|recte|refs?|see|page|pp?|vol|cf|tables?|figures?|fig|chapter|section|appendix|et al|emphasis|italics"
    r"|redacted|laugh|pause|inaudible|ext|external|secure|encrypted|cid:|image|mailto|https?:|www|he|she|they|i|we"
    r"|you|the|it|a|an|his|her|their|my|our|and|or|in|of|to|is|was|are|were)\b",
    re.IGNORECASE,
)
_SOURCE = pattern(r"\b(?:1[89]|20)\d\d\b|\bet al\b|\bpp?\. ?\d|\bvol\b|\bno\. ?\d")
_HTML = pattern(r"/?(?:a|b|i|u|em|strong|br|p|div|span|ul|ol|li|hr|h\d|img|font|sub|sup|table|td|tr)\b", re.IGNORECASE)
_COUNTED_IN_ROMAN = pattern(
    r"(?:bowl|louis|pope|pius|john|innocent|act|chapter|vol|volume|title|part|book|olympiad|section|article|phase"
    r"|type|factor|class|century|edition|annex|appendix|figure|table|congress|games|unit|wing|tower|level|mark"
    r"|episode|season|canto|psalm|bay|room|dynasty)\W*$",
    re.IGNORECASE,
)
_SEX_BEFORE = pattern(
    r"\d\d\s*,?\s*$|\b(?:X[XYO0]|genetically|chromosomally|karyotypically)\W*(?:and|or|to|vs\.?)?\s*$"
)
_SEX_AFTER = pattern(
    r"\W*(?:and |or |to |vs\.? )?(?:X[XY0O]\b|karyo|chromos|by dna|on dna|geno|sex|male|female|gonad|testic|ovotest|dsd|disorder"
    r"|cell|zygot|f(?:o)?etus|embryo|infant|newborn|baby|babies|child|individual|patient|wom[ae]n|m[ae]n\b|mosaic"
    r"|syndrome|twin|girl|boy)",
    re.IGNORECASE,
)
_TITLE_BEFORE = pattern(r"\b(?:Drs?|Prof|Professor|Mr|Ms|Mrs|Mx|Doctor|Colonel|Major|Captain)\b\.? {1,3}$")
_PLACE_BEFORE = pattern(r"\b(?:Program|Hospital|University|Institution|Specialty|Residency|Department|City|School) $")
_CONTACT_LABELS = frozenset("EMAIL PHONE CELL MOBILE HOME WORK TITLE YEAR ID STATE CITY FIRST LAST DAY".split())


def always(match: Match) -> bool:
    """The shape alone tells a blank."""
    return True


def word_begins(match: Match) -> bool:
    """Does a word begin here?"""
    return not match.string[match.start() - 1 : match.start()].isalnum()


def named(match: Match) -> bool:
    """Does what stands between the marks speak of a blank, or is it written like a field: FirstName, DATE_1?"""
    inner = match["inner"].strip()
    return bool(_SPEAKS_OF_A_BLANK.search(inner)) or (inner.isupper() and len(inner) > 3)


def bracketed(match: Match) -> bool:
    """Between square brackets: words of a blank, or text in one case that no editor would have put there?"""
    inner, before = match["inner"].strip(), match.string[match.start() - 1 : match.start()]
    if _SPEAKS_OF_A_BLANK.search(inner):
        return not _SOURCE.search(inner)
    letters = sum(map(str.isalpha, inner))
    if letters < 3 or before.isalnum() or match.string[match.end() : match.end() + 1].isalnum():
        return False
    one_case = inner.islower() or inner.isupper()
    return one_case and not _ADDED_BY_AN_EDITOR.match(inner) and not any(map(str.isdigit, inner))


def prompting(match: Match) -> bool:
    """Between square brackets: a question to the writer, as the kit's own scaffolds ask?"""
    return "?" in match["inner"]


def braced(match: Match) -> bool:
    """Between curly brackets: a name, no code?"""
    return sum(map(str.isalpha, match["inner"])) > 2 and ";" not in match["inner"]


def angled(match: Match) -> bool:
    """Between angle brackets: words, no tag of a web page?"""
    inner = match["inner"].strip()
    return not _HTML.match(inner) and (" " in inner or named(match))


def in_parentheses(match: Match) -> bool:
    """Between parentheses: nothing but words of a blank?"""
    upper, inner = match["upper"], match["inner"]
    if upper:
        return bool(_ONLY_BLANK_WORDS.fullmatch(upper)) and upper not in _CONTACT_LABELS
    return inner[:6] in ("insert", "fill i") or bool(_ONLY_BLANK_WORDS.fullmatch(inner))


def no_numeral(match: Match) -> bool:
    """Neither chromosomes, nor a Roman number, nor kisses."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - 24) : start]
    if before[-1:].isalnum() or before[-1:] in ("/", "_"):
        return False
    if _COUNTED_IN_ROMAN.search(before) or _SEX_BEFORE.search(before) or _SEX_AFTER.match(text[end : end + 24]):
        return False
    return bool(line(match).strip(" Xx,.!"))


def after_a_title(match: Match) -> bool:
    """Does a title stand before it, and no name?"""
    return bool(_TITLE_BEFORE.search(match.string[max(0, match.start() - 14) : match.start()]))


def named_by_a_letter(match: Match) -> bool:
    """ "Program X" anywhere; "Dr. X" in a salutation only, since people in stories are called so."""
    before = match.string[max(0, match.start() - 14) : match.start()]
    if before[-1:] != " ":
        return False
    if match.string[match.end() : match.end() + 1] in (",", ":") and _TITLE_BEFORE.search(before):
        return "Dear" in line(match)
    return bool(_PLACE_BEFORE.search(before))


def no_rule_line(match: Match) -> bool:
    """Is there more in the line than underscores and dashes, and are they no marks around an emphasized word?"""
    return any(map(str.isalnum, line(match)))


def line(match: Match) -> str:
    """The line around a match, 200 characters either side at most."""
    text, first, last = match.string, max(0, match.start() - 200), match.end() + 200
    before = text[first : match.start()].rpartition("\n")[2]
    return before + text[match.start() : last].partition("\n")[0]
