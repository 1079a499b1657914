"""`followup journal` and `followup shortlist` as a user meets them; the steps of docs/journal.md from an empty folder."""

import json
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from followup_kit import Email
from followup_kit.cli import main
from followup_kit.commands.journal import ACTIONS
from followup_kit.commands.journal.add_ import person_of
from followup_kit.journal import FollowUp, Journal, Note, Person
from tests.three_mails import BERG, OKAFOR, RUIZ

GUIDE = (Path(__file__).parent.parent / "docs" / "journal.md").read_text("utf-8")
STEPS = [line.strip() for line in GUIDE.splitlines() if line.startswith("    followup ")]
JOURNEY = STEPS[: next(at for at, step in enumerate(STEPS) if " import " in step)]
EVENING = "2025-11-12T20:00-05:00"
TIMED = ("write", "plan", "list", "remind", "show", "dashboard", "import")
DAY = ["journal", "add", "--program", "Larch Valley Hospital", "--city", "Millbrook, OH", "--start", "2025-11-12T09:00"]


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(capsys: pytest.CaptureFixture[str], *args: str, status: int = 0) -> str:
    capsys.readouterr()
    args = (
        (*args, "--now", EVENING)
        if args[0] == "journal" and args[-1] != "journal" and args[1] in TIMED and "--now" not in args
        else args
    )
    assert main(args) == status, capsys.readouterr()
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    if status == 2:
        assert said.out == ""
        assert said.err.count("\n") == 1
        return said.err
    return said.out


def begun(capsys: pytest.CaptureFixture[str], *people: str) -> None:
    run(capsys, *DAY, *(word for one in people for word in ("--person", one)))


def test_from_an_empty_folder_to_three_planned_different_mails(capsys: pytest.CaptureFixture[str]) -> None:
    written = {"1-helen-okafor": OKAFOR, "2-tom-berg": BERG, "3-ana-ruiz": RUIZ}
    for step in JOURNEY:
        words = shlex.split(step)[1:]
        out = run(capsys, *words)
        if words[1] == "write":
            pages = {one.stem: one for one in Path("drafts").glob("*.txt")}
            assert pages.keys() == written.keys()
            blank = {name: page.read_text("utf-8") for name, page in pages.items()}
            assert all("[" in text for text in blank.values())
            for name, page in pages.items():
                page.write_text(written[name], "utf-8")
        elif words[1] == "keep":
            assert out.count("kept. Ready to send") == 3
        elif words[1] == "review":
            assert out.count("Ready to send") == 3
        elif words[1] == "copies":
            assert out == "No two of your 3 drafts share more than courtesy.\n"
        elif words[1] == "plan" and "ics" not in step:
            assert [line.split()[0] for line in out.splitlines() if "Larch" in line] == ["08:00", "08:20", "08:40"]
        elif words[1] == "mail":
            mails = {one.stem: Email.from_eml(one.read_bytes()) for one in Path("mails").glob("*.eml")}
            assert {name: one.subject for name, one in mails.items()} == {
                name: Email.parse(text).subject for name, text in written.items()
            }
            assert all("X-Unsent: 1" in one.read_text() for one in Path("mails").glob("*.eml"))
        elif words[1] == "list":
            assert "Planned (2)" in out and "Sent (1)" in out
    assert Path("reminders.ics").read_bytes().count(b"BEGIN:VEVENT") == 3
    with Journal.open("followup-journal.sqlite") as journal:
        assert sum(one.planned is not None for one in journal.all(FollowUp)) == 3


def test_the_rest_of_the_guide_runs_too(capsys: pytest.CaptureFixture[str]) -> None:
    Path("tracker.csv").write_text(
        "Program,Interviewer,Teaching (1-5),Location (1-5)\nLarch Valley,Dr. Jo Lee,5,3\nBirch Hill,Ana Wu,4,4\n"
    )
    toml = re.search(r"```toml\n(.*?)```", GUIDE, re.DOTALL)[1]
    Path("shortlist.toml").write_text(toml)
    for step in STEPS[len(JOURNEY) :]:
        run(capsys, *shlex.split(step)[1:])
        if "--why" in step:
            assert "Larch Valley" in run(capsys, "shortlist", "--wishes", "shortlist.toml")
    assert not Path("followup-journal.sqlite").exists()
    assert {"season.xlsx", "season.html", "everything.zip"} <= {one.name for one in Path().iterdir()}


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_has_help_with_an_example(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", action, "--help"]) == 0
    assert f"  followup journal {action}" in capsys.readouterr().out


@pytest.mark.parametrize("action", [one for one in ACTIONS if one not in ("me", "add", "import")])
def test_without_a_journal_nothing_is_made(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    more = {
        "note": ["x", "y"],
        "mark": ["x", "a=1"],
        "show": ["x"],
        "sent": ["x"],
        "export": ["--output", "x.csv"],
    }.get(action, [])
    Path("drafts").mkdir()
    Path("drafts/1-x.txt").write_text("Hello")
    before = sorted(one.name for one in Path().iterdir())
    assert "There is no journal at followup-journal.sqlite yet" in run(capsys, "journal", action, *more, status=2)
    assert sorted(one.name for one in Path().iterdir()) == before


WRONG = [
    (["journal"], "say what to do"),
    (["journal", "add", "--program", "X", "--start", "tomorrow"], "--start should be a date and time"),
    (["journal", "add", "--program", "X", "--start", "2025-11-12"], "needs a time of day"),
    (["journal", "add", "--program", "X", "--zone", "Narnia"], "--zone “Narnia” is not known"),
    (["journal", "add", "--program", "X", "--start", "2025-11-12T09:00", "--end", "2025-11-12T08:00"], "after --start"),
    (["journal", "add", "--program", "X", "--person", "; coordinator"], "names nobody"),
    (["journal", "me", "--year", "26"], "--year should be a year"),
    (["journal", "import", "gone.csv"], "is not there"),
    (["journal", "import", "x.csv", "--as", "A=program.nam"], "did you mean “program.name”"),
    (["journal", "list", "--journal", "/"], "/"),
    (["shortlist", "gone.csv", "--weights", "a=1"], "is not there"),
    (["shortlist", "m.csv", "--weights", "a"], "written like teaching=5"),
    (["shortlist", "m.csv"], "needs weights first"),
    (["shortlist", "m.csv", "--weights", "gut=-1"], "from 0 on"),
    (["shortlist", "m.csv", "--weights", "gut=1", "--why", "Nowhere"], "is not one program"),
]


@pytest.mark.parametrize(("args", "said"), WRONG)
def test_wrong_use_is_one_sentence(args: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("m.csv").write_text("Program,Gut\nLarch,4\n")
    assert said in run(capsys, *args, status=2)
    assert not Path("followup-journal.sqlite").exists()


def test_a_person_in_one_line() -> None:
    assert person_of("Dr. Helen Okafor; PD; o@x.org; group visits; promised: the paper; said: oh-KAH-for") == Person(
        name="Helen Okafor", title="Dr.", role="program director", email="o@x.org", discussed="group visits",
        promise="the paper", pronounced="oh-KAH-for",
    )  # fmt: skip
    assert person_of("Tom Berg, MD; her work as a resident in the mountains").role == ""


def test_a_person_is_found_by_number_or_name(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor", "Dr. Ana Ruiz", "Dr. Ana Wu")
    assert run(capsys, "journal", "note", "ökafor", "garden") == "Noted: Helen Okafor\n"
    assert "fits 2 people" in run(capsys, "journal", "note", "Ana", "garden", status=2)
    assert "Nobody in the journal" in run(capsys, "journal", "note", "Zed", "garden", status=2)
    assert "no person number 9" in run(capsys, "journal", "note", "9", "garden", status=2)
    with Journal.open("followup-journal.sqlite") as journal:
        assert [one.text for one in journal.all(Note)] == ["garden"]


def test_json_of_every_answer(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor; program director; garden")
    run(capsys, "journal", "mark", "Larch", "teaching=5")
    listed = json.loads(run(capsys, "journal", "list", "--format", "json"))
    assert [(one["name"], one["status"]) for one in listed["people"]] == [("Helen Okafor", "to write")]
    assert listed["people"][0]["plan"]["windows"][0]["start"] == "2025-11-13T08:00:00-05:00"
    assert json.loads(run(capsys, "journal", "show", "1", "--format", "json"))["notes"] == ["garden"]
    assert 'name = "Helen Okafor"' in run(capsys, "journal", "show", "1", "--format", "toml")
    reminded = json.loads(run(capsys, "journal", "remind", "--format", "json"))["reminders"]
    assert [(one["id"], one["code"]) for one in reminded] == [(1, "delivery.skipped")]
    run(capsys, "journal", "write")
    kept = json.loads(run(capsys, "journal", "keep", "--format", "json", status=1))
    assert kept["drafts"][0]["person"] == 1
    reviewed = json.loads(run(capsys, "journal", "review", "--format", "json", status=1))["reviews"]
    assert reviewed[0]["path"] == "1 Helen Okafor"
    assert json.loads(run(capsys, "journal", "copies", "--format", "json")) == {"version": 1, "drafts": 1, "pairs": []}
    assert json.loads(run(capsys, "journal", "plan", "--format", "json"))["season"][0]["status"] == "send"
    assert (
        json.loads(run(capsys, "shortlist", "--weights", "teaching=1", "--format", "json"))["places"][0]["place"] == 1
    )


def test_an_import_is_shown_first(capsys: pytest.CaptureFixture[str]) -> None:
    Path("t.csv").write_text("Hospital;Interviewer;Interview date\nLarch;Dr. José Peña;12.11.2025\n", "utf-8")
    shown = run(capsys, "journal", "import", "t.csv")
    assert "Interviewer -> Name" in shown
    assert "Would be new: 1 program, 1 interview, 1 person" in shown
    assert "Nothing is written yet" in shown
    assert not Path("followup-journal.sqlite").exists()
    assert "New: 1 program" in run(capsys, "journal", "import", "t.csv", "--write")
    assert "Known already" in run(capsys, "journal", "import", "t.csv")
    made = json.loads(run(capsys, "journal", "import", "t.csv", "--format", "json", "--as", "Hospital=program.name"))
    assert (made["written"], made["columns"][0]["why"]) == (False, "as you said")


def test_copies_are_shown_in_both_and_told_in_the_review(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor")
    run(capsys, "journal", "add", "--program", "Birch Hill", "--start", "2025-11-11T09:00", "--person", "Dr. Tom Wu")
    run(capsys, "journal", "write")
    Path("drafts/1-helen-okafor.txt").write_text(OKAFOR)
    Path("drafts/2-tom-wu.txt").write_text(
        OKAFOR.replace("Okafor", "Wu").replace("Larch Valley Hospital", "Birch Hill")
    )
    run(capsys, "journal", "keep", status=1)
    told = run(capsys, "journal", "copies", status=1)
    assert told.count("Dr. Tom Wu: “") == told.count("Dr. Helen Okafor: “") >= 1
    reviewed = json.loads(run(capsys, "journal", "review", "--format", "json", status=1))["reviews"]
    assert all("generic.copy-paste" in {one["code"] for one in made["findings"]} for made in reviewed)
    left = run(capsys, "journal", "mail", status=1)
    assert left.count("left out") == 2 and not Path("mails").exists()
    run(capsys, "journal", "mail", "--anyway")
    assert len(list(Path("mails").iterdir())) == 2


def test_mail_writes_over_nothing_and_says_when_a_link_is_too_long(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor; program director; okafor@example.org")
    run(capsys, "journal", "write")
    page = Path("drafts/1-helen-okafor.txt")
    page.write_text(OKAFOR)
    run(capsys, "journal", "write", "1")
    assert page.read_text() == OKAFOR, "a page that is there stays"
    run(capsys, "journal", "keep")
    run(capsys, "journal", "mail", "--format", "txt")
    assert Path("mails/1-helen-okafor.txt").read_text().endswith(OKAFOR.partition("\n\n")[2])
    assert "is there already" in run(capsys, "journal", "mail", "--format", "txt", status=2)
    run(capsys, "journal", "mail", "--format", "txt", "--replace")
    assert "&body=Dear%20Dr.%20Okafor%2C%0D%0A" in run(capsys, "journal", "mail", "--format", "mailto")
    page.write_text(OKAFOR.replace("Your account", "é" * 200 + " Your account"))
    assert main(["journal", "keep"]) in (0, 1)
    assert "paste the words" in run(capsys, "journal", "mail", "--format", "mailto", "--anyway")


def test_nobody_is_written_to_twice(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor", "Tom Berg")
    run(capsys, "journal", "sent", "Okafor", "--at", "2025-11-13T10:20")
    said = run(capsys, "journal", "sent", "Okafor", status=2)
    assert "sent on Thursday, November 13" in said
    run(capsys, "journal", "sent", "Okafor", "--kind", "late", status=2)
    run(capsys, "journal", "sent", "Okafor", "--reply", "Kind words", "--at", "2025-11-14T09:00")
    run(capsys, "journal", "sent", "Berg", "--none")
    listed = run(capsys, "journal", "list")
    assert "Thu, Nov 13, 10:20 EST, replied" in listed and "None wanted (1)" in listed
    assert "Nothing to do" in run(capsys, "journal", "remind")
    run(capsys, "journal", "write")
    assert not Path("drafts").exists()


def test_everything_goes_out_and_goes_away(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys, "Dr. Helen Okafor", "Tom Berg")
    run(capsys, "journal", "write")
    run(capsys, "journal", "keep", status=1)
    for name in ("all.csv", "all.xlsx", "all.json", "all.zip"):
        run(capsys, "journal", "export", "--output", name)
        assert "is there already" in run(capsys, "journal", "export", "--output", name, status=2)
    assert "should end in" in run(capsys, "journal", "export", "--output", "x.doc", status=2)
    with zipfile.ZipFile("all.zip") as archive:
        assert {"journal.sqlite", "journal.json", "journal.csv", "drafts/2-tom-berg-thank-you.txt"} <= set(
            archive.namelist()
        )
        archive.extract("journal.sqlite", "back")
    with Journal.open("back/journal.sqlite") as again, Journal.open("followup-journal.sqlite") as journal:
        assert again.snapshot() == journal.snapshot()
    assert len(json.loads(Path("all.json").read_text("utf-8"))["people"]) == 2
    assert "would delete 1 program, 1 interview, 2 people, 2 drafts" in run(capsys, "journal", "delete", status=2)
    assert run(capsys, "journal", "delete", "--person", "Berg", "--yes") == "Removed: 1 person, 1 draft.\n"
    assert "1 person" in run(capsys, "journal", "delete", "--yes")
    assert not list(Path().glob("followup-journal*"))


def test_a_program_that_asked_for_none(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, *DAY, "--policy", "none", "--person", "Dr. Helen Okafor")
    assert "None wanted (1)" in run(capsys, "journal", "list")
    assert "Nothing to do" in run(capsys, "journal", "remind")
    assert "Nothing is left to plan" in run(capsys, "journal", "plan")


def test_a_command_loads_only_what_it_needs() -> None:
    code = (
        "import sys; from followup_kit.cli import main; main(['journal', 'list', '--help']); main(['shortlist', '--help']);"
        "print(*{'sqlite3', 'openpyxl', 'pandas', 'matplotlib', 'numpy', 'icalendar', 'followup_kit.rules', 'email', 'csv'} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines()[-1] == ""
