"""A review as a piece of HTML to stand beside the email in a notebook: escaped, without scripts, readable aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from followup_kit.files import data
from followup_kit.render import result as say
from followup_kit.render.marked import marked, safe
from followup_kit.render.result import Result
from followup_kit.rule import Finding, Rule

_WORDS: Mapping[str, str] = {
    "error": "Please change this",
    "warning": "Worth a look",
    "note": "Good to know",
}


def style() -> str:
    """The style sheet of the panel and of the form around it; every rule of it stands under a `fk-` class."""
    return f"<style>\n{data('panel.css')}</style>"


def panel(result: Result, rules: Sequence[Rule], labels: Mapping[str, str], place: int = 1) -> str:
    """The whole review. `labels` says how the form calls the keys of a context ("recipient.name").

    `place` is the number of this review on its page: its marks and reasons find one another by it.
    """
    by_code = {rule.code: rule for rule in rules}
    return f"""<section class="fk-panel" aria-label="Review: {safe(result.path)}">
<p class="fk-verdict" role="status">{safe(say.verdict(result))}</p>
<p class="fk-soft">{safe(say.facts(result).capitalize())}.</p>
{f"<p>{say.FIRST_CHOICE}</p>" if result.review.kind == "first-choice" else ""}
{_essentials(result)}
{_findings(result.review.findings, by_code, place)}
{_mail(result, by_code, place)}
{_unchecked(result, labels)}
</section>"""


def _essentials(result: Result) -> str:
    items = "".join(
        f'<li><span class="fk-{"yes" if there else "no"}"><span aria-hidden="true">{"✓" if there else "○"}</span> '
        f"{'There' if there else 'Not yet'}</span> {safe(say.ESSENTIALS.get(name, name))}</li>\n"
        for name, there in result.review.essentials.items()
    )
    return f'<h3>The seven essentials</h3>\n<ul class="fk-checks">\n{items}</ul>'


def _findings(findings: Sequence[Finding], rules: Mapping[str, Rule], place: int) -> str:
    if not findings:
        return ""
    numbers = {id(one): number for number, one in enumerate(findings, 1)}
    made = ["<h3>What to look at</h3>"]
    for part, group in say.by_part(findings).items():
        made.append(f"<h4>{safe(part)}</h4>\n<ul class='fk-findings'>")
        made += [_finding(one, f"{place}-{numbers[id(one)]}", rules) for one in group]
        made.append("</ul>")
    return "\n".join(made)


def _finding(one: Finding, name: str, rules: Mapping[str, Rule]) -> str:
    number = name.partition("-")[2]
    words = f'<blockquote dir="auto"><mark class="{one.severity}">{safe(one.excerpt)}</mark></blockquote>\n' * (
        one.end > one.start
    )
    why = f"<p><b>Why:</b> {safe(one.why)}</p>\n" if one.why else ""
    steps = "".join(f"<p><b>What to do:</b> {safe(step)}</p>\n" for step in say.steps(one, rules))
    return f"""<li id="reason-{name}">
<p><span class="number {one.severity}">{number}</span> <b class="fk-{one.severity}">{_WORDS[one.severity]}</b></p>
{words}<p>{safe(one.message)}</p>
{why}{steps}<p class="fk-soft">From {safe(say.source(one.code, one.article, rules))}.
<a href="#mark-{name}">See {number} in the email</a></p>
</li>"""


def _mail(result: Result, rules: Mapping[str, Rule], place: int) -> str:
    findings = result.review.findings
    if not findings:
        return ""
    titles = {code: rule.title for code, rule in rules.items()}
    lead = "Each number leads to its reason above. A number without marked words shows where something is missing."
    return f"""<h3>Your email, with the numbers</h3>
<p class="fk-soft">{lead}</p>
<div class="fk-mail" dir="auto">{marked(result.email, findings, place, titles)}</div>"""


def _unchecked(result: Result, labels: Mapping[str, str]) -> str:
    """What the writer may fill in so that more can be checked; and what failed through our fault."""
    needed = say.missing(result)
    made = ""
    if needed:
        items = "".join(
            f"<li>{safe(labels.get(key, key))}: {say.number(len(codes), 'more check')}</li>\n"
            for key, codes in needed.items()
        )
        made += f"<h3>What could not be checked yet</h3>\n<p>If you know it, fill in:</p>\n<ul>\n{items}</ul>\n"
    if result.review.failed:
        codes = ", ".join(one.code for one in result.review.failed)
        made += f"<p>A fault of ours: these checks could not be made. Please tell us: {safe(codes)}.</p>\n"
    return made
