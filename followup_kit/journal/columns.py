"""What a column of an applicant's own spreadsheet holds, guessed from its header and its cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from followup_kit.journal.sheets import Row, Sheet, text_of
from followup_kit.names import fold

_SPELLINGS = {
    "program.name": "program|program name|residency|residency program|programme|institution|place|site|school program",
    "program.hospital": "hospital|hospital system|health system|sponsoring institution|hospital name|main hospital",
    "program.specialty": "specialty|speciality|field|track|discipline",
    "program.type": "type|program type|setting|kind of program|academic community|academic or community",
    "program.code": "program code|acgme code|acgme id|nrmp code|code|program id|eras code",
    "program.city": "city|location|city state|city and state|town|where|place city",
    "program.state": "state|province|region state|st",
    "program.timezone": "time zone|timezone|zone|tz",
    "program.country": "country",
    "program.visa": "visa|visa sponsorship|visas|visa type|visa status|sponsors visa|j1 h1b",
    "program.status": "status|invite status|application status|stage|interview status",
    "program.followup_policy": "follow up policy|policy|policy on notes|thank you policy|notes accepted|notes accepted?"
    "|thank yous accepted|accepts thank you notes|accept thank you notes|post interview communication|communication policy|ty policy",
    "program.address": "address to use|address|send to|contact email|program email|email to use|residency email|program contact email",
    "program.strengths": "strengths|pros|what i liked|likes|highlights|liked|positives|best things|strengths noted",
    "program.red_flags": "red flags|cons|concerns|dislikes|what i did not like|negatives|red flag|weaknesses",
    "program.stop": "hard stop|hard stops|deal breaker|deal breakers|dealbreaker|dealbreakers",
    "interview.date": "date|interview date|date of interview|interview|interview day|day|dates|iv date|interview dates",
    "interview.time": "time|interview time|times|hours",
    "interview.start": "interview start|start|start time|begins|from",
    "interview.end": "interview end|end|end time|ends|until",
    "interview.mode": "format|interview format|mode|virtual or in person|virtual|in person|virtual or on site|interview type|virtual in person|zoom|video|zoom or in person",
    "person.name": "name|interviewer|interviewer name|person|who|contact|contact name|faculty|interviewed by|met|spoke with|people met",
    "people": "interviewers|people|interviewer names|who i met|faculty met|interviewers names|interviewer s",
    "person.pronounced": "pronounced|pronunciation|how to say|say it|phonetic",
    "person.title": "title|salutation|prefix|honorific",
    "person.role": "role|position|interviewer role|job|their role",
    "person.email": "email|e mail|interviewer email|email address|mail|contact e mail|email source|their email",
    "person.discussed": "discussed|one thing discussed|topics|talked about|conversation|topic|what we talked about|topics discussed|memorable"
    "|specific detail|memorable moment|what we discussed|things discussed",
    "person.promise": "promise|promises|promises made|promised|to send|promise made|i promised|follow up items",
    "sent.thank-you": "thank you sent|thank you|thank you note|ty sent|thank you email sent|thanks sent|thank you date|thank you note sent|ty"
    "|thank you email|thank you letter|thank you letter sent|ty note sent|ty email sent|thank you sent date|date thank you sent|sent",
    "sent.update": "update sent|update|update letter|update letter sent|interest note sent|letter of interest sent|loi sent|letter of interest|update email sent",
    "sent.first-choice": "first choice letter sent|letter of intent sent|letter of intent|first choice letter|first choice sent|intent sent",
    "planned": "planned|follow up planned|to send on|send on|thank you planned|planned for",
    "reply": "reply|reply received|response|answered|replied|response received|reply date|got a reply",
    "reply.text": "reply text|what they wrote|response text",
    "note": "notes|note|comments|comment|impressions|memory dump|remarks|general notes|impression|thoughts",
    "mark.gut": "gut|gut score|gut feeling|vibe|vibes|gut rating|overall gut",
}
FIELDS: Mapping[str, str] = {one: field for field, names in _SPELLINGS.items() for one in names.split("|")}
_SCALE = re.compile(r"\(?\b1\s*(?:-|–|to)\s*5\b\)?|\bscore\b|\brating\b|/\s*5\b", re.IGNORECASE)
_OTHER_SCALE = re.compile(r"\b(?:0|1)\s*(?:-|–|to)\s*(?:[6-9]|10|100)\b|/\s*(?:[6-9]|10|100)\b", re.IGNORECASE)
_FAR = 15
"""Rows among which the header is looked for."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header as written, the field it is taken for ("" for none: kept as it is), and why."""

    header: str
    field: str
    why: str = ""


def sheet_of(name: str, title: str, rows: Sequence[Row]) -> Sheet:
    """The rows as a sheet: the header is the row, among the first ones, that holds the most known column names."""
    known = [sum(bool(_field(text_of(cell))) for cell in row) for row in rows[:_FAR]]
    best = known.index(max(known)) if any(known) else 0
    header = rows[best] if rows else ()
    return Sheet(name, title, tuple(rows[:best]), header, tuple(rows[best + 1 :]))


def guess(sheet: Sheet, given: Mapping[str, str] | None = None) -> tuple[Column, ...]:
    """What each column holds. `given` names the field for a header and wins; "" leaves that column alone.

    A field is taken once: of two columns for one field the first has it (for notes all have).
    """
    chosen = {_bare(header): field for header, field in (given or {}).items()}
    taken: set[str] = set()
    columns = []
    for at, cell in enumerate(sheet.header):
        header = text_of(cell)
        values = [text for row in sheet.rows if at < len(row) and (text := text_of(row[at]).strip())]
        if _bare(header) in chosen:
            column = Column(header, chosen[_bare(header)], "as you said")
        else:
            column = _guessed(header, values)
        if column.field in taken and column.field != "note":
            column = Column(header, "", f"kept as it is; another column is taken for {column.field}")
        taken.add(column.field)
        columns.append(column)
    return tuple(columns)


def criterion_of(header: str) -> str:
    """The name of a criterion: the header without its scale."""
    bare = " ".join(_OTHER_SCALE.sub(" ", _SCALE.sub(" ", header)).replace("(", " ").replace(")", " ").split())
    return bare.strip(" :-–").lower() or header.strip().lower()


def _guessed(header: str, values: Sequence[str]) -> Column:
    field = _field(header)
    marks = bool(values) and all(_is_mark(value) for value in values)
    scaled = bool(_SCALE.search(header)) and not _OTHER_SCALE.search(header)
    if field and not field.startswith("mark.") and not (scaled and marks):
        return Column(header, field)
    if header.strip() and not _OTHER_SCALE.search(header):
        named = field == "mark.gut" or scaled
        if marks and (named or len(values) >= 3):
            return Column(header, field if field == "mark.gut" else f"mark.{criterion_of(header)}", "marks from 1 to 5")
        if named and values and not marks:
            return Column(header, "", "kept as it is; its cells are no marks from 1 to 5")
    if _OTHER_SCALE.search(header):
        return Column(header, "", "kept as it is; it is on another scale than 1 to 5")
    return Column(header, "", "kept as it is" if header.strip() else "")


def _field(header: str) -> str:
    bare = _bare(header)
    if not bare:
        return ""
    if bare in FIELDS:
        return FIELDS[bare]
    near = get_close_matches(bare, FIELDS, 1, 0.9) if len(bare) > 5 else []
    return FIELDS[near[0]] if near else ""


def _bare(header: str) -> str:
    """Folded words: no brackets and what stands in them, no marks, "&" and "/" as spaces."""
    text = re.sub(r"[(\[].*?[)\]]", " ", fold(header.replace("’", "'")))
    return " ".join(re.findall(r"\w+", re.sub(r"'s?\b", " ", text).replace("_", " ")))


def _is_mark(value: str) -> bool:
    return (
        bool(re.fullmatch(r"[1-5](?:[.,]\d+)?(?:\s*/\s*5)?", value))
        and float(value.split("/")[0].replace(",", ".")) <= 5
    )
