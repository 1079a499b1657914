"""How right the reviewer is on the labelled emails: floors that a change may raise and not lower."""

import tomllib
from pathlib import Path

import pytest

from followup_kit import Context, Email, review

EMAILS = Path(__file__).parent / "corpus" / "emails"


def measure(folder):
    """Hits, misses and false alarms of errors and warnings, and the clean mails with a false alarm."""
    hits, misses, alarms, clean = [], [], [], []
    for expected in sorted((EMAILS / folder).glob("*/expected.toml")):
        case = expected.parent
        labels = tomllib.loads(expected.read_text("utf-8"))
        made = review(
            Email.parse((case / "email.txt").read_text("utf-8")),
            Context.from_toml((case / "context.toml").read_text("utf-8")),
        )
        assert not made.failed, case.name
        found = {one.code for one in made.findings if one.severity != "note"}
        present, optional = set(labels["present"]), set(labels.get("optional", []))
        hits += [(case.name, code) for code in present & found]
        misses += [(case.name, code) for code in present - found]
        wrong = found - present - optional
        alarms += [(case.name, code) for code in wrong]
        if not present and wrong:
            clean.append(case.name)
    return hits, misses, alarms, clean


def test_open_set():
    hits, misses, alarms, clean = measure("open")
    assert len(hits) / (len(hits) + len(alarms)) >= 0.98, alarms
    assert len(hits) / (len(hits) + len(misses)) >= 0.97, misses
    assert clean == []


@pytest.mark.parametrize("folder", ["students", "abroad", "varied-flawed", "fresh", "fresh-2", "fresh-3"])
def test_other_sets(folder):
    hits, misses, alarms, _ = measure(folder)
    assert len(hits) / (len(hits) + len(alarms)) >= 0.95, alarms
    assert len(hits) / (len(hits) + len(misses)) >= 0.92, misses


@pytest.mark.parametrize("folder", ["varied-clean", "open", "students", "abroad", "fresh", "fresh-2", "fresh-3"])
def test_clean_mails_stay_quiet(folder):
    assert len(measure(folder)[3]) <= 1
