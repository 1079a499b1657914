"""The anatomy of an email: its seven parts from top to bottom, each with its task (article 3.1 to 3.4, FAQ 3)."""

from __future__ import annotations

from followup_kit.figures.drawing import BLUE, WIDTH, badge, box, document, paragraph, words

CAPTION = "The seven parts of the email, from top to bottom. Parts 3 to 6 are the body; part 6 is optional."
_PARTS = (
    ("Subject", "Thanks or interview, and your full name."),
    ("Greeting", "Dear, their title, their family name."),
    ("Thanks", "For what exactly? The time, the care. Name the program and the specialty."),
    ("Detail", "One moment of your conversation, and what it touched in you."),
    ("Interest and fit", "Their strength, your goal, what you would bring. No word about rank."),
    ("Offer", "Optional: you would gladly send more. A second thanks."),
    ("Closing and signature", "Sincerely; full name, year, school, how to reach you."),
)
_LEFT, _TEXT, _LETTERS = 8, 54, 40
_BODY = range(2, 6)


def draw() -> str:
    """A letter of seven boxes, numbered; the body's four stand together behind a bar."""
    drawn, y, spans = [], 12.0, []
    for at, (name, task) in enumerate(_PARTS):
        y += 10 if at in (1, _BODY.start, _BODY.stop) else 0
        told, end = paragraph(_TEXT, y + 42, task, _LETTERS)
        height = end - y - 4
        drawn += [
            box(_LEFT + 10, y, WIDTH - 26, height, 'fill="currentColor" fill-opacity=".05" stroke="currentColor"'),
            badge(_LEFT + 30, y + 23, str(at + 1)),
            words(_TEXT, y + 22, name, bold=True),
            told,
        ]
        spans.append((y, y + height))
        y += height + 7
    first, last = spans[_BODY.start][0], spans[_BODY.stop - 1][1]
    drawn.append(box(_LEFT - 4, first, 6, last - first, f'fill="{BLUE}"', 3))
    described = " ".join(f"{at}. {name}: {task}" for at, (name, task) in enumerate(_PARTS, 1))
    return document("anatomy", "The anatomy of the email", f"{described} Parts 3 to 6 are the body.", y + 4, *drawn)
