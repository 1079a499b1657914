"""Rules as text, JSON and Markdown: the list, the handbook, and one rule explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import Any

from followup_kit.patterns import pattern
from followup_kit.render.as_json import dumps
from followup_kit.render.result import cited
from followup_kit.rule import KINDS, Example, Rule

GENERATED = "<!-- Generated from the rules by tools/handbook.py. Do not edit: change the rule instead. -->"
_SPECIAL = pattern(r"([\\`*_{}\[\]<>#|~!&])")


def as_text(rules: Sequence[Rule]) -> str:
    """One line for each rule: code, severity, what it notices."""
    wide = max((len(rule.code) for rule in rules), default=0)
    lines = [f"{rule.code:{wide}}  {rule.severity:7}  {rule.title}" for rule in rules]
    return "\n".join([*lines, "", f"{len(rules)} rules. Read about one with: followup explain CODE"]) + "\n"


def as_json(rules: Iterable[Rule]) -> str:
    """`{"version": 1, "rules": [...]}`, each rule with its examples."""
    return dumps({"version": 1, "rules": [_data(rule) for rule in rules]})


def explained(rule: Rule) -> str:
    """One rule for a reader at a terminal, with all its examples."""
    lines = [f"{rule.code} ({rule.severity}): {rule.title}", ""]
    lines += wrap(rule.why, 88)
    if rule.advice:
        lines += wrap(rule.advice, 88, initial_indent="What to do: ", subsequent_indent=" " * 12)
    lines += ["", f"Judged for: {_kinds(rule)}", f"Source: {cited(rule.source, rule.article)}"]
    if rule.needs:
        lines.append(f"Needs from the context: {', '.join(rule.needs)}")
    for title, examples in (("It speaks of:", rule.bad), ("It is silent about:", rule.good)):
        lines += ["", title] if examples else []
        for example in examples:
            told = _shown(example).split("\n")
            lines += [f"  - {told[0]}", *(f"    {line}" for line in told[1:])]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def as_markdown(rules: Sequence[Rule]) -> str:
    """The handbook: every rule by section. The first line says that it is generated."""
    lines = [GENERATED, "", "# The rules", ""]
    lines += [
        "What the reviewer notices in a follow-up email, why it matters, and what to do. An error means: do not send",
        "it like this. A warning is what most readers would mark. A note is good to know. «These marks» stand around",
        "the words that a rule points to.",
        "",
    ]
    sections = list(dict.fromkeys(rule.section for rule in rules))
    for section in sections:
        lines += [f"- [{section}](#{section}): {', '.join(r.code for r in rules if r.section == section)}"]
    for section in sections:
        lines += ["", f"## {section}"]
        for rule in rules:
            if rule.section == section:
                lines += ["", *_chapter(rule)]
    return "\n".join(lines).rstrip() + "\n"


def _chapter(rule: Rule) -> list[str]:
    lines = [f"### {rule.code}", "", f"**{_plain(rule.title)}** ({rule.severity})", "", _plain(rule.why), ""]
    lines += [f"What to do: {_plain(rule.advice)}", ""] if rule.advice else []
    lines += [f"- Judged for: {_kinds(rule)}", f"- Source: {_plain(cited(rule.source, rule.article))}"]
    if rule.needs:
        lines.append(f"- Needs from the context: {', '.join(f'`{key}`' for key in rule.needs)}")
    for title, examples in (("It speaks of", rule.bad), ("It is silent about", rule.good)):
        if examples:
            lines += ["", f"{title}:", ""]
            for example in examples:
                lines += _item(_shown(example))
    return lines


def _item(text: str) -> list[str]:
    """An example as a list item; one of several lines, or a blank one, stands in a fence."""
    if text.strip() and "\n" not in text:
        return [f"- {_plain(text)}"]
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text) or [""]))
    return ["- " + fence + "text", *(f"  {line}".rstrip() for line in text.split("\n")), "  " + fence]


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _shown(example: Example) -> str:
    """An example with its marked words between «these», and with its part where that is not the body."""
    text = example.text
    if example.mark and example.mark in text:
        text = text.replace(example.mark, f"«{example.mark}»", 1)
    where = "" if example.part in ("sentence", "mail", "body") else f"({example.part}) "
    known = ", ".join(f"{key} = {_told(value)}" for key, value in example.context.items())
    if example.part == "journal":
        return text
    beside = f" (and in a mail to another program: {example.beside})" if example.beside else ""
    return where + (text or "(nothing)") + (f" (where {known})" if known else "") + beside


def _told(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return ", ".join(map(str, value)) or "nothing"
    return str(value) if value not in ("", None) else "nothing"


def _kinds(rule: Rule) -> str:
    if all(letter in rule.kinds for letter in KINDS):
        return "every kind of mail"
    return ", ".join(name for letter, name in KINDS.items() if letter in rule.kinds)


def _data(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "severity": rule.severity,
        "kinds": [name for letter, name in KINDS.items() if letter in rule.kinds],
        "title": rule.title,
        "why": rule.why,
        "advice": rule.advice,
        "article": rule.article,
        "source": rule.source,
        "needs": list(rule.needs),
        "bad": [_example(one) for one in rule.bad],
        "good": [_example(one) for one in rule.good],
    }


def _example(example: Example) -> dict[str, Any]:
    made: dict[str, Any] = {"text": example.text, "part": example.part}
    if example.mark is not None:
        made["mark"] = example.mark
    if example.context:
        made["context"] = {key: _jsonable(value) for key, value in example.context.items()}
    if example.beside:
        made["beside"] = example.beside
    return made


def _jsonable(value: object) -> object:
    if isinstance(value, (tuple, list)):
        return [_jsonable(one) for one in value]
    return value if isinstance(value, (str, int, bool, type(None))) else str(value)
