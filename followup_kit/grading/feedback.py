"""The feedback page of one student in one unit: points, what to try next, the marks in the text. No scripts, no network."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from followup_kit._version import VERSION
from followup_kit.files import data
from followup_kit.grading.feedback_text import written
from followup_kit.grading.grade import Grade
from followup_kit.grading.gradebook import Mark, Standing
from followup_kit.grading.seen import Seen, look
from followup_kit.grading.static_grade import kept
from followup_kit.grading.transplant import answers_of
from followup_kit.grading.unit import Answer, Criterion, Unit
from followup_kit.render.as_grade import number, said
from followup_kit.render.as_panel import style
from followup_kit.render.marked import safe

NEXT = 3
"""So many next steps are named; more than that is not read."""

OPEN = "One part is still to be read by a person; its points are not in this sum yet."


def page_of(unit: Unit, graded: Path, stands: Standing) -> str:
    """The page, from the graded notebook on disk and what the gradebook says."""
    notebook = json.loads(graded.read_text("utf-8"))
    return page(unit, answers_of(notebook), kept(notebook), stands)


def state(graded: bytes, stands: Standing) -> str:
    """What a page was made from, as a short mark within it: where it is unchanged, the page need not be made again."""
    held = json.dumps([VERSION, hashlib.sha256(graded).hexdigest(), astuple(stands)], default=str)
    return hashlib.sha256(held.encode()).hexdigest()[:24]


def page(unit: Unit, answers: Mapping[str, str], grades: Sequence[Grade], stands: Standing, mark: str = "") -> str:
    """One self-contained HTML page. Every word of a student or a grader in it is escaped."""
    marks = {one.criterion: one for one in stands.marks}
    seen = look(unit, answers)
    by_name = {one.criterion: one for one in grades}
    parts = "\n".join(
        _answer(unit, one, seen[one.id], by_name, marks, stands.comments.get(one.id, ""), place)
        for place, one in enumerate(unit.answers, 1)
    )
    title = safe(f"{unit.title}: your feedback")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="followup-state" content="{mark}">
<title>{title}</title>
<style>
{data("review.css")}{data("grade.css")}{data("feedback.css")}</style>
{style()}
</head>
<body>
<a class="skip" href="#main">Skip to the feedback</a>
<header class="top">
<h1>{title}</h1>
<p class="soft">For {safe(stands.name or stands.student)}</p>
</header>
<main id="main">
{_sum(unit, stands)}
{_next(unit, by_name, marks)}
{parts}
</main>
<footer class="foot"><p>Made by followup-kit {VERSION} from your own words and the unit's rules, which are those of the course.</p></footer>
</body>
</html>
"""


def _sum(unit: Unit, stands: Standing) -> str:
    late = f"<p>{number(stands.penalty)} points were taken off because it came late.</p>\n" if stands.penalty else ""
    waits = f"<p>{OPEN}</p>\n" if any(one.open and one.manual is None for one in stands.marks) else ""
    when = f'<p class="soft">Handed in {stands.handed_in:%Y-%m-%d %H:%M} UTC.</p>\n' if stands.handed_in else ""
    return f"""<section class="card" aria-labelledby="sum">
<h2 id="sum">{number(stands.points)} of {number(stands.most)} points</h2>
{late}{waits}{when}</section>"""


def _next(unit: Unit, grades: Mapping[str, Grade], marks: Mapping[str, Mark]) -> str:
    """The steps that are worth most, in the order of what they can still earn."""
    open_ones = [
        (one.points - marks[one.id].points, one)
        for one in unit.automatic
        if one.id in marks and one.id in grades and marks[one.id].points < one.points and grades[one.id].reasons
    ]
    ranked = sorted(open_ones, key=lambda pair: -pair[0])
    steps = list(dict.fromkeys(grades[one.id].reasons[0] for _, one in ranked))[:NEXT]
    if not steps:
        told = "<p>Nothing is left to mend here. Carry this into the next email that you write.</p>"
    else:
        told = "<ol>\n" + "".join(f"<li>{safe(one)}</li>\n" for one in steps) + "</ol>"
    return f'<section class="card" aria-labelledby="next">\n<h2 id="next">What to try next</h2>\n{told}\n</section>'


def _answer(
    unit: Unit,
    answer: Answer,
    seen: Seen,
    grades: Mapping[str, Grade],
    marks: Mapping[str, Mark],
    comment: str,
    place: int,
) -> str:
    cards = [_card(one, grades.get(one.id), marks.get(_cell(one))) for one in unit.criteria if one.answer == answer.id]
    told = (
        f'<h3>A word from your instructor</h3>\n<p class="comment" dir="auto">{safe(comment)}</p>\n' if comment else ""
    )
    return f"""<section class="review" aria-labelledby="answer-{place}">
<h2 id="answer-{place}">{safe(answer.title)}</h2>
<div class="cards">
{"".join(cards)}</div>
{told}{written(seen, place)}
</section>"""


def _cell(criterion: Criterion) -> str:
    """The grade_id under which the gradebook keeps a criterion."""
    return criterion.answer if criterion.manual else criterion.id


def _card(criterion: Criterion, grade: Grade | None, mark: Mark | None) -> str:
    points = mark.points if mark else 0.0
    waits = criterion.manual and (mark is None or (mark.open and mark.manual is None))
    status = grade.status if grade is not None else ""
    if waits:
        kind, sign, words = "waits", "…", "Still to be read by a person"
    else:
        kind, sign, words = said(points, criterion.points, status == "not attempted" and points == 0)
    told = list(grade.reasons) if grade is not None and points < criterion.points else []
    if criterion.manual and not waits:
        told = [text for level, text in criterion.levels if level <= points][:1]
    if grade is not None and mark and mark.manual is not None and mark.manual != float(grade):
        told = ["Your instructor gave these points.", *told]
    if mark and mark.extra:
        told.append(f"{number(mark.extra)} of these points are extra credit.")
    items = "".join(f"<li>{safe(one)}</li>\n" for one in told)
    listed = f"<ul>\n{items}</ul>\n" if items else ""
    title = safe(criterion.title)
    return f"""<section class="fk-grade fk-{kind}" aria-label="{title}">
<p><b>{title}</b> <span class="fk-points">{number(points)} of {number(criterion.points)}</span>
<span class="fk-status"><span aria-hidden="true">{sign}</span> {words}</span></p>
{listed}</section>
"""
