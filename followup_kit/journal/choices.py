"""Cells with a choice in them: yes and no, roles, policies, virtual or on site. "" or None where it cannot be told."""

from __future__ import annotations

import re

from followup_kit.context import ROLES
from followup_kit.journal.sheets import Cell, text_of
from followup_kit.names import fold

_YES = frozenset("y yes x done sent true ja oui si ✓ ✔ ✅ complete completed 1".split())
_NO = frozenset("n no false not - – — tbd pending todo 0".split()) | {"not yet", "to do", "not sent"}
_NEVER = (
    "n/a",
    "na",
    "none wanted",
    "not wanted",
    "not needed",
    "none",
    "do not send",
    "don't send",
    "no thank you notes",
)
_ROLES = {
    "program director": "pd|program director|residency director|director|prog dir|residency program director",
    "associate program director": "apd|associate program director|assoc pd|associate pd|assistant program director|associate director|asst pd",
    "faculty": "faculty|attending|faculty member|professor|physician|core faculty|attending physician|chair|department chair|assistant professor"
    "|associate professor|interviewer|preceptor",
    "chief resident": "chief|chief resident|chief residents|co chief",
    "resident": "resident|senior resident|intern|pgy 1|pgy 2|pgy 3|pgy 4|pgy1|pgy2|pgy3|pgy4|current resident|junior resident",
    "fellow": "fellow|clinical fellow",
    "coordinator": "coordinator|program coordinator|residency coordinator|pc|program manager|program administrator|admin|secretary",
    "shared inbox": "shared inbox|inbox|shared mailbox|program inbox|residency office|office|general inbox",
}
_ROLE_OF = {one: role for role, names in _ROLES.items() for one in names.split("|")}


def read_done(cell: Cell) -> bool | None:
    """Was it done? True, False; None where the cell says something else (a date, a remark)."""
    text = fold(text_of(cell)).strip(" .!")
    return True if text in _YES else False if not text or text in _NO else None


def says_never(cell: Cell) -> bool:
    """Does the cell say that none is wanted?"""
    return fold(text_of(cell)).strip(" .!") in _NEVER


def is_role(text: str) -> bool:
    """Is this a role and nothing else?"""
    bare = " ".join(re.findall(r"\w+", fold(text)))
    return bare in _ROLE_OF or bare in ROLES


def read_role(text: str) -> str:
    """One of `ROLES`, or ""."""
    bare = " ".join(re.findall(r"\w+", fold(text)))
    if bare in _ROLE_OF or bare in ROLES:
        return _ROLE_OF.get(bare, bare)
    inside = [name for name in _ROLE_OF if len(name) > 3 and re.search(rf"\b{name}\b", bare)]
    return _ROLE_OF[max(inside, key=len)] if inside else ""


def read_policy(text: str) -> str:
    """One of `POLICIES`, or "": what the program says about notes."""
    bare = fold(text).strip(" .!")
    if bare in ("no", "none", "n") or re.search(
        r"\b(?:do not|don.?t|no thank|none|not (?:accept|want|welcome|allow)|discourag|prohibit)", bare
    ):
        return "none"
    if re.search(r"not[ -](?:needed|necessary|required|expected)|optional|unneeded|no effect|not considered", bare):
        return "not-needed"
    return "welcome" if bare in ("yes", "y", "ok") or re.search(r"\bwelcome|accept|appreciat|fine\b", bare) else ""


def read_mode(text: str) -> str:
    """ "virtual", "on site" or ""."""
    bare = fold(text)
    if re.search(r"virtual|zoom|online|video|remote|teams|webex|thalamus|v\b", bare) or bare == "yes":
        return "virtual"
    return "on site" if re.search(r"in.?person|on.?site|site|campus|live|ip\b", bare) or bare == "no" else ""
