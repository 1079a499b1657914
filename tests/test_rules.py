"""Every example of every rule, a test each: `rank.question[bad-2]`. The bad ones fire at the marked words, the good ones nowhere."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup_kit import RULES, Email, review
from followup_kit.copies import reviewed_beside
from followup_kit.exemplar import CONTEXT, mail, mail_elsewhere
from followup_kit.journal import Journal, Person, Program
from followup_kit.journal.board import board, reminders
from followup_kit.journal.days import add_day
from followup_kit.journal.records import Draft, FollowUp
from followup_kit.rule import EVERY_KIND, SEVERITIES

AFTERWARDS = datetime(2025, 11, 13, 18, 0, tzinfo=UTC)
EXAMPLES = [
    pytest.param(rule, example, kind, id=f"{rule.code}[{kind}-{number}]")
    for rule in RULES
    for kind, examples in (("bad", rule.bad), ("good", rule.good))
    for number, example in enumerate(examples)
]


@pytest.mark.parametrize(("rule", "example", "kind"), EXAMPLES)
def test_example(rule, example, kind, tmp_path):
    if example.part == "journal":
        told = reminded(tmp_path / "journal.sqlite", example)
        assert [one.code for _, one in told] == ([rule.code] if kind == "bad" else [])
        return
    text, context = mail(example)
    made = reviewed(text, context, example)
    assert not made.failed
    if kind == "good":
        assert not [one for one in made.findings if one.severity != "note" or one.code == rule.code]
        return
    mine = [one for one in made.findings if one.code == rule.code]
    assert mine
    if example.mark:
        start = text.index(example.mark)
        assert any(one.start < start + len(example.mark) and start < one.end for one in mine)


def reviewed(text, context, example):
    """The review of the mail, beside the one to another program where the example has one."""
    if not example.beside:
        return review(Email.parse(text), context)
    other, elsewhere = mail_elsewhere(example)
    return reviewed_beside(Email.parse(text), context, [(Email.parse(other), elsewhere)])


def reminded(path, example):
    """What a journal with these records is reminded of, an hour past noon on the day after the interview."""
    values = dict(example.context)
    start = values.get("interview.start", CONTEXT.interview.start)
    program = Program("Larch Valley Hospital", followup_policy=values.get("program.followup_policy", ""))
    with Journal.open(path) as journal:
        day = add_day(journal, program, start, start.replace(hour=12), (Person(name="Helen Okafor", title="Dr."),))
        (person,) = day.people
        if "draft.text" in values:
            journal.add(Draft(person_id=person.id, text=values["draft.text"], saved=AFTERWARDS))
        noted = {key.partition(".")[2]: value for key, value in values.items() if key.startswith("follow_up.")}
        if noted:
            journal.add(FollowUp(person_id=person.id, **noted))
        return reminders(board(journal.snapshot(), AFTERWARDS), AFTERWARDS)


def test_a_mail_to_another_program_is_no_copy_by_itself():
    other, elsewhere = mail_elsewhere(next(one for rule in RULES for one in rule.good if one.beside))
    assert [one for one in review(Email.parse(other), elsewhere).findings if one.severity == "error"] == []


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
