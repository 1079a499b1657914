"""What a student wrote, on the feedback page: the text with its marks, and beside it what the review sees, in calm words."""

from __future__ import annotations

from collections.abc import Mapping

from followup_kit.grading.requests import as_rules
from followup_kit.grading.seen import Seen
from followup_kit.render import as_plan_lines
from followup_kit.render import result as say
from followup_kit.render.marked import marked, safe
from followup_kit.rule import Finding, Rule
from followup_kit.rules import RULES

_WORDS: Mapping[str, str] = {"error": "Please change this", "warning": "Worth a look", "note": "Good to know"}


def written(seen: Seen, place: int) -> str:
    """One answer as HTML, escaped. `place` counts the answers of a page from 1: it keeps their links apart."""
    if not seen.attempted:
        return '<p class="soft">Nothing was handed in for this part.</p>'
    if seen.answer.kind == "plan":
        return f'<div class="fk-first">{as_plan_lines.panel(seen.entries)}</div>'
    if seen.answer.kind == "essay":
        return f'<section class="card"><h3>What you wrote</h3>\n<div class="mail" dir="auto">{safe(seen.text)}</div></section>'
    rules = {rule.code: rule for rule in (*RULES, *as_rules(seen.answer))}
    titles = {code: rule.title for code, rule in rules.items()}
    return f"""<div class="sides">
<section class="card" aria-labelledby="mail-{place}">
<h3 id="mail-{place}">What you wrote</h3>
<div class="mail" dir="auto">{marked(seen.email, seen.review.findings, place, titles)}</div>
</section>
<section class="card" aria-labelledby="reasons-{place}">
<h3 id="reasons-{place}">What the review sees</h3>
{_reasons(seen, place, rules)}
</section>
</div>"""


def _reasons(seen: Seen, place: int, rules: Mapping[str, Rule]) -> str:
    findings = seen.review.findings
    if not findings:
        return "<p>The review has nothing to say here: it stands well.</p>"
    numbers = {id(one): number for number, one in enumerate(findings, 1)}
    made = []
    for part, group in say.by_part(findings).items():
        items = "\n".join(_reason(one, numbers[id(one)], place, rules) for one in group)
        made.append(f'<h4 class="part">{safe(part)}</h4>\n<ol class="reasons">\n{items}\n</ol>')
    return "\n".join(made)


def _reason(one: Finding, number: int, place: int, rules: Mapping[str, Rule]) -> str:
    words = f'<blockquote dir="auto">“{safe(one.excerpt)}”</blockquote>\n' if one.excerpt else ""
    why = f"<p><b>Why:</b> {safe(one.why)}</p>\n" if one.why else ""
    steps = "".join(f"<p><b>What to do:</b> {safe(step)}</p>\n" for step in say.steps(one, rules))
    return f"""<li class="reason" id="reason-{place}-{number}">
<p><span class="number {one.severity}">{number}</span> <span class="word {one.severity}">{_WORDS[one.severity]}</span></p>
{words}<p>{safe(one.message)}</p>
{why}{steps}<p class="small">From {safe(say.source(one.code, one.article, rules))}.
<a class="back" href="#mark-{place}-{number}">Show {number} in the email</a></p>
</li>"""
