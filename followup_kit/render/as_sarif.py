"""Reviews as SARIF 2.1.0, the format that editors and code hosts import."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from followup_kit._version import VERSION
from followup_kit.render.as_json import dumps
from followup_kit.render.result import Result, cited
from followup_kit.rule import Finding, Rule, Suggestion
from followup_kit.suppress import SetAside, fingerprint

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def reviews(results: Iterable[Result], rules: Iterable[Rule]) -> str:
    """One run: every rule with its help, every finding with its region; those set aside are suppressed results."""
    known = list(rules)
    place = {rule.code: number for number, rule in enumerate(known)}
    found = []
    for one in results:
        found += [_result(finding, one, place) for finding in one.review.findings]
        found += [_result(finding, one, place, why) for finding, why in one.set_aside]
    run = {
        "tool": {"driver": {"name": "followup", "version": VERSION, "rules": [_rule(rule) for rule in known]}},
        "columnKind": "unicodeCodePoints",
        "results": found,
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> dict[str, Any]:
    advice = f"\n\n{rule.advice}" if rule.advice else ""
    said = f"{rule.why}{advice}\n\nSource: {cited(rule.source, rule.article)}."
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": said, "markdown": said},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [rule.section]},
    }


def _result(finding: Finding, one: Result, place: dict[str, int], why: SetAside | None = None) -> dict[str, Any]:
    text, file = one.email.text, {"uri": _uri(one.path)}
    region = _region(text, finding.start, finding.end)
    made: dict[str, Any] = {
        "ruleId": finding.code,
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
        "partialFingerprints": {"followup/v1": fingerprint(finding, text)},
    }
    if finding.code in place:
        made["ruleIndex"] = place[finding.code]
    if finding.excerpt:
        region["snippet"] = {"text": finding.excerpt}
    fixes = [_fix(step, file, text) for step in finding.suggestions if step.replacement is not None]
    if fixes and one.verbatim:
        made["fixes"] = fixes
    if why:
        made["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why.reason}]
    return made


def _fix(step: Suggestion, file: dict[str, str], text: str) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(text, step.start, step.end),
        "insertedContent": {"text": step.replacement},
    }
    return {
        "description": {"text": step.text},
        "artifactChanges": [{"artifactLocation": file, "replacements": [replacement]}],
    }


def _region(text: str, start: int, end: int) -> dict[str, Any]:
    first, column = _position(text, start)
    last, end_column = _position(text, end)
    return {
        "startLine": first,
        "startColumn": column,
        "endLine": last,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _uri(path: str) -> str:
    place = PurePath(path)
    if place.is_absolute():
        return "file://" + quote(("" if place.as_posix().startswith("/") else "/") + place.as_posix())
    return quote(place.as_posix())
