"""The graded units for instructors, as Markdown: each criterion with its points, what it looks at, and what caps it."""

from __future__ import annotations

from collections.abc import Iterable

from followup_kit.grading.requests import code_of
from followup_kit.grading.unit import Answer, Criterion, Unit
from followup_kit.render.as_grade import number
from followup_kit.rubric import rubric


def as_markdown(units: Iterable[Unit]) -> str:
    """A table of the units, then a table of criteria for each, then the caps."""
    given = tuple(units)
    lines = ["| unit | title | points | of them by a person |", "|---|---|---|---|"]
    for unit in given:
        by_hand = sum(one.points for one in unit.manual)
        lines.append(f"| {unit.name} | {unit.title} | {number(unit.points)} | {number(by_hand) if by_hand else '–'} |")
    for unit in given:
        lines += ["", f"### {unit.name}: {unit.title}", "", f"The article: {unit.article}.", ""]
        lines += ["| criterion | for | points | judged by |", "|---|---|---|---|"]
        lines += [_row(one, unit.answer(one.answer)) for one in unit.criteria]
        for one in unit.manual:
            lines += ["", f"For the person who grades `{one.answer}` ({one.title}):", ""]
            lines += [f"- **{number(points)}**: {words}" for points, words in one.levels]
    return "\n".join([*lines, "", *_caps()]) + "\n"


def _row(one: Criterion, answer: Answer) -> str:
    return f"| `{one.id}` | {answer.title} | {number(one.points)} | {_how(one, answer)} |"


def _how(one: Criterion, answer: Answer) -> str:
    if one.manual:
        return "a person, by the levels below"
    told = []
    if one.essentials:
        told.append("essentials: " + ", ".join(one.essentials))
    if one.says:
        told.append(
            "asked for: "
            + ", ".join(f"{each.what} (`{code_of(each.id)}`)" for each in answer.says if each.id in one.says)
        )
    if one.silent:
        told.append("silent: " + ", ".join(f"`{each}`" for each in one.silent))
    if one.copies:
        told.append("no repetition between " + " and ".join(f"`{each}`" for each in one.copies))
    if one.plan:
        told.append("the planner" if one.plan == "when" else "who is written to, each alone")
    return "; ".join(told) + ("" if one.caps else "; no cap")


def _caps() -> list[str]:
    caps = dict(rubric()["caps"])
    rest = caps.pop("error")
    lines = ["### Caps", "", "| what stands in the email | it earns at most |", "|---|---|"]
    lines += [f"| `{code}` | {share} % of its points |" for code, share in caps.items()]
    return [*lines, f"| any other error | {rest} % of its points |", ""]
