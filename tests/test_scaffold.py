"""Scaffolds: what is known is filled in, what only the writer can say stays a blank."""

from datetime import datetime

import pytest

from followup_kit import RULES, Context, Email, review
from followup_kit.context import KIND_NAMES
from followup_kit.exemplar import CONTEXT
from followup_kit.scaffold import salutation, scaffold, surname
from followup_kit.unsent import eml


@pytest.mark.parametrize("kind", KIND_NAMES)
@pytest.mark.parametrize("context", [CONTEXT, Context()])
def test_every_kind_is_an_email_with_blanks(kind: str, context: Context) -> None:
    email = Email.parse(scaffold(context, kind))
    assert email.subject
    assert {one.part for one in email.parts} >= {"subject", "greeting", "body", "closing", "signature"}
    for start, end in email.paragraphs:
        assert all(line[0] == "[" and line[-1] == "]" for line in email.text[start:end].split("\n"))


def test_what_is_known_is_filled_in() -> None:
    text = scaffold(CONTEXT)
    for wanted in (
        "Subject: Thank you for the Internal Medicine interview – Maya Lindgren\n",
        "Dear Dr. Okafor,\n",
        "[What about “heart failure group visits run by residents” stayed with you,",
        "Wednesday, November 12",
        "Harborview College of Medicine, Class of 2026\nAAMC ID: 14990021\n",
    ):
        assert wanted in text


@pytest.mark.parametrize(
    ("changes", "kind", "line"),
    [
        ({}, "thank-you", "Dear Dr. Okafor,"),
        ({"recipient.title": "", "recipient.name": "Jan van der Berg, MD"}, "thank-you", "Dear Dr. van der Berg,"),
        ({"recipient.role": "coordinator", "recipient.title": ""}, "coordinator", "Dear Helen Okafor,"),
        ({"recipient.role": "coordinator", "recipient.title": "Ms."}, "coordinator", "Dear Ms. Okafor,"),
        ({}, "shared-inbox", "Dear Dr. Okafor and the Larch Valley Hospital Residency Team,"),
        (
            {"recipient.name": "", "recipient.role": "shared inbox"},
            "late",
            "Dear Larch Valley Hospital Residency Team,",
        ),
        ({"recipient.name": ""}, "thank-you", "Dear [title and surname],"),
    ],
)
def test_salutations(changes: dict[str, object], kind: str, line: str) -> None:
    assert salutation(CONTEXT.with_values(changes), kind) == line


def test_surnames() -> None:
    assert [surname(one) for one in ("Jane Smith", "Dr. Åsa de la Cruz", "Cher", "MD")] == [
        "Smith",
        "de la Cruz",
        "Cher",
        "MD",
    ]


def test_a_context_cannot_break_out_of_its_place() -> None:
    odd = CONTEXT.with_values(
        {"applicant.name": "Jo\nBcc: x@y.org", "interview.notes": ("a ] b\n\nc",), "program.name": "{x}"}
    )
    text = scaffold(odd)
    assert Email.parse(text).headers.keys() == {"subject"}
    assert "“a ) b c”" in text
    assert "\nBcc" not in eml(text, odd)


def test_eml_is_an_unsent_draft() -> None:
    text = scaffold(CONTEXT.with_values({"message.sent": datetime(2025, 11, 13)}))
    made = eml(text, CONTEXT)
    assert "X-Unsent: 1\r\n" in made
    assert "To: Helen Okafor <hokafor@larchvalley.example.org>\r\n" in made
    again = Email.from_eml(made.encode())
    assert again.subject == Email.parse(text).subject
    assert again.text.split("\n\n", 1)[1] == text.split("\n\n", 1)[1]


@pytest.mark.skipif(all(rule.code != "generic.placeholder" for rule in RULES), reason="the rule is not there yet")
@pytest.mark.parametrize("kind", KIND_NAMES)
@pytest.mark.parametrize("context", [CONTEXT, Context()])
def test_an_unfinished_scaffold_never_passes(kind: str, context: Context) -> None:
    found = review(Email.parse(scaffold(context, kind)), context.with_values({"kind": kind})).findings
    assert "generic.placeholder" in {one.code for one in found}
