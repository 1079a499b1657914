"""The last page of the course: what was practised and where the draft stands. It states facts and promises nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from followup_kit._version import VERSION
from followup_kit.files import data
from followup_kit.progress import LessonState
from followup_kit.render import result as say
from followup_kit.render.as_progress import draft_lines
from followup_kit.render.marked import safe
from followup_kit.render.result import Result

CAVEAT = (
    "This page says what was practised on one computer. It is not a grade and not an examination, and it promises nothing "
    "about any program, interview or match."
)

NAMELESS = "Name not given (it is asked for on the page Start here)"


def certificate(name: str, lessons: Sequence[LessonState], draft: Result | None, day: date) -> str:
    """The page as a piece of HTML. `name` may be "" where the applicant has not said it."""
    shown = [one for one in lessons if one.total]
    done = [one for one in shown if one.word == "done"]
    right, total = sum(one.right for one in shown), sum(one.total for one in shown)
    rows = "".join(
        f"<tr><th scope='row'>{safe(one.title)}</th><td>{one.right} of {one.total}</td><td>{one.word}</td></tr>"
        for one in shown
    )
    head = "<tr><th scope='col'>Lesson</th><th scope='col'>Exercises right</th><th scope='col'>State</th></tr>"
    return (
        f"<article class='fk-certificate'><h2>The follow-up email: what was practised</h2>"
        f"<p class='fk-big'>{safe(name) or NAMELESS}</p><p>{day:%B} {day.day}, {day.year}</p>"
        f"<p>{len(done)} of {say.number(len(shown), 'lesson')} done; {right} of {say.number(total, 'exercise')} right.</p>"
        f"<table>{head}{rows}</table><h3>The draft</h3>{draft_lines(draft)}"
        f"<p class='fk-soft'>{CAVEAT}</p></article>"
    )


def standalone(piece: str) -> str:
    """The same as a file of its own, to print or to keep: no scripts, no network."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>The follow-up email: what was practised</title>
<style>
{data("front/base.css")}
{data("front/page.css")}
</style>
</head>
<body>
<main class="fk fk-page">
{piece}
</main>
<footer class="fk fk-soft"><p>Made by followup-kit {VERSION}.</p></footer>
</body>
</html>
"""
