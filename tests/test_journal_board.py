"""The board: where each person stands, who has none yet, a day added twice, what a mail's context knows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup_kit.context import Applicant
from followup_kit.draft import load, save
from followup_kit.email import Email
from followup_kit.errors import InputError
from followup_kit.journal import Interview, Journal, Mark, Note, Person, Program
from followup_kit.journal.board import STATUSES, board, by_status, reminders
from followup_kit.journal.days import add_day
from followup_kit.journal.matching import same_person, same_program
from followup_kit.journal.pages import begin_page, keep_pages
from followup_kit.journal.reviewed import open_drafts
from followup_kit.journal.zones import zone_named, zone_of
from followup_kit.planner import plan
from followup_kit.reviewing import review
from followup_kit.scaffold import scaffold

LARCH = Program(name="Larch Valley Hospital", specialty="Internal Medicine", city="Millbrook, OH")
START, END = datetime(2025, 11, 12, 9), datetime(2025, 11, 12, 12)
PEOPLE = (
    Person(
        name="Helen Okafor", title="Dr.", role="program director", email="okafor@example.org", discussed="group visits"
    ),
    Person(name="Ana Ruiz", title="Ms.", role="coordinator", email="ruiz@example.org"),
    Person(name="Tom Berg", role="chief resident"),
)
NOON = datetime(2025, 11, 12, 13, 0, tzinfo=UTC)
NEXT_DAY = datetime(2025, 11, 13, 15, 0, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path):
    with Journal.open(tmp_path / "journal.sqlite") as made:
        made.set_applicant(Applicant(name="Maya Lindgren", school="Harborview", graduation_year=2026))
        yield made


def test_a_day_in_one_call_with_its_zone_guessed(journal: Journal) -> None:
    day = add_day(journal, LARCH, START, END, PEOPLE)
    assert [one.name for one in day.people] == ["Helen Okafor", "Ana Ruiz", "Tom Berg"]
    assert day.program.timezone == "America/New_York"
    assert "America/New_York" in day.guessed[0]
    assert journal.count() | {"interview": 1, "person": 3, "program": 1} == journal.count()


def test_the_same_day_again_adds_only_what_is_new(journal: Journal) -> None:
    add_day(journal, LARCH, START, END, PEOPLE)
    more = (Person(name="Okafor, Helen", pronounced="oh-KAH-for"), Person(name="Li Wei", role="fellow"))
    again = add_day(journal, Program(name="larch valley hosp.", visa="J-1"), START.replace(hour=8), people=more)
    assert again.program.visa == "J-1"
    assert again.interview.start == START, "what was there already stays"
    assert again.people[0].pronounced == "oh-KAH-for" and again.people[0].name == "Helen Okafor"
    assert journal.count()["person"] == 4 and journal.count()["interview"] == 1


def test_one_name_at_two_programs_is_two_people(journal: Journal) -> None:
    one = add_day(journal, LARCH, START, END, PEOPLE[:1])
    other = add_day(journal, "Birch Hill", START, END, PEOPLE[:1])
    assert one.people[0].id != other.people[0].id


def test_a_day_is_added_whole_or_not_at_all(journal: Journal) -> None:
    with pytest.raises(InputError, match="role should be one of"):
        add_day(journal, LARCH, START, END, (PEOPLE[0], Person(name="X", role="wizard")))
    assert set(journal.count().values()) == {0}


def test_every_status(journal: Journal) -> None:
    names = ("to write", "drafted", "planned", "sent", "none wanted")
    day = add_day(journal, LARCH, START, END, [Person(name=f"Ann {name}") for name in names])
    ids = {one.name.removeprefix("Ann "): one.id for one in day.people}
    for name in ("drafted", "planned", "sent"):
        journal.save_draft(ids[name], "Dear …")
    journal.follow_up(ids["planned"], planned=NOON)
    journal.follow_up(ids["sent"], planned=NOON)
    journal.follow_up(ids["sent"], sent=NEXT_DAY)
    journal.follow_up(ids["none wanted"], wanted=False)
    journal.follow_up(ids["to write"], "update", sent=NEXT_DAY)
    lines = board(journal.snapshot(), NEXT_DAY)
    assert {line.person.id: line.status for line in lines} == {ids[name]: name for name in names}
    assert {name: len(group) for name, group in by_status(lines).items()} == dict.fromkeys(STATUSES, 1)
    assert [line.status for line in lines][-2:] in (["sent", "none wanted"], ["none wanted", "sent"])


def test_reminders_are_for_whoever_has_none_yet(journal: Journal) -> None:
    add_day(journal, LARCH, START, END, PEOPLE)
    add_day(journal, Program(name="Quiet Hospital", followup_policy="none"), START, END, [Person(name="No Mail")])
    add_day(journal, "Later Hospital", datetime(2025, 12, 1, 9), people=[Person(name="Not Yet")])
    assert reminders(board(journal.snapshot(), NOON), NOON) == (), "the day is not over at 8 in the morning there"
    ids = {one.name: one.id for one in journal.all(Person)}
    journal.follow_up(ids["Tom Berg"], planned=datetime(2025, 11, 13, 20, tzinfo=UTC))
    unwritten = reminders(board(journal.snapshot(), NEXT_DAY), NEXT_DAY)
    assert "is not written yet. You planned it for Thursday, November 13, 15:00 there." in unwritten[0][1].message
    journal.save_draft(ids["Tom Berg"], "Dear Dr. Okafor, [what stayed with you?]")
    assert "is begun and not sent yet" in reminders(board(journal.snapshot(), NEXT_DAY), NEXT_DAY)[0][1].message
    journal.save_draft(ids["Tom Berg"], "Dear Dr. Okafor, thank you.")
    told = reminders(board(journal.snapshot(), NEXT_DAY), NEXT_DAY)
    assert [line.person.name for line, _ in told] == ["Helen Okafor", "Ana Ruiz"]
    card = told[0][1]
    assert (card.code, card.severity, card.article) == ("delivery.skipped", "note", "5.6")
    assert card.message.startswith("The note to Dr. Helen Okafor (Larch Valley Hospital) is not written yet.")
    assert not {"must", "should", "forgot", "failed"} & set(card.message.lower().split())
    late = datetime(2025, 11, 20, 15, tzinfo=UTC)
    assert "A short late note is still welcome." in reminders(board(journal.snapshot(), late), late)[0][1].message
    assert len(reminders(board(journal.snapshot(), late), late)) == 3, "a planned time that has passed is reminded of"


def test_the_context_holds_everything_and_starts_a_draft(journal: Journal) -> None:
    day = add_day(journal, LARCH, START, END, PEOPLE)
    journal.add(Note(program_id=day.program.id, interview_id=day.interview.id, text="chess clock at noon"))
    journal.add(Note(program_id=day.program.id, person_id=day.people[1].id, text="for another reader"))
    context = journal.context_for(day.people[0].id)
    assert context.kind == "thank-you"
    assert context.applicant.name == "Maya Lindgren"
    assert (context.recipient.name, context.recipient.title) == ("Helen Okafor", "Dr.")
    assert context.interview.notes == ("group visits", "chess clock at noon")
    assert context.message.to == ("okafor@example.org",)
    assert plan(context, NEXT_DAY).status == "send"
    text = scaffold(context)
    assert "Dear Dr. Okafor," in text and "group visits" in text
    assert "generic.placeholder" in {one.code for one in review(Email.parse(text), context).findings}
    assert journal.context_for(day.people[1].id).kind == "coordinator"


def test_the_address_that_the_program_asks_for_is_used(journal: Journal) -> None:
    day = add_day(journal, Program(name="Larch", address="residency@example.org"), START, people=PEOPLE[:1])
    assert journal.context_for(day.people[0].id).message.to == ("residency@example.org",)


def test_drafts_keep_their_history(journal: Journal) -> None:
    day = add_day(journal, LARCH, START, END, PEOPLE[:1])
    person = day.people[0].id
    for text in ("one", "two", "two", "three"):
        journal.save_draft(person, text)
    assert journal.draft(person).text == "three"
    assert [one["text"] for one in journal.execute("SELECT text FROM draft ORDER BY id")] == ["one", "two", "three"]
    assert len(journal.drafts()) == 1


@pytest.mark.parametrize(
    "record",
    [
        Interview(start=datetime(2025, 1, 1, tzinfo=UTC)),
        Mark(criterion="teaching", mark=6),
        Program(followup_policy="maybe"),
        Note(text="x" * 100_001),
    ],
)
def test_what_a_field_cannot_hold_is_told(journal: Journal, record: object) -> None:
    with pytest.raises(InputError):
        journal.add(record)
    assert set(journal.count().values()) == {0}


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Millbrook, OH", "America/New_York"),
        ("Millbrook, Ohio 44000", "America/New_York"),
        ("Houston TX", "America/Chicago"),
        ("Toronto, ON, Canada", "America/Toronto"),
        ("Phoenix (AZ)", "America/Phoenix"),
        ("Millbrook", ""),
        ("", ""),
    ],
)
def test_zones_of_places(place: str, zone: str) -> None:
    assert zone_of(place) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("ET", "America/New_York"),
        ("Central Time", "America/Chicago"),
        ("America/Chicago", "America/Chicago"),
        ("x", ""),
        ("a/../b", ""),
    ],
)
def test_zones_by_name(text: str, zone: str) -> None:
    assert zone_named(text) == zone


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Program(name="Larch Valley"), Program(name="The Larch Valley"), True),
        (
            Program(name="Larch Valley", specialty="IM"),
            Program(name="Larch Valley", specialty="Internal Medicine"),
            True,
        ),
        (Program(name="Larch Valley", specialty="IM"), Program(name="Larch Valley", specialty="Pediatrics"), False),
        (Program(name="Larch", city="Springfield, IL"), Program(name="Larch", city="Springfield, MA"), False),
        (Program(name="Larch", city="Springfield"), Program(name="Larch", city="Springfield, MA"), True),
        (Program(name="IM", hospital="Larch Hosp."), Program(name="Larch Hospital"), True),
        (Program(name="Larch", code="1"), Program(name="Larch", code="2"), False),
    ],
)
def test_when_two_programs_are_one(one: Program, other: Program, same: bool) -> None:
    assert same_program(one, other) is same
    assert same_program(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Person(name="Helen Okafor, MD"), Person(name="Okafor, Helen"), True),
        (Person(name="José Peña-Ruiz"), Person(name="Jose Pena-Ruiz"), True),
        (Person(name="Okafor"), Person(name="Helen Okafor"), True),
        (Person(name="Lee", role="coordinator"), Person(name="Jo Lee", role="program director"), False),
        (Person(name="Ann Lee"), Person(name="Bob Lee"), False),
        (Person(name="Ma", title="Dr."), Person(name="Do", title="Dr."), False),
        (Person(name="Ann Lee", email="a@x.org"), Person(name="A. Lee", email="b@x.org"), False),
        (Person(name="", email="a@x.org"), Person(name="Ann Lee", email="A@x.org"), True),
        (Person(role="coordinator"), Person(role="coordinator"), True),
        (Person(role="coordinator"), Person(name="Ann Lee", role="coordinator"), False),
        (Person(name="李小龍"), Person(name="李小明"), False),
    ],
)
def test_when_two_people_are_one(one: Person, other: Person, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_after_one_mail_went_no_other_first_mail_is_open(journal: Journal) -> None:
    day = add_day(journal, LARCH, START, END, PEOPLE)
    for person in day.people:
        journal.save_draft(person.id, "Dear …", "late")
    journal.follow_up(day.people[0].id, "thank-you", sent=NEXT_DAY)
    journal.follow_up(day.people[1].id, "coordinator", wanted=False)
    journal.follow_up(day.people[2].id, "update", sent=NEXT_DAY)
    assert [one.person_id for one in open_drafts(journal.snapshot())] == [day.people[2].id]


def test_what_belongs_to_something_gone_is_told(journal: Journal) -> None:
    with pytest.raises(InputError, match="no longer in"):
        journal.add(Person(program_id=99, name="Nobody"))
    assert journal.count()["person"] == 0


def test_halves_of_letters_do_no_harm(journal: Journal) -> None:
    journal.set_applicant(Applicant(name="Zo\udceb"))
    assert journal.applicant.name == "Zo?"


def test_a_page_learns_what_was_noted_later_and_loses_nothing(journal: Journal, tmp_path: Path) -> None:
    day = add_day(journal, LARCH, START, END, PEOPLE)
    person = day.people[0]
    path, _ = begin_page(journal, tmp_path, person.id, Applicant(phone="555"))
    text, context, _ = load(path)
    save(path, "Dear Dr. Okafor,", context.with_values({"recipient.title": "Prof.", "interview.notes": ("my own",)}))
    journal.add(Note(program_id=day.program.id, person_id=person.id, text="noted later"))
    begin_page(journal, tmp_path, person.id, Applicant(phone="555"))
    text, context, _ = load(path)
    assert (text, context.recipient.title, context.applicant.phone) == ("Dear Dr. Okafor,", "Prof.", "555")
    assert context.interview.notes == ("my own", "group visits", "noted later")
    assert keep_pages(journal, tmp_path) == 1 and keep_pages(journal, tmp_path) == 0
    assert journal.draft(person.id).text == "Dear Dr. Okafor,"
