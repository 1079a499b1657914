"""What one line of an email looks like: a header, a salutation, a sign-off, a name, a signature line, prose.

Every function looks at one line (or a line and its neighbour) and is linear in its length. What is asked of each line of the
ending is remembered: a draft is read at every keystroke, and its signature stays.
"""

from __future__ import annotations

import re
from functools import lru_cache

from followup_kit.closing_words import HEADS, WORDS
from followup_kit.patterns import pattern

WRAP_WIDTH = 82
"""Lines of a hard-wrapped mail are no longer than this many characters."""

LONGEST_SALUTATION = 400
"""Characters within which a salutation ends."""

_HEADERS = frozenset({"subject", "to", "cc", "bcc", "date", "from", "reply-to", "sent"})
_TITLES = r"(?:Dr|Drs|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Doctor|Doctors|Chief|Col|Colonel|Capt|Captain|Maj|Major|Lt|Dean|Sir|Madam|Program|Director)\b\.?"
_OPENERS = pattern(
    r"(?:dear(?:est)?|hi+|hello+|hey+(?:\s+hey)?|heya|hiya|yo+|howdy|sup|wassup|greetings|good\s+(?:morning|afternoon|evening|day)"
    r"|to\s+whom|what['’]?s\s+up|respected|esteemed|honou?rable|hola|aloha|salutations|g['’]day|ahoy|namaste|hallo|attn"
    r"|morning|evening|afternoon|most\s+(?:respected|honou?rable|esteemed))(?![\w'’-])",
    re.IGNORECASE,
)
_NAMED_OPENER = pattern(rf"(?:{_TITLES}\s+[A-ZÀ-Þ][\w'’-]*|Team|All|Everyone|Friends|Doctor)[^.?!]{{0,60}}[,:—–!-]$")
_TITLED_END = pattern(rf"\b{_TITLES}\s+[A-ZÀ-Þ][\w'’-]*[,:—–!-]{{1,2}}$")
_CUT = pattern(r"[,:;!—–]+(?=\s)|\.(?=\s)|\s-(?=\s)")
_TITLE_END = pattern(rf"(?:\b{_TITLES}|\b[A-Z])$")
_POSTSCRIPT = pattern(r"(?:p\.\s?){1,2}s\b\.?|ps\s?[:.,–—-]|PS\b|post\s?scriptum|postscript\b", re.IGNORECASE)
_LIST_ITEM = pattern(r"(?:[-*•–·▪]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s")
_CONTACT = pattern(r"\S@\S|(?:\d[\s().\-‑–/]*){7}|https?://|www\.")
_CREDENTIAL = pattern(
    r"\b(?:M\.?D|D\.?O|MBBS|MBBCh|MB|MPH|PhD|OMS|MS-?[1-4]|M[1-4]|AAMC|ERAS|Candidate|Class of|student|fourth[- ]year|"
    r"University|Universi\w+|School|College|Institute|Medicine|Faculty|Facult\w+|Hochschule|Applicant|Intern|NRMP|USMLE|Tel|Phone|Cell|Mobile|"
    r"Sent from|Get Outlook|Pronouns|she/her|he/him|they/them)\b",
    re.IGNORECASE,
)
_SEPARATOR = pattern(r"[-_=~*—–\s]{2,}$")
_SMALL = frozenset(
    "of the and at in for de la le da do dos das del der den van von bin ibn al el y e zu ter ten di du and & du wa ka ya ould nee née af av".split()
)

_AFTER_A_NAME = pattern(r"[,|•·(–—]|\s-\s")
_WORD = pattern(r"[^\W\d_]+|&")
_NEXT_SENTENCE = pattern(r"[.?!]\s+\S")
_NAMEISH = pattern(r"[^\W\d_][\w.'’‑-]*$")


def header_name(line: str) -> str:
    """The lower-case name of a header line ("Subject: …"), or ""."""
    name, colon, _ = line.partition(":")
    name = name.strip().lower()
    return name if colon and name in _HEADERS else ""


def salutation_length(line: str) -> int:
    """How much of the line is a salutation: all of it, the start of it, or nothing (0)."""
    opener = _OPENERS.match(line)
    if not opener:
        words = line.split()
        known = len(words) <= 8 and (_NAMED_OPENER.match(line) or (_TITLED_END.search(line) and not _thanks(words)))
        return len(line) if known or _only_a_name(line, words) else 0
    words = line.split()
    if len(words) <= 3:
        return len(line)
    for cut in _CUT.finditer(line, opener.end(), opener.end() + LONGEST_SALUTATION):
        if line[cut.start()] == "." and _TITLE_END.search(line[max(0, cut.start() - 16) : cut.start()]):
            continue
        rest = line[cut.end() : cut.end() + LONGEST_SALUTATION].strip()
        if _reads_on(rest):
            return cut.end()
    if _reads_on(" ".join(words[2:])) and not line.endswith((",", ":", ";", "!", "-", "—", "–")):
        return _run_of_names(line, opener.end())
    return len(line)


def _thanks(words: list[str]) -> bool:
    return any(word.lower().startswith(("thank", "grateful", "appreciat")) for word in words)


def _only_a_name(line: str, words: list[str]) -> bool:
    """A first line like "Helen," or "Helen Okafor:" that calls the reader by name and says no more."""
    if len(words) > 3 or line[-1] not in ",:–—" or _thanks(words):
        return False
    return (
        all(word[0].isupper() for word in words)
        and is_name_line(line.rstrip(",:–— "))
        and not _only_closing_words(line)
    )


def _reads_on(rest: str) -> bool:
    """Is this prose rather than more names? Four words or more of which at least half are small."""
    words = rest.split()
    small = sum(1 for word in words if word[:1].islower() and word not in _SMALL)
    return len(words) >= 4 and small * 2 >= len(words)


def _run_of_names(line: str, start: int) -> int:
    """The end of the capitalized words after `start`; 0 where the line is a plain sentence ("Good of you to …")."""
    end = 0
    for token in re.finditer(r"\S+", line[start:]):
        if not token.group()[0].isupper() and token.group().lower() not in (
            "and",
            "&",
            "there",
            "all",
            "everyone",
            "team",
        ):
            break
        end = start + token.end()
    return end if end > start else 0


@lru_cache(maxsize=8192)
def is_prose(line: str) -> bool:
    """Does the line read like part of a paragraph rather than of a signature?"""
    words = line.split()
    if len(words) < 5 or _CONTACT.search(line):
        return False
    small = sum(1 for word in words if word[0].islower() and word.strip(".,;") not in _SMALL)
    return small >= 6 or (small >= 3 and line[-1] in ".?!" and small * 2 >= len(words))


def is_name_line(line: str) -> bool:
    """Could the line be a person's name, with degrees perhaps: "Jordan van der Lee, MD Candidate 2026"?"""
    name = _AFTER_A_NAME.split(line.lstrip("-–—~ "), maxsplit=1)[0].strip(" .")
    words = name.split()
    if not 1 <= len(words) <= 6 or any(map(str.isdigit, name)):
        return False
    if not all(_NAMEISH.match(word) for word in words):
        return False
    large = [word for word in words if word[0].isupper() or not word[0].islower()]
    small = [
        word
        for word in words
        if word[0].islower() and word.lower() not in _SMALL and not word.startswith(("d'", "al-", "el-"))
    ]
    return bool(large) and not small and not (len(words) == 1 and words[0].lower() in HEADS)


def is_signature_line(line: str) -> bool:
    """Could the line stand in a signature block: a name, a degree, a school, a phone, an address, a rule of dashes?"""
    if _SEPARATOR.match(line) or _CONTACT.search(line):
        return len(line) < 160
    if is_prose(line) or len(line) > 120:
        return False
    return is_name_line(line) or (bool(_CREDENTIAL.search(line)) and line[-1] not in "?!")


@lru_cache(maxsize=8192)
def sign_off_length(line: str, below: str) -> int:
    """How much of the line is a sign-off; 0 where it is none. `below` is the next filled line of the mail ("" = none).

    Known: only closing words ("With warm regards,", "Talk soon!"), alone or before a name on the same line.
    Unknown: a short line that ends in a comma right above a name ("Hugs to the whole crew,").
    A last line of thanks right above a name stands as a sign-off too.
    """
    if len(line) > 90:
        return 0
    if _only_closing_words(line):
        return len(line)
    head, comma, rest = line.partition(",")
    if not comma:
        head, comma, rest = line.partition(" - ") if " - " in line else line.partition("–")
    if comma and _only_closing_words(head) and is_name_line(rest.strip()) and len(rest.split()) <= 9:
        return len(head) + (1 if comma == "," else 0)
    words = line.split()
    first = words[0].lower().strip(",")
    if (
        line[-1] == ","
        and len(words) <= 5
        and first in ("sincerely", "respectfully", "yours", "with", "kind", "warm", "best")
    ):
        return len(line)
    if not below or not (is_name_line(below) or _small_name(below)):
        return 0
    if (
        line[-1] in ",!—–-"
        and len(words) <= 7
        and (not is_name_line(line) or line.rstrip(",!").islower() or _ends_low(words))
    ):
        return len(line)
    if first in ("thank", "thanks", "many", "with", "again", "gratefully", "appreciatively") and len(words) <= 14:
        return 0 if _NEXT_SENTENCE.search(line) else len(line)
    return 0


def _small_name(line: str) -> bool:
    """A name written without capitals: "jordan lee"."""
    words = line.split()
    return 2 <= len(words) <= 3 and line.islower() and all(map(str.isalpha, words)) and len(line) <= 30


def _ends_low(words: list[str]) -> bool:
    """Does a row of words end in a small closing word ("Shoots, later,")?"""
    return len(words) > 1 and words[-1].strip(",!.") in HEADS


def _only_closing_words(line: str) -> bool:
    if "’" not in line:
        first = _WORD.search(line)
        if not first or first.group().lower() not in WORDS:
            return False
    words = [word.lower() for word in _WORD.findall(line.replace("’", ""))]
    if not 1 <= len(words) <= 8 or any(map(str.isdigit, line)):
        return False
    return WORDS.issuperset(words) and not HEADS.isdisjoint(words)


def is_postscript(line: str) -> bool:
    """Does the line open a P.S.?"""
    return line[0] in "pP" and bool(_POSTSCRIPT.match(line))


def is_list_item(line: str) -> bool:
    """Does the line open with a bullet or a number?"""
    return bool(_LIST_ITEM.match(line))


def lines_are_paragraphs(lines: list[str]) -> bool:
    """In a body without blank lines: is each line a paragraph of its own, rather than a piece of a hard wrap?

    In a hard wrap every line but the last is nearly full; where most lines end a sentence and are uneven, they are
    paragraphs.
    """
    inner = lines[:-1]
    ended = sum(1 for line in inner if line[-1] in '.?!:”"')
    widest = max(map(len, lines))
    full = sum(1 for line in inner if len(line) >= widest - 16)
    return ended * 2 > len(inner) and full * 2 < len(inner)
