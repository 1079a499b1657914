"""Every example of every rule, a test each: `rank.question[bad-2]`. The bad ones fire at the marked words, the good ones nowhere."""

import re
from pathlib import Path

import pytest

from followup_kit import RULES, Email, review
from followup_kit.exemplar import mail
from followup_kit.rule import EVERY_KIND, SEVERITIES

BY_JOURNAL = {"delivery.skipped", "generic.copy-paste"}
"""Rules that need more than one mail: they are proved by the tests of the journal and of `followup_kit.copies`."""

EXAMPLES = [
    pytest.param(rule, example, kind, id=f"{rule.code}[{kind}-{number}]")
    for rule in RULES
    for kind, examples in (("bad", rule.bad), ("good", rule.good))
    for number, example in enumerate(examples)
]


@pytest.mark.parametrize(("rule", "example", "kind"), EXAMPLES)
def test_example(rule, example, kind):
    text, context = mail(example)
    made = review(Email.parse(text), context)
    assert not made.failed
    if kind == "good":
        assert not [one for one in made.findings if one.severity != "note" or one.code == rule.code]
        return
    mine = [one for one in made.findings if one.code == rule.code]
    assert mine
    if example.mark:
        start = text.index(example.mark)
        assert any(one.start < start + len(example.mark) and start < one.end for one in mine)


def test_exemplary_mail_is_clean():
    text, context = mail()
    made = review(Email.parse(text), context)
    assert (made.findings, made.failed, made.unchecked) == ((), (), ())
    assert made.score == 100


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_card_is_complete(rule):
    assert rule.title and rule.why and rule.advice and rule.article and rule.source
    assert rule.severity in SEVERITIES
    assert rule.kinds and set(rule.kinds) <= set(EVERY_KIND)
    if rule.code not in BY_JOURNAL:
        assert len(rule.bad) >= 4
        assert len(rule.good) >= 4
    assert set(rule.silenced_by) <= {one.code for one in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_code_names_the_module(rule):
    section, problem = rule.code.split(".")
    assert rule.look.__module__ == f"followup_kit.rules.{section}.{problem.replace('-', '_')}"


def test_catalogue_is_whole():
    assert {rule.code for rule in RULES} >= set(CATALOGUE.split())


def test_every_rule_module_is_listed():
    root = Path(__file__).parent.parent / "followup_kit" / "rules"
    modules = {
        f"{path.parent.name}.{path.stem.replace('_', '-')}" for path in root.glob("*/*.py") if path.stem != "__init__"
    }
    assert modules == {rule.code for rule in RULES}


def test_messages_are_calm():
    for rule in RULES:
        assert not re.search(
            r"!|\byou must\b|\bnever\b.*\bagain\b|\bwrong\b.*!|\bguarantee", f"{rule.why} {rule.advice}"
        )


CATALOGUE = """
subject.missing subject.vague subject.casual subject.no-name greeting.missing greeting.casual greeting.informal
greeting.generic greeting.title greeting.name-mismatch gratitude.missing gratitude.time program.missing
program.specialty program.mismatch interview.date interview.date-mismatch detail.missing detail.notes
detail.alignment interest.missing interest.fit offer.missing rank.question rank.promise rank.hint rank.trade
rank.feedback rank.timeline rank.other-programs tone.slang tone.texting tone.emoji tone.familiar tone.joke
tone.exclamation tone.shouting tone.pleading generic.placeholder generic.copy-paste generic.boilerplate
length.too-long length.too-short length.paragraphs length.repetition clarify.overload closing.missing
closing.casual closing.informal signature.missing signature.school signature.year signature.contact signature.id
signature.mismatch writing.spelling delivery.late delivery.night delivery.weekend delivery.group delivery.reply-all
delivery.shared-inbox delivery.no-contact delivery.not-needed delivery.skipped
"""
"""The public codes of the rule catalogue: none of these may be renamed."""
