"""The journal's board without a browser: a request goes in as the browser sends it, and what Python tells is read back."""

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("anywidget", reason="anywidget is installed by `make room`", exc_type=ImportError)

from followup_kit.journal import Draft, Journal, Note
from followup_kit.journal.day_form import read_day
from followup_kit.notebook.journal_board import ACTS, JournalBoard
from tests.three_mails import OKAFOR, RUIZ

DAY = {
    "program": "Larch Valley Hospital",
    "specialty": "Internal Medicine",
    "city": "Millbrook, OH",
    "day": "2025-11-12",
    "start": "09:00",
    "end": "12:30",
    "people": [
        {
            "name": "Dr. Helen Okafor",
            "role": "program director",
            "email": "okafor@example.org",
            "discussed": "group visits",
        },
        {"name": "Ms. Ana Ruiz", "role": "coordinator"},
        {"name": ""},
    ],
}


class Slot:
    children: tuple[Any, ...] = ()


class Page:
    """The browser's side: asks, and keeps what it was told."""

    def __init__(self, folder: Path) -> None:
        self.slot = Slot()
        self.board = JournalBoard(folder, self.slot)
        self.told: list[Any] = []
        self.files: list[tuple[str, bytes]] = []
        self.board.send = self._hear

    def _hear(self, content: Any, buffers: Any = None) -> None:
        self.told.append(json.loads(json.dumps(content)))
        if "file" in content:
            self.files.append((content["file"], buffers[0]))

    def ask(self, what: str, buffers: Any = (), **more: Any) -> Any:
        self.told = []
        self.board._heard(None, {"do": what, **more}, buffers)
        return self.told[-1] if self.told else None

    def type(self, text: str) -> None:
        """Type into the draft board that is open, as the browser sends it."""
        (board,) = self.slot.children
        board.set_state({"value": text, "rev": board.rev + 1})

    def statuses(self) -> dict[str, list[int]]:
        return {
            one["status"]: [line["id"] for line in one["lines"]] for one in self.board.shown["groups"] if one["lines"]
        }


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return Page(tmp_path / "my-drafts")


def test_an_empty_folder_stays_empty_until_something_is_added(page: Page) -> None:
    assert page.statuses() == {}
    assert not page.board.folder.exists()
    assert page.ask("look") == {"say": "", "done": "look"}
    assert not page.board.folder.exists()


def test_a_day_is_kept_and_stands_on_the_board(page: Page) -> None:
    said = page.ask("add", day=DAY)
    assert said["done"] == "add"
    assert said["say"].startswith("Larch Valley Hospital is kept. 2 met there. The time zone")
    assert page.statuses() == {"to write": [1, 2]}
    assert len(page.board.shown["reminders"]) == 2
    page.ask("add", day=DAY)
    assert page.statuses() == {"to write": [1, 2]}, "nobody is added twice"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"program": " "}, "Which program was it?"),
        ({"zone": "Narnia"}, "time zone is not known"),
        ({"end": "08:00"}, "should end after it began"),
        ({"day": "soon"}, "should be like"),
        ({"people": [{"discussed": "garden"}]}, "has no name yet"),
        ({"policy": "maybe"}, "followup policy should be one of"),
    ],
)
def test_a_form_that_cannot_be_kept_is_told_and_keeps_nothing(changes: dict[str, Any], said: str, page: Page) -> None:
    told = page.ask("add", day={**DAY, **changes})
    assert said in told["say"] and told["failed"] == "add"
    assert page.statuses() == {}


def test_a_form_with_a_day_alone_begins_at_eight() -> None:
    made = read_day({"program": "Larch", "day": "2025-11-12"})
    assert (made.start.hour, made.end) == (8, None)


def test_write_opens_the_draft_board_with_what_is_known(page: Page) -> None:
    page.ask("add", day=DAY)
    assert "is open below" in page.ask("write", id=1)["say"]
    (board,) = page.slot.children
    assert board.context.recipient.name == "Helen Okafor"
    assert board.context.interview.notes == ("group visits",)
    assert board.setup["title"] == "Your email to Dr. Helen Okafor"
    assert "Dear Dr. Okafor" in board.start and board.value == ""
    page.type("Subject: Thank you\n\nDear Dr. Okafor,\n\nThank you.\n")
    page.ask("look")
    assert page.statuses() == {"drafted": [1], "to write": [2]}
    page.ask("write", id=2)
    assert page.slot.children[0].start != board.start
    page.ask("write", id=1)
    assert page.slot.children[0].value == board.value
    with Journal.open(page.board.path) as journal:
        assert [one.text for one in journal.all(Draft)] == [board.value]


def test_the_same_words_in_two_mails_are_told(page: Page) -> None:
    page.ask("add", day=DAY)
    for number, name in ((1, "Dr. Okafor"), (2, "Ms. Ruiz")):
        page.ask("write", id=number)
        page.type(OKAFOR.replace("Dr. Okafor", name))
    page.ask("look")
    (one,) = page.board.shown["copies"]
    assert one["told"].startswith("To Ms. Ana Ruiz and to Dr. Helen Okafor: about ")
    assert one["words"] and one["ask"].endswith("?")
    page.type(RUIZ)
    page.ask("look")
    assert page.board.shown["copies"] == []


def test_sent_none_wanted_and_open_again(page: Page) -> None:
    page.ask("add", day=DAY)
    page.ask("sent", id=1)
    page.ask("none", id=2)
    assert page.statuses() == {"sent": [1], "none wanted": [2]}
    assert "one is enough" in page.ask("sent", id=1)["say"]
    page.ask("reopen", id=1)
    page.ask("reopen", id=2)
    assert page.statuses() == {"to write": [1, 2]}


def test_a_note_is_kept(page: Page) -> None:
    page.ask("add", day=DAY)
    assert "What would you like to note?" in page.ask("note", id=1, text=" ")["say"]
    page.ask("note", id=1, text="<b>chess</b> clock")
    with Journal.open(page.board.path) as journal:
        assert [one.text for one in journal.all(Note)] == ["<b>chess</b> clock"]
    assert page.board.shown["groups"][0]["lines"][0]["notes"] == ["group visits", "<b>chess</b> clock"]


def test_plan_and_reminders(page: Page) -> None:
    page.ask("add", day=DAY)
    assert page.ask("plan")["say"].startswith("2 planned")
    assert set(page.statuses()) == {"to write"}, "a time alone is no mail"
    page.ask("write", id=1)
    page.type("Dear Dr. Okafor, thank you.")
    page.ask("look")
    assert page.statuses()["planned"] == [1]
    page.ask("ics")
    assert page.files[0][0] == "reminders.ics" and page.files[0][1].count(b"BEGIN:VEVENT") == 2


def test_a_table_is_shown_first_then_taken_in_and_handed_out(page: Page) -> None:
    table = "Hospital;Interviewer\nLarch;Dr. José Peña\n".encode("cp1252")
    page.ask("import", [memoryview(table)], name="t.csv")
    assert "Interviewer -> Name" in page.told[0]["report"]
    assert not page.board.path.exists()
    assert page.ask("take-in")["say"] == "t.csv is taken in."
    assert page.statuses() == {"to write": [1]}
    for form in ("csv", "xlsx", "zip"):
        page.ask("export", form=form)
    assert [name for name, _ in page.files] == ["season.csv", "season.xlsx", "season.zip"]
    assert "José Peña" in page.files[0][1].decode("utf-8-sig")
    assert "choose a table first" in page.ask("take-in")["say"]
    assert "are read from" in page.ask("import", [b"x"], name="t.pdf")["say"]


def test_delete_asks_twice_and_takes_the_pages_too(page: Page) -> None:
    page.ask("add", day=DAY)
    page.ask("write", id=1)
    page.type("Hello")
    page.ask("look")
    assert page.ask("delete")["say"] == "Nothing was deleted."
    assert page.statuses() == {"drafted": [1], "to write": [2]}
    assert "2 people" in page.ask("delete", sure=True)["say"]
    assert page.statuses() == {} and page.slot.children == ()
    assert list(page.board.folder.iterdir()) == []


@pytest.mark.parametrize(
    "message",
    [None, 3, {}, {"do": "eval"}, {"do": []}, {"do": "add"}, {"do": "add", "day": 3}, {"do": "note", "id": "1"}, {"do": "sent", "id": 10**30},
     {"do": "write", "id": True}, {"do": "import"}, {"do": "export", "form": "../x"}, {"do": "delete", "sure": "yes"}],
)  # fmt: skip
def test_odd_requests_change_nothing(message: Any, page: Page) -> None:
    page.ask("add", day=DAY)
    before = page.board.shown
    page.board._heard(None, message, [])
    assert page.board.shown == before


def test_a_journal_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_text("my essay")
    page = Page(tmp_path)
    assert "not a journal" in page.board.shown["problem"]
    assert "not a journal" in page.ask("add", day=DAY)["say"]
    assert (tmp_path / "journal.sqlite").read_text() == "my essay"


def test_every_act_is_offered_by_the_page() -> None:
    script = (Path(__file__).parent.parent / "followup_kit/data/front/journal.js").read_text("utf-8")
    assert all(f'"{name}"' in script for name in ACTS)
    assert "innerHTML" not in script
