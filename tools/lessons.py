"""Write docs/lessons.md, where each part of the article is taught and practised: python tools/lessons.py

The parts stand in `PARTS`, in our own words. Which lesson teaches one is said by the lesson's article line
(`<!-- article: 3.1 -->`), which exercise practises it by the drill's `article` field.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from followup_kit.drills import load
from tools.notebooks import sections

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "lessons.md"
PARTS = {
    "0": "what a follow-up does: interest, professionalism, a name tied to a face",
    "1.1": "it shows professionalism: would one let this person write in our name?",
    "1.2": "it makes interest visible, without disclosing a rank",
    "1.3": "it adds or clarifies a point or two, sparingly",
    "1.4": "it begins a long acquaintance",
    "2.1": "when: 24 to 48 hours, business hours, late rather than never",
    "2.2": "whom: each interviewer, the coordinator, a shared mailbox",
    "3.1": "the subject line",
    "3.2": "the greeting",
    "3.3": "the body: thanks, detail, fit, offer; 150 to 250 words",
    "3.4": "closing and signature",
    "4.1": "a worked thank-you",
    "4.2": "a worked clarification",
    "5.1": "mistake: too casual",
    "5.2": "mistake: generic, copied",
    "5.3": "mistake: no thanks",
    "5.4": "mistake: asking about rank, pressing",
    "5.5": "mistake: long, repetitive",
    "5.6": "mistake: no follow-up at all",
    "6.1": "tie it to long-term goals",
    "6.2": "answer the program's culture",
    "6.3": "a simple system of notes",
    "FAQ1": "how soon",
    "FAQ2": "to everyone",
    "FAQ3": "the seven essential elements",
    "FAQ4": "rank, chances, timelines",
    "FAQ5": "does it change the outcome",
    "ad": "a shortlist by one's own profile and preferences",
}
"""The article's parts by number: what each says, in our own words. Every one is taught and practised."""


def taught(root: Path = ROOT) -> dict[str, list[str]]:
    """Lessons that teach each part, by the stem of their file."""
    found: dict[str, list[str]] = {part: [] for part in PARTS}
    for lesson in sorted((root / "notebooks").glob("*.md")):
        for part in sections(lesson.read_text("utf-8")):
            found[part].append(lesson.stem)
    return found


def practised() -> dict[str, list[str]]:
    """Exercises that practise each part, by their id."""
    found: dict[str, list[str]] = {part: [] for part in PARTS}
    for name, drill in load().items():
        for part in drill.card.article.split():
            if part in found:
                found[part].append(name)
    return found


def as_markdown() -> str:
    """The page, as its file holds it."""
    lessons, drills = taught(), practised()
    rows = [
        f"| {part} | {said} | {'<br>'.join(f'[{one}](../notebooks/{one}.md)' for one in lessons[part])} "
        f"| {', '.join(f'`{one}`' for one in drills[part])} |"
        for part, said in PARTS.items()
    ]
    there = {one for found in lessons.values() for one in found}
    head = (
        "<!-- Generated from the lessons and their exercises by tools/lessons.py. Do not edit: run `make notebooks`. -->\n\n"
        "# Where each part of the article is taught and practised\n\n"
        "The numbers are those that the lessons name: the article's sections (1 why, 2 when and how, 3 structure, 4 examples,\n"
        "5 mistakes, 6 strategy), its questions (FAQ), and its last box (ad).\n\n"
        "| part | what it says | taught in | practised in |\n|---|---|---|---|\n"
    )
    return head + "\n".join(rows) + f"\n\n{len(load())} exercises in {len(there)} lessons.\n"


if __name__ == "__main__":
    TABLE.write_text(as_markdown(), encoding="utf-8", newline="\n")
