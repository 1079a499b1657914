"""How far one is, as a piece of HTML: what is next, the draft, a figure of the lessons, and a table of every drill."""

from __future__ import annotations

from collections.abc import Sequence

from followup_kit.drills import Drill
from followup_kit.progress import LessonState, Progress, next_lesson
from followup_kit.render import result as say
from followup_kit.render.marked import safe
from followup_kit.render.progress_figure import figure
from followup_kit.render.result import Result

STATE_WORDS = {"untouched": "○ not started", "not yet": "△ not yet", "partly": "◐ partly", "right": "✓ right"}


def progress_page(
    progress: Progress, lessons: Sequence[LessonState], drills: Sequence[Drill], draft: Result | None, problem: str = ""
) -> str:
    """The page. `draft` is the reviewed draft of the course, or None where there is none yet."""
    right, total = sum(one.right for one in lessons), sum(one.total for one in lessons)
    return (
        f"<h3>Where you are</h3>{_note(problem)}"
        f"<p class='fk-big'>{right} of {say.number(total, 'exercise')} right.</p>"
        f"{_next(lessons)}<h4>Your draft</h4>{draft_lines(draft)}"
        f"<h4>The lessons</h4>{figure(lessons)}{_table(progress, drills)}"
    )


def draft_lines(draft: Result | None) -> str:
    """Where the draft stands: the verdict, its size, and the essentials that are there or not yet."""
    if draft is None:
        return "<p>Not begun yet. The lessons lead to it step by step.</p>"
    review = draft.review
    there = sum(review.essentials.values())
    items = "".join(
        f"<li><span class='{'fk-yes' if held else 'fk-no'}'>{'✓ there' if held else '○ not yet'}</span> "
        f"{safe(say.ESSENTIALS[name])}</li>"
        for name, held in review.essentials.items()
    )
    return (
        f"<p>{safe(say.verdict(draft))}</p><p>{say.number(review.words, 'word')}; "
        f"{there} of {len(review.essentials)} essentials are there.</p><ul class='fk-essentials'>{items}</ul>"
    )


def _next(lessons: Sequence[LessonState]) -> str:
    one = next_lesson(lessons)
    if one is None:
        return "<p>Every exercise is right. The whole email is the last step.</p>"
    file = safe(f"{one.lesson}.ipynb")
    return f"<p>Next: <a class='fk-next' href='{file}' data-file='{file}'>{safe(one.title)}</a> ({one.word}).</p>"


def _table(progress: Progress, drills: Sequence[Drill]) -> str:
    rows = "".join(
        f"<tr><th scope='row'>{safe(one.card.id)}</th><td>{STATE_WORDS[progress.of(one.card.id).state]}</td>"
        f"<td>{progress.of(one.card.id).tries}</td></tr>"
        for one in drills
    )
    head = "<tr><th scope='col'>Exercise</th><th scope='col'>State</th><th scope='col'>Tries</th></tr>"
    return f"<details><summary>Every exercise</summary><table>{head}{rows}</table></details>"


def _note(problem: str) -> str:
    return f"<p class='fk-problem'>{safe(problem)}</p>" if problem else ""
