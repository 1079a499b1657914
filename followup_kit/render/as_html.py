"""Reviews as one self-contained page: the marked email beside the reasons. No scripts, no network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from followup_kit._version import VERSION
from followup_kit.files import data
from followup_kit.render import result as say
from followup_kit.render.marked import marked, safe
from followup_kit.render.result import Result
from followup_kit.rule import Finding, Rule
from followup_kit.suppress import fingerprint

_WORDS: Mapping[str, str] = {"error": "Error", "warning": "Warning", "note": "Note"}


def reviews(results: Iterable[Result], rules: Iterable[Rule]) -> str:
    """One HTML file for all results; several have a table of contents."""
    given, by_code = list(results), {rule.code: rule for rule in rules}
    title = f"Review of {given[0].path}" if len(given) == 1 else f"Review of {len(given)} emails"
    style = data("review.css")
    several = len(given) > 1
    body = "\n".join(_review(one, number, several, by_code) for number, one in enumerate(given, 1))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>{safe(title)}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the review</a>
<header class="top">
<h1>{safe(title)}</h1>
{_contents(given) if several else ""}</header>
<main id="main">
{body}
</main>
<footer class="foot"><p>Made by followup-kit {VERSION}. It asks and explains; the words stay yours.</p></footer>
</body>
</html>
"""


def _contents(results: Sequence[Result]) -> str:
    items = "\n".join(
        f'<li><a href="#review-{number}">{safe(one.path)}</a> <span class="soft">– {one.review.score} of 100. '
        f"{safe(say.verdict(one))}</span></li>"
        for number, one in enumerate(results, 1)
    )
    return f'<nav class="toc" aria-label="Emails">\n<ol>\n{items}\n</ol>\n</nav>\n'


def _review(one: Result, review: int, several: bool, rules: Mapping[str, Rule]) -> str:
    findings = one.review.findings
    heading = safe(one.path) if several else "Where it stands"
    titles = {code: rule.title for code, rule in rules.items()}
    first_choice = f"<p>{say.FIRST_CHOICE}</p>\n" if one.review.kind == "first-choice" else ""
    told = reasons(one, review, rules) if findings else f"<p>{safe(say.verdict(one))}</p>"
    return f"""<section class="review" id="review-{review}" aria-labelledby="head-{review}">
<h2 id="head-{review}">{heading}</h2>
<p class="verdict">{safe(say.verdict(one))}</p>
<p class="soft">{safe(say.facts(one).capitalize())}</p>
{first_choice}<div class="sides">
<section class="card" aria-labelledby="mail-{review}">
<h3 id="mail-{review}">The email</h3>
<div class="mail" dir="auto">{marked(one.email, findings, review, titles)}</div>
</section>
<section class="card" aria-labelledby="reasons-{review}">
<h3 id="reasons-{review}">What to look at</h3>
{told}
</section>
</div>
<div class="more">
{_essentials(one, review)}
{_left(one, review)}</div>
</section>"""


def reasons(one: Result, review: int, rules: Mapping[str, Rule]) -> str:
    """Every finding with its reason and what to do, numbered as `marked` numbers them, gathered by the parts of an email."""
    numbers = {id(finding): number for number, finding in enumerate(one.review.findings, 1)}
    made = []
    for part, findings in say.by_part(one.review.findings).items():
        items = "\n".join(_reason(finding, numbers[id(finding)], one, review, rules) for finding in findings)
        made.append(f'<h4 class="part">{safe(part)}</h4>\n<ol class="reasons">\n{items}\n</ol>')
    return "\n".join(made)


def _reason(finding: Finding, number: int, one: Result, review: int, rules: Mapping[str, Rule]) -> str:
    severity = finding.severity
    quote = f'<blockquote dir="auto">“{safe(finding.excerpt)}”</blockquote>\n' if finding.excerpt else ""
    why = f"<p><b>Why:</b> {safe(finding.why)}</p>\n" if finding.why else ""
    steps = "".join(f"<li>{safe(step)}</li>" for step in say.steps(finding, rules))
    do = f"<p><b>What to do:</b></p>\n<ul>{steps}</ul>\n" if steps else ""
    cited = safe(say.source(finding.code, finding.article, rules))
    mark = fingerprint(finding, one.email.text)
    return f"""<li class="reason" id="reason-{review}-{number}">
<p><span class="number {severity}">{number}</span> <span class="word {severity}">{_WORDS[severity]}</span>
<code>{safe(finding.code)}</code></p>
{quote}<p>{safe(finding.message)}</p>
{why}{do}<p class="small">From: {cited} (id {mark}).
<a class="back" href="#mark-{review}-{number}">Show {number} in the email</a></p>
</li>"""


def _essentials(one: Result, review: int) -> str:
    items = "\n".join(
        f'<li><span class="{"yes" if there else "no"}">{"There:" if there else "Missing:"}</span> '
        f"{safe(say.ESSENTIALS.get(name, name))}</li>"
        for name, there in one.review.essentials.items()
    )
    return f"""<section class="card" aria-labelledby="essentials-{review}">
<h3 id="essentials-{review}">The seven essentials</h3>
<ul class="checks">
{items}
</ul>
</section>"""


def _left(one: Result, review: int) -> str:
    """What was set aside, could not be checked, or failed; nothing where there is nothing."""
    lists = {
        "Set aside by you": [f"{finding.code}: {why.reason}" for finding, why in one.set_aside],
        "Not checked, because the context does not say": [
            f"{key} (for {', '.join(codes)})" for key, codes in say.missing(one).items()
        ],
        "Could not be checked, through a defect of ours": [bad.code for bad in one.review.failed],
    }
    made = ""
    for number, (title, items) in enumerate(lists.items()):
        if items:
            listed = "".join(f"<li>{safe(item)}</li>" for item in items)
            made += f'<section class="card" aria-labelledby="left-{review}-{number}">\n'
            made += f'<h3 id="left-{review}-{number}">{title}</h3>\n<ul>{listed}</ul>\n</section>\n'
    return made
