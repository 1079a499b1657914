"""Cells with people in them: "Dr. Jane Okafor, MD (PD); Tom Berg, chief resident"."""

from __future__ import annotations

import re

from followup_kit.journal.choices import is_role, read_role
from followup_kit.names import DEGREES, TITLES, fold


def read_person(text: str) -> tuple[str, str, str, str]:
    """(title, name, role, email) of "Dr. Jane Okafor, MD (PD) <okafor@example.org>"; "Okafor, Jane" is turned round."""
    address = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text)
    text = text.replace(address[0], " ") if address else text
    text = re.sub(r"[<>\[\]]|\(\s*\)", " ", text)
    role = ""
    for inside in re.findall(r"\(([^)]*)\)|\s[-–—]\s*([^-–—]+)$", text):
        if found := read_role("".join(inside)):
            role = found
            text = re.sub(r"\([^)]*\)|\s[-–—]\s*[^-–—]+$", " ", text)
    before, comma, after = (part.strip() for part in text.partition(","))
    if comma and after and not _only_degrees(after):
        if found := read_role(after):
            role, text = role or found, before
        elif before and len(before.split()) <= 3 and not _title(before.split()[0]):
            given, _, degrees = after.partition(",")
            text = f"{given.strip()} {before}" + (f",{degrees}" if degrees else "")
    words = text.split()
    title = words.pop(0) if words and _title(words[0]) and len(words) > 1 else ""
    return _spelled(title), " ".join(words).strip(" ,;-"), role, address[0] if address else ""


def split_people(text: str) -> list[str]:
    """The people of one cell: parted by semicolons, line breaks, "and" or "&"; by commas where none is a name's own."""
    pieces = [one for one in re.split(r"\s*(?:;|\n|\r|\s&\s|\s+and\s+|\s/\s)\s*", text) if one.strip(" ,")]
    return [person for piece in pieces for person in _by_commas(piece)]


def _by_commas(piece: str) -> list[str]:
    """ "Ann Lee, MD, Tom Berg (chief)" is two people, "Okafor, Jane, MD" and "Ann Lee, chief resident" are one."""
    people: list[str] = []
    for part in (one.strip() for one in piece.split(",")):
        if people and (_only_degrees(part) or is_role(part)):
            people[-1] += f", {part}"
        elif part:
            people.append(part)
    return people if all(len(one.split(",")[0].split()) > 1 for one in people) else [piece.strip(" ,")]


def _only_degrees(text: str) -> bool:
    words = re.findall(r"\w+", fold(text.replace(".", "")))
    return bool(words) and all(word in DEGREES for word in words)


def _title(word: str) -> bool:
    return fold(word.strip(".,")) in TITLES


def _spelled(title: str) -> str:
    known = {
        "dr": "Dr.",
        "mr": "Mr.",
        "mrs": "Mrs.",
        "ms": "Ms.",
        "mx": "Mx.",
        "prof": "Prof.",
        "doctor": "Dr.",
        "professor": "Professor",
    }
    return known.get(fold(title.strip(".,")), title)
