"""Where a quoted or forwarded thread stands in a mail: lines with ">", and the lines that introduce what is quoted."""

from __future__ import annotations

import re

from followup_kit.patterns import pattern

_THREAD = pattern(r"-{2,}\s*(?:original|forwarded)\b|begin forwarded message", re.IGNORECASE)
_WROTE = pattern(r"(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto)\s*:?$", re.IGNORECASE)
_PASTED = pattern(r"(?:sent|date|to|cc|subject)\s*:", re.IGNORECASE)
_QUOTING = (">", "-", "B", "_", "F", "*", "On ", "Am ", "Le ", "El ", "Em ", "Il ")
"""How a line begins that is quoted or introduces a thread; other lines that introduce one hold an "@"."""


def quoting(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Numbers of the lines that may be quoted or introduce a thread: few in a mail without one."""
    found = [number for number, (start, end) in enumerate(lines) if text.startswith(_QUOTING, start, end)]
    if "@" in text:
        found += [number for number, (start, end) in enumerate(lines) if text.find("@", start, end) >= 0]
    return found


def thread_starts(text: str, lines: list[tuple[int, int]], number: int) -> int:
    """How many lines, from `number` on, are quoted or introduce a quoted or forwarded thread; 0 where none is."""
    start, end = lines[number]
    line = text[start:end]
    first = line[0]
    if first == ">":
        return 1
    if first in "-B" and _THREAD.match(line):
        return 1
    if first == "_" and len(line) > 9 and not line.strip("_"):
        below = [text[a:b] for a, b in lines[number + 1 : number + 3]]
        return 1 if any(one.startswith(("From:", "*From:")) for one in below) else 0
    if first in "F*" and line.lstrip("*").startswith("From:"):
        below = [text[a:b].lstrip("*") for a, b in lines[number + 1 : number + 5]]
        return 1 if any(_PASTED.match(one) for one in below) else 0
    if line[:3] in ("On ", "Am ", "Le ", "El ", "Em ", "Il "):
        joined = line
        for extra in range(3):
            if _WROTE.search(joined) and any(map(str.isdigit, joined)):
                return extra + 1
            if number + extra + 1 >= len(lines) or len(joined) > 300:
                return 0
            below_start, below_end = lines[number + extra + 1]
            if below_start == below_end:
                return 0
            joined += " " + text[below_start:below_end]
    elif "@" in line and len(line) < 200 and _WROTE.search(line):
        return 1
    return 0
