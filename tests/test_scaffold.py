"""Scaffolds: what is known is filled in, what only the writer can say stays a blank."""

from datetime import datetime
from functools import lru_cache
from itertools import combinations

import pytest

from followup_kit import RULES, Context, Email, review
from followup_kit.context import KIND_NAMES, ROLES
from followup_kit.copies import review_all
from followup_kit.errors import InputError
from followup_kit.exemplar import CONTEXT
from followup_kit.render.result import Result, verdict
from followup_kit.scaffold import salutation, scaffold, surname
from followup_kit.scaffold_data import read, shipped
from followup_kit.unsent import eml
from tests.scaffold_writer import answer, context_for


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
        "[What about “heart failure group visits run by residents” stayed with you?]",
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


# Fifty mails of one writer, for each kind and each reader ------------------------------------------------------------

TO_A_PERSON = ("thank-you", "late", "clarification", "update")
ASKED = [(kind, role) for kind in TO_A_PERSON for role in ROLES[:-2]]
ASKED += [("coordinator", "coordinator"), ("shared-inbox", "shared inbox")]
SEASON = 50


@lru_cache
def season(kind: str, role: str) -> tuple[tuple[Context, str], ...]:
    """Contexts and scaffolds of the writer's fifty mails."""
    contexts = [context_for(kind, role, number) for number in range(SEASON)]
    return tuple((one, scaffold(one, variant=number)) for number, one in enumerate(contexts))


def filled(kind: str, role: str) -> list[tuple[Email, Context]]:
    """The same mails after the writer has answered every question."""
    names, mails = shipped()["mail"][kind]["paragraphs"], []
    for number, (context, text) in enumerate(season(kind, role)):
        pieces = text.split("\n\n")
        note = context.interview.notes[number % 2]
        pieces[2 : 2 + len(names)] = [answer(name, context, number, note) for name in names]
        mails.append((Email.parse("\n\n".join(pieces)), context))
    return mails


@pytest.mark.parametrize(("kind", "role"), ASKED)
def test_none_of_fifty_passes_unfinished_and_no_two_ask_alike(kind: str, role: str) -> None:
    bodies = set()
    for context, text in season(kind, role):
        found = review(Email.parse(text), context).findings
        assert "generic.placeholder" in {one.code for one in found}
        bodies.add(text.split("\n\n", 2)[2])
    assert len(bodies) == SEASON


@pytest.mark.parametrize(("kind", "role"), ASKED)
def test_filled_with_the_notes_all_fifty_pass(kind: str, role: str) -> None:
    for email, context in filled(kind, role):
        found = review(email, context).findings
        assert not [one for one in found if one.severity != "note"], email.text


@pytest.mark.parametrize(("kind", "role"), [*ASKED[:24:6], *ASKED[24:]])
def test_no_two_of_one_writer_read_as_copies(kind: str, role: str) -> None:
    for pair in combinations(filled(kind, role), 2):
        assert review_all(pair) == [[], []]


@pytest.mark.parametrize("kind", KIND_NAMES)
@pytest.mark.parametrize("role", ROLES)
def test_any_kind_to_any_reader_in_any_number(kind: str, role: str) -> None:
    for variant in (0, 1, 6, 999_999_999):
        text = scaffold(CONTEXT.with_values({"recipient.role": role}), kind, variant)
        assert "{" not in text
        assert Email.parse(text).subject


# An advisor's own questions -------------------------------------------------------------------------------------------


def test_an_advisors_questions_are_laid_over_the_kits() -> None:
    own = read('signoffs = ["Warm regards,"]\n[questions.offer]\nonly = ["What may they ask {applicant} for?"]')
    text = scaffold(CONTEXT, templates=own)
    assert "[What may they ask Maya Lindgren for?]\n\nWarm regards,\n" in text
    assert "[Why would you like to train at Larch Valley Hospital?]" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("questions = 3", "questions should be a table"),
        ("[", "not valid TOML"),
        ("[mail.thankyou]", "thank-you"),
        ("[role.director]\nmoment = []", "program director"),
        ("[questions.offer]\nfirst = []", "questions.offer.first should be a list of texts"),
        ('[questions.offer]\nfirst = ["What of {progam}?"]', "did you mean “program”"),
        ('[questions.offer]\nfirst = ["What of {?"]', "a brace too many or too few"),
        ('[questions.offer]\nfirst = ["Thank them."]', "should be a question"),
        ('[questions.offer]\nfirst = ["Whom [name]?"]', "without brackets"),
        ('[mail.late]\nsubject = ["x"]\nparagraphs = ["thank"]', "thanks"),
        ('[mail.late]\nsubject = ["x"]', "mail.late.paragraphs should be a list"),
        ("[notes]\nquestion = []", "did you mean “questions”"),
    ],
)
def test_a_mistake_in_an_advisors_file_is_told_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as told:
        read(text, "ours.toml")
    assert str(told.value).startswith("ours.toml")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(("kind", "role"), ASKED)
def test_a_frame_is_told_by_its_questions_alone_and_holds_no_essential_yet(kind: str, role: str) -> None:
    for context, text in season(kind, role)[:9]:
        made = review(Email.parse(text), context)
        body = [one.code for one in made.findings if one.part == "body"]
        assert set(body) == {"generic.placeholder"}
        if kind == "thank-you":
            assert not any(made.essentials[name] for name in ("detail", "interest", "offer"))


def test_a_frame_is_called_a_frame() -> None:
    text = scaffold(CONTEXT)
    email = Email.parse(text)
    assert (
        verdict(Result("frame", email, review(email, CONTEXT))) == "A frame to fill: 10 places wait for your own words."
    )
