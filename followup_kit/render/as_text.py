"""Reviews and plans as text for people: calm, in reading order, readable without colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from textwrap import wrap

from followup_kit.patterns import pattern
from followup_kit.planner import Plan
from followup_kit.render import result as say
from followup_kit.render.result import Result
from followup_kit.rule import Finding, Rule
from followup_kit.season import Reminder
from followup_kit.suppress import fingerprint

_COLOURS = {"error": "31;1", "warning": "33;1", "note": "36", "bold": "1", "dim": "2"}
_CONTROL = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_EXCERPT = 160


def reviews(results: Iterable[Result], rules: Iterable[Rule], colour: bool = False, width: int = 88) -> str:
    """All results, one below the other. `width` is in columns; `colour` adds ANSI codes to words that stand anyway."""
    by_code = {rule.code: rule for rule in rules}
    page = _Page(by_code, colour, max(40, min(width, 100)))
    return "\n\n".join("\n".join(page.result(one)) for one in results) + "\n"


def plan(made: Plan) -> str:
    """A plan as text: windows best first, the deadline, the notes."""
    if made.status == "do-not-send":
        return "\n".join(["Better not to send.", *made.notes]) + "\n"
    late = "The first two days have passed; this is now a late note." if made.status == "late" else ""
    lines = [late] if late else []
    for place, window in enumerate(made.windows):
        lead = "Best:" if place == 0 else "Or:  "
        lines.append(f"{lead} {window.start:%A, %B} {window.start.day}, {window.start:%H:%M} to {window.end:%H:%M %Z}")
        lines.append(f"      {window.why}")
    end = made.deadline
    lines.append(f"{'It was on time until' if late else 'On time until'} {end:%A, %B} {end.day}, {end:%H:%M %Z}.")
    return "\n".join([*lines, *made.notes]) + "\n"


def season(made: Sequence[Reminder]) -> str:
    """The reminders of a season, day by day, each in its program's zone; what is not to be sent comes last."""
    lines: list[str] = []
    day = ""
    for one in made:
        window = one.window
        said = f"{window.start:%A, %B} {window.start.day}" if window else "Better not to send"
        if said != day:
            lines += [*([""] if lines else []), said]
            day = said
        if window:
            late = (
                "late, so keep it short" if one.plan.status == "late" else f"on time until {_moment(one.plan.deadline)}"
            )
            lines.append(f"  {window.start:%H:%M %Z}  {clean(one.name)}  ({late})")
        else:
            lines.append(f"  {clean(one.name)}: {' '.join(one.plan.notes)}")
    return "\n".join(lines) + "\n"


def _moment(when: datetime) -> str:
    return f"{when:%A, %B} {when.day}, {when:%H:%M}"


def clean(text: str) -> str:
    """Text that cannot move a terminal's cursor or turn its writing around."""
    return _CONTROL.sub("\ufffd", text)


class _Page:
    """How text is set: rules to look up, colour or none, the width."""

    def __init__(self, rules: Mapping[str, Rule], colour: bool, width: int) -> None:
        self.rules, self.colour, self.width = rules, colour, width

    def result(self, one: Result) -> list[str]:
        """The lines of one reviewed email."""
        review = one.review
        lines = [self.paint(clean(one.path), "bold"), f"  {say.facts(one)}", f"  {say.verdict(one)}"]
        if review.kind == "first-choice":
            lines.append(f"  {say.FIRST_CHOICE}")
        for part, findings in say.by_part(review.findings).items():
            lines += ["", self.paint(part, "bold")]
            for number, finding in enumerate(findings):
                lines += [""] * bool(number) + self.finding(finding, one)
        lines += ["", self.paint("The seven essentials", "bold")]
        for name, there in review.essentials.items():
            lines.append(f"  [{'x' if there else ' '}] {say.ESSENTIALS.get(name, name)}")
        return lines + self.rest(one)

    def finding(self, finding: Finding, one: Result) -> list[str]:
        """What stands there, why it matters, what to do, who says so."""
        word = self.paint(finding.severity, finding.severity)
        line = one.email.text.count("\n", 0, finding.start) + 1
        lines = [f"  {word}  {finding.code}  {self.paint(f'line {line}', 'dim')}"]
        if finding.end > finding.start:
            lines += self.block(f"“{shortened(finding.excerpt)}”")
        lines += self.block(finding.message)
        if finding.why:
            lines += self.block(finding.why, "Why: ")
        for step in say.steps(finding, self.rules):
            lines += self.block(step, "Do:  ")
        mark = fingerprint(finding, one.email.text)
        lines += self.block(f"{say.source(finding.code, finding.article, self.rules)} (id {mark})", "From: ", "dim")
        return lines

    def rest(self, one: Result) -> list[str]:
        """What was set aside, what could not be checked, what failed."""
        lines: list[str] = []
        if one.set_aside:
            lines += ["", self.paint(f"Set aside by you: {len(one.set_aside)}", "bold")]
            for finding, why in one.set_aside:
                lines += self.block(f"{finding.code}: {why.reason}")
        if needed := say.missing(one):
            lines += ["", self.paint("Not checked, because the context does not say", "bold")]
            for key, codes in needed.items():
                lines += self.block(f"{key} (for {', '.join(codes)})")
        if one.review.failed:
            lines += ["", self.paint("A defect of ours", "bold")]
            codes = [f"{bad.code} ({bad.error})" for bad in one.review.failed]
            lines += self.block(f"These checks could not be made, please tell us: {', '.join(codes)}.")
        return lines

    def block(self, text: str, lead: str = "", colour: str = "") -> list[str]:
        """A paragraph, indented and wrapped."""
        lines = wrap(clean(text), self.width, initial_indent="    " + lead, subsequent_indent="    " + " " * len(lead))
        return [self.paint(line, colour) for line in lines] if colour else lines

    def paint(self, text: str, name: str) -> str:
        return f"\x1b[{_COLOURS[name]}m{text}\x1b[0m" if self.colour else text


def shortened(excerpt: str) -> str:
    """An excerpt on one line; the middle of a long one is left out."""
    words = " ".join(excerpt.split())
    if len(words) <= _EXCERPT:
        return words
    return f"{words[: _EXCERPT - 50].rstrip()} … {words[-40:].lstrip()}"
