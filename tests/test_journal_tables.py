"""Tables in and out: guessed kindly, shown before anything is written, and every cell comes back."""

import io
import zipfile
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup_kit import workbook
from followup_kit.errors import InputError
from followup_kit.journal import FollowUp, Interview, Journal, Mark, Note, Person, Program
from followup_kit.journal.board import board
from followup_kit.journal.choices import read_mode, read_policy, read_role
from followup_kit.journal.columns import guess, sheet_of
from followup_kit.journal.current import TITLES
from followup_kit.journal.following_up import plan_all
from followup_kit.journal.giving import as_one, tables
from followup_kit.journal.met import read_person, split_people
from followup_kit.journal.moments import day_first, read_clock, read_day
from followup_kit.journal.numbers import numbers
from followup_kit.journal.sheets import Sheet, read_csv, rearmed, text_of, unarmed, write_csv
from followup_kit.journal.taking import take_in
from followup_kit.table_files import read_tables, table_bytes
from followup_kit.workbook import read_xlsx, write_xlsx

TODAY = date(2025, 11, 20)
TRACKER = """My season 2025
Program,Hospital System,"City, State",Specialty,Visa,Interview Date,Interview time,Status,Interviewer Name (correct spelling),Role,One thing discussed,Email,Promises made,Thank-you sent (date),Update sent,Reply?,Teaching (1-5),Gut score,Red flags,Policy on notes,Notes,Parking
Larch Valley IM,Larch Valley Hospital,"Millbrook, OH",Internal Medicine,J-1,11/12/25,9:00 AM - 12:30 PM,completed,"Dr. Héléna Okafor, MD",PD,group visits,okafor@example.org,send the paper,11/13,,no,4,5,,welcome,"line one
line two",lot C
,,,,,,,,Ms. Ana Ruiz,coordinator,,ruiz@example.org,,,,,,,,,,
Birch Hill,,"Toronto, ON",Internal Medicine,,12/1/25,,invited,"Smith, Tom",Hospitalist,,,,n/a,,,3,4,long commute,Not needed,"=HYPERLINK(""x"")",+1 555
Birch Hill,,,Internal Medicine,,12/1/25,,,Tom Smith,,chess,,,,,,,,,,"semi;colon",-5
"""


@pytest.fixture
def journal(tmp_path: Path):
    with Journal.open(tmp_path / "journal.sqlite") as made:
        yield made


def tracker(text: str = TRACKER, name: str = "tracker") -> Sheet:
    return sheet_of(f"{name}.csv", name, read_csv(name, text.encode()))


def same(rows, again) -> None:
    """Every cell of the first stands at its place in the second; the second may have more columns and rows."""
    assert len(again) >= len(rows)
    for row, other in zip(rows, again, strict=False):
        wanted = [text_of(cell) for cell in row]
        assert [text_of(cell) for cell in other][: len(wanted)] == wanted


def test_an_applicants_own_tracker(journal: Journal) -> None:
    report = take_in(journal, [tracker()], TODAY)
    assert report.added == {"program": 2, "interview": 2, "person": 3, "follow-up": 2, "note": 3, "mark": 4}
    larch, birch = journal.all(Program)
    assert (larch.timezone, larch.followup_policy, larch.visa, larch.country) == (
        "America/New_York",
        "welcome",
        "J-1",
        "US",
    )
    assert (birch.timezone, birch.followup_policy, birch.country) == ("America/Toronto", "not-needed", "CA")
    okafor, ruiz, smith = journal.all(Person)
    assert (okafor.title, okafor.name, okafor.role, okafor.promise) == (
        "Dr.",
        "Héléna Okafor, MD",
        "program director",
        "send the paper",
    )
    assert (ruiz.program_id, ruiz.role, smith.name, smith.discussed) == (larch.id, "coordinator", "Tom Smith", "chess")
    day = journal.all(Interview)[0]
    assert (day.start, day.end) == (datetime(2025, 11, 12, 9), datetime(2025, 11, 12, 12, 30))
    sent, none = journal.all(FollowUp)
    assert (sent.person_id, sent.sent.isoformat()) == (okafor.id, "2025-11-13T12:00:00-05:00")
    assert (none.person_id, none.wanted) == (smith.id, False)
    assert {(one.criterion, one.mark) for one in journal.all(Mark, program_id=larch.id)} == {
        ("teaching", 4),
        ("gut", 5),
    }
    assert report.merged == ["tracker, row 6: Tom Smith is the same as in tracker, row 5; kept once"]
    assert "no program is named, so it is taken to be Larch Valley IM" in " ".join(report.guessed)
    assert "“Hospitalist” under “Role”" in report.unread[0]


def test_the_same_table_again_adds_nothing_and_doubles_no_row(journal: Journal) -> None:
    take_in(journal, [tracker()], TODAY)
    before = journal.count(), tables(journal)
    again = take_in(journal, [tracker(name="tracker copy")], TODAY)
    assert not +again.added and not again.differs
    assert (journal.count(), [one.rows for one in tables(journal)]) == (before[0], [one.rows for one in before[1]])


def test_a_rehearsal_shows_all_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal.rehearse(path) as trial:
        told = take_in(trial, [tracker()], TODAY).to_dict()
    assert not path.exists()
    with Journal.open(path) as journal:
        assert take_in(journal, [tracker()], TODAY).to_dict() == told
    before = path.read_bytes()
    with Journal.rehearse(path) as trial:
        assert trial.count()["person"] == 3
        take_in(trial, [tracker(TRACKER.replace("Tom", "Tim"))], TODAY)
    assert path.read_bytes() == before


def test_the_journals_own_word_stays_and_the_other_is_told(journal: Journal) -> None:
    take_in(journal, [tracker()], TODAY)
    other = TRACKER.replace("okafor@example.org", "helena@example.org").replace("11/13", "11/15")
    report = take_in(journal, [tracker(other)], TODAY)
    assert journal.all(Person)[0].email == "okafor@example.org"
    assert any("“helena@example.org” here and “okafor@example.org”" in one for one in report.differs)
    assert any("thank-you mail is noted otherwise" in one for one in report.differs)


def test_an_export_gives_back_each_cell_and_what_changed_since(journal: Journal) -> None:
    sheet = tracker()
    take_in(journal, [sheet], TODAY)
    same([*sheet.above, sheet.header, *sheet.rows], as_one(tables(journal)))
    ruiz = journal.all(Person)[1]
    journal.follow_up(ruiz.id, "coordinator", sent=datetime(2025, 11, 14, 15, tzinfo=UTC))
    journal.change(ruiz, email="ana@example.org")
    new = journal.add(Person(program_id=1, name="New Person", pronounced="noo"))
    (made,) = tables(journal)
    at = {text_of(name): number for number, name in enumerate(made.header)}
    assert made.rows[1][at["Email"]] == "ana@example.org"
    assert made.rows[1][at["Thank-you sent (date)"]] == "2025-11-14T15:00+00:00"
    assert made.rows[1][at["One thing discussed"]] == ""
    assert made.rows[0] == (*sheet.rows[0], *made.rows[0][len(sheet.rows[0]) :])
    assert made.rows[-1][at["Interviewer Name (correct spelling)"]] == new.name
    assert made.rows[-1][at["Pronounced"]] == "noo"


def test_a_mail_marked_as_sent_is_not_taken_back_by_an_old_table(journal: Journal) -> None:
    take_in(journal, [tracker()], TODAY)
    ruiz = journal.all(Person)[1]
    journal.follow_up(ruiz.id, "coordinator", sent=datetime(2025, 11, 14, 15, tzinfo=UTC))
    take_in(journal, [tracker()], TODAY)
    (made,) = tables(journal)
    assert made.rows[1][made.header.index("Thank-you sent (date)")] == "2025-11-14T15:00+00:00"
    assert len(made.rows) == 4


def test_an_export_edited_elsewhere_comes_back(journal: Journal) -> None:
    take_in(journal, [tracker()], TODAY)
    rows = read_csv("x", table_bytes(tables(journal), ".csv"))
    edited = [tuple("fellow" if cell == "Hospitalist" else cell for cell in row) for row in rows]
    report = take_in(journal, [sheet_of("edited.csv", "edited", edited)], TODAY)
    assert not +report.added
    assert journal.all(Person)[2].role == "fellow"
    assert len(tables(journal)) == 1 and len(tables(journal)[0].rows) == 4


def test_a_journal_of_its_own_goes_out_and_comes_in_again(journal: Journal, tmp_path: Path) -> None:
    take_in(journal, [tracker()], TODAY, keep=False)
    for ending in (".csv", ".xlsx"):
        path = tmp_path / f"season{ending}"
        path.write_bytes(table_bytes(tables(journal), ending))
        with Journal.rehearse(tmp_path / "none") as other:
            report = take_in(other, read_tables(path), TODAY)
            assert not report.differs
            for kind in (Program, Interview, Person, FollowUp):
                assert other.all(kind) == journal.all(kind)
            assert {one.text for one in other.all(Note)} >= {"line one\nline two"}
            assert {(one.criterion, one.mark) for one in other.all(Mark)} == {
                (one.criterion, one.mark) for one in journal.all(Mark)
            }


TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
"""Cells as a spreadsheet can hold them: half a code point and NUL it cannot."""
CELL = st.one_of(
    TEXT,
    st.sampled_from(["=1+1", "'=x", "''=x", "@a", "-5", "+1 555", "\t=x", "a;b", 'say "hi"', "é\nü", "a\r\nb", "Dr. Ann Lee", "11/12/25",
                     "Larch", "Larch Hospital", "yes", "5", " =cmd|' /C calc'!A0", "＝x", "'", "", "n/a", "PD", "a@b.org"]),
)  # fmt: skip
HEADER = st.one_of(
    TEXT,
    st.sampled_from(["Program", "Hospital", "Interviewer", "Interviewers", "Email", "Role", "Interview date", "Thank you sent", "Notes",
                     "Notes", "Teaching (1-5)", "City", "Policy", "Reply", "Pronounced"]),
)  # fmt: skip
TABLES = st.integers(1, 6).flatmap(
    lambda width: st.tuples(
        st.lists(HEADER, min_size=width, max_size=width),
        st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=6),
    )
)


@given(TEXT)
def test_no_formula_leaves_and_each_comes_back(text: str) -> None:
    written = unarmed(text)
    assert rearmed(written) == text
    assert written.lstrip()[:1] not in ("=", "@", "＝", "＋", "－", "＠")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TABLES)
def test_csv_to_journal_to_csv_keeps_every_cell(table) -> None:
    header, rows = table
    given_rows = read_csv("t", write_csv([tuple(header), *map(tuple, rows)]).encode())
    with Journal.rehearse(Path("/nonexistent")) as journal:
        take_in(journal, [sheet_of("t.csv", "t", given_rows)], TODAY)
        out = table_bytes(tables(journal), ".csv")
    assert not out.startswith(b"\xef\xbb\xbf\xef\xbb\xbf")
    same(given_rows, read_csv("t", out))
    for line in read_plain(out):
        assert not any(cell.lstrip(" ").startswith(("=", "@")) for cell in line)


ODD = st.one_of(
    CELL,
    st.sampled_from(["31/31/9999", "99999", "12/31/9999", "9999-12-31T23:59+14:00", "0001-01-01", "2025-13-45T99:99", "54999", "24:00 - 25:61", "0/5",
                     "5/5", "1,5", "٣", "1e9", "noon", "Jan 0", "Feb 30 2025", "America/Nowhere", "ET", "none", "US", "Ontario", "Dr.", "MD", ",", ";",
                     "2025-11-12T09:00-05:00", "11/12/2025 9am - 8am", "Smith, ", "(PD)", "@", "a@b", "x" * 4000]),
    st.datetimes(datetime(1900, 1, 1)),
    st.dates(),
    st.times(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.none(),
    st.booleans(),
)  # fmt: skip
MAPPED = (*TITLES.values(), "Interviewers", "Interview date", "Interview time", "State", "Teaching (1-5)", "Gut")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_table_can_break_the_journal(data) -> None:
    header = data.draw(st.lists(st.sampled_from(MAPPED), min_size=2, max_size=8, unique=True))
    rows = data.draw(st.lists(st.tuples(*[ODD for _ in header]), max_size=5))
    with Journal.rehearse(Path("/nonexistent")) as journal:
        take_in(journal, [Sheet("t", "t", (), tuple(header), tuple(rows))], TODAY)
        snapshot = journal.snapshot()
        lines = board(snapshot, datetime(2025, 11, 20, tzinfo=UTC))
        assert len(lines) == len(snapshot.people)
        plan_all(journal, datetime(2025, 11, 20, tzinfo=UTC))
        numbers(snapshot, datetime(2025, 11, 20, tzinfo=UTC))
        (made,) = tables(journal)
        assert [row[: len(header)] for row in made.rows[: len(rows)]] == rows


def read_plain(data: bytes) -> list[list[str]]:
    import csv

    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


TYPED = st.one_of(
    CELL,
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(-1e6, 1e6).map(lambda one: round(one, 4)),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda one: one.replace(microsecond=0)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TABLES, st.data())
def test_xlsx_to_journal_to_xlsx_keeps_every_cell(table, data) -> None:
    header, rows = table
    typed = [tuple(data.draw(TYPED) for _ in row) for row in rows]
    first = write_xlsx([Sheet("", "Season", (), tuple(header), tuple(typed))])
    ((title, given_rows),) = read_xlsx("t", first)
    with Journal.rehearse(Path("/nonexistent")) as journal:
        take_in(journal, [sheet_of("t.xlsx", title, given_rows)], TODAY)
        out = write_xlsx(tables(journal))
    ((again_title, again),) = read_xlsx("t", out)
    assert again_title == title
    for row, other in zip(given_rows, again, strict=False):
        assert [cell or None for cell in other][: len(row)] == [cell or None for cell in row] or _equal(row, other)
    assert all(
        cell.data_type != "f" for row in openpyxl.load_workbook(io.BytesIO(out)).active.iter_rows() for cell in row
    )


def _equal(row, other) -> bool:
    return all(
        (one in (None, "") and two in (None, "")) or (one == two and type(one) is type(two))
        for one, two in zip(row, other, strict=False)
    )


def test_a_real_workbook_with_formulas_and_two_sheets(journal: Journal, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Programs"
    page.append(["Program", "City", "Interview date", "Gut score", "Total"])
    page.append(["Larch Valley", "Millbrook, OH", datetime(2025, 11, 12, 9), 4, "=D2*2"])
    page.append(["Birch Hill", None, time(9, 30), 3.5, True])
    budget = book.create_sheet("Budget")
    budget.append(["Flights", 300])
    path = tmp_path / "season.xlsx"
    book.save(path)
    take_in(journal, read_tables(path), TODAY)
    assert [one.name for one in journal.all(Program)] == ["Larch Valley", "Birch Hill"]
    out = openpyxl.load_workbook(io.BytesIO(table_bytes(tables(journal), ".xlsx")))
    assert out.sheetnames == ["Programs", "Budget"]
    cell = out["Programs"]["E2"]
    assert (cell.value, cell.data_type) == ("=D2*2", "s")
    assert [one.value for one in out["Programs"][3]][:5] == ["Birch Hill", None, time(9, 30), 3.5, True]
    assert [one.value for one in out["Budget"][1]] == ["Flights", 300]


def test_a_coloured_column_is_no_million_rows() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Program", "Interviewer"])
    book.active.append(["Larch", "Ann Lee"])
    book.active.cell(1_048_576, 500).font = openpyxl.styles.Font(bold=True)
    out = io.BytesIO()
    book.save(out)
    assert read_xlsx("t", out.getvalue()) == [("Sheet", [("Program", "Interviewer"), ("Larch", "Ann Lee")])]


def test_an_archive_that_unfolds_to_far_too_much_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MOST", 1_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sheet.xml", b" " * 2_000_000)
    with pytest.raises(InputError, match="unfolds to 2 MB"):
        read_xlsx("t.xlsx", out.getvalue())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(encoding: str, mark: str, journal: Journal) -> None:
    text = (
        mark.join(["Hospital", "Interviewer", "Notes"])
        + "\r\n"
        + mark.join(["Larch", "José Peña", '"a; b, c"'])
        + "\r\n"
    )
    take_in(journal, [sheet_of("t", "t", read_csv("t", text.encode(encoding)))], TODAY)
    assert [one.name for one in journal.all(Person)] == ["José Peña"]
    assert [one.text for one in journal.all(Note)] == ["a; b, c"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.pdf", b"%PDF", "are read from"),
        ("x.xlsx", b"not a zip", "not a readable XLSX"),
        ("x.ics", b"hello", "calendar"),
        ("x.csv", b"\x00\x01" * 400, "not a table"),
        ("gone.csv", None, "is not there"),
    ],
)
def test_files_that_are_no_tables(name: str, data: bytes | None, said: str, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=said) as caught:
        read_tables(tmp_path / name)
    assert "\n" not in str(caught.value)


INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//invented//EN
BEGIN:VEVENT
UID:1
DTSTART;TZID=America/Chicago:20251205T080000
DTEND;TZID=America/Chicago:20251205T123000
SUMMARY:Residency Interview – Larch Valley Hospital\\, Internal Medicine
LOCATION:https://video.example.org/j/1
ORGANIZER;CN=Ana Ruiz:mailto:ruiz@example.org
DESCRIPTION:Bring a pen.\\nJoin early.
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20251112T140000Z
DURATION:PT4H
SUMMARY:Virtual interview with Birch Hill Medical Center
LOCATION:Millbrook\\, OH
END:VEVENT
BEGIN:VEVENT
UID:3
STATUS:CANCELLED
DTSTART:20251113T140000Z
SUMMARY:Interview at Gone
END:VEVENT
END:VCALENDAR
"""


def test_invitations_from_a_calendar(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "invitations.ics"
    path.write_bytes(INVITATION.replace("\n", "\r\n").encode())
    for _ in range(2):
        take_in(journal, read_tables(path), TODAY, keep=False)
    birch, larch = journal.all(Program)
    assert (birch.name, birch.timezone) == ("Birch Hill Medical Center", "America/New_York")
    assert (larch.name, larch.specialty, larch.timezone) == (
        "Larch Valley Hospital",
        "Internal Medicine",
        "America/Chicago",
    )
    one, two = journal.all(Interview)
    assert (one.start, one.end, one.mode) == (datetime(2025, 11, 12, 9), datetime(2025, 11, 12, 13), "virtual")
    assert (two.start, two.end) == (datetime(2025, 12, 5, 8), datetime(2025, 12, 5, 12, 30))
    assert [(person.name, person.email) for person in journal.all(Person)] == [("Ana Ruiz", "ruiz@example.org")]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("11/12/25", date(2025, 11, 12)),
        ("2025-11-12", date(2025, 11, 12)),
        ("Wednesday, November 12th, 2025", date(2025, 11, 12)),
        ("12 Nov 2025", date(2025, 11, 12)),
        ("1/9", date(2026, 1, 9)),
        ("45973", date(2025, 11, 12)),
        (datetime(2025, 11, 12, 9), date(2025, 11, 12)),
        ("Nov 31", None),
        ("soon", None),
    ],
)
def test_days(cell: object, day: date | None) -> None:
    assert read_day(cell, TODAY) == day


def test_each_column_has_its_own_order_of_day_and_month(journal: Journal) -> None:
    rows = [
        ("Program", "Interviewer", "Interview date", "Thank-you sent"),
        ("Larch", "Ann Lee", "13/11/2025", "11/14"),
        ("Birch", "Jo Wu", "1/12/2025", "12/2"),
    ]
    report = take_in(journal, [sheet_of("t", "t", rows)], TODAY)
    assert [one.start.date() for one in journal.all(Interview)] == [date(2025, 11, 13), date(2025, 12, 1)]
    assert [one.sent.date() for one in journal.all(FollowUp)] == [date(2025, 11, 14), date(2025, 12, 2)]
    assert "t: dates under “Interview date” are read as day/month" in report.guessed


def test_dates_tell_their_own_order() -> None:
    assert day_first(["13/11/2025", "1/2/2025"]) is True
    assert day_first(["11/13/2025", "1/2/2025"]) is False
    assert day_first(["1/2/2025"]) is None
    assert day_first(["1.2.2025"]) is True


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("8:30 AM - 1 PM", (time(8, 30), time(13))),
        ("0900-1300", (time(9), time(13))),
        ("9-1", (time(9), time(13))),
        ("1-3 PM", (time(13), time(15))),
        ("8am to noon", (time(8), time(12))),
        ("13h30", (time(13, 30), None)),
        ("11/12/2025 9:00 AM", (time(9), None)),
        ("2025-11-12", None),
        ("November 12", None),
    ],
)
def test_clocks(cell: str, clock: object) -> None:
    assert read_clock(cell) == clock


@pytest.mark.parametrize(
    ("cell", "person"),
    [
        ("Dr. Jane Okafor, MD (PD) <o@x.org>", ("Dr.", "Jane Okafor, MD", "program director", "o@x.org")),
        ("Peña-Ruiz, José, MD", ("", "José Peña-Ruiz, MD", "", "")),
        ("Ana Ruiz - coordinator", ("", "Ana Ruiz", "coordinator", "")),
        ("Dr Berg", ("Dr.", "Berg", "", "")),
    ],
)
def test_people(cell: str, person: tuple[str, ...]) -> None:
    assert read_person(cell) == person


def test_several_people_in_one_cell() -> None:
    assert split_people("Dr. Smith, Dr. Lee and Dr. Wu") == ["Dr. Smith", "Dr. Lee", "Dr. Wu"]
    assert split_people("Jane Okafor (PD)\nTom Berg; Li Wei & Ana Ruiz") == [
        "Jane Okafor (PD)",
        "Tom Berg",
        "Li Wei",
        "Ana Ruiz",
    ]
    cell = "Dr. Helen Okafor (PD), Tom Berg, chief resident, Ana Ruiz - coordinator"
    assert [read_person(one)[1:3] for one in split_people(cell)] == [
        ("Helen Okafor", "program director"),
        ("Tom Berg", "chief resident"),
        ("Ana Ruiz", "coordinator"),
    ]
    assert split_people("Okafor, Jane, MD") == ["Okafor, Jane, MD"]
    assert split_people("Jane Okafor, MD, Tom Berg, DO") == ["Jane Okafor, MD", "Tom Berg, DO"]
    assert split_people("Okafor, Jane") == ["Okafor, Jane"]


def test_choices() -> None:
    assert [read_role(one) for one in ("APD", "Chief", "PGY-3", "wizard")] == [
        "associate program director",
        "chief resident",
        "resident",
        "",
    ]
    assert [read_policy(one) for one in ("Do not send", "not necessary", "Yes", "?")] == [
        "none",
        "not-needed",
        "welcome",
        "",
    ]
    assert [read_mode(one) for one in ("Zoom", "In-person", "")] == ["virtual", "on site", ""]


def test_a_guess_can_be_set_right(journal: Journal) -> None:
    sheet = sheet_of("t", "t", [("Where I went", "Program", "Score (1-10)"), ("Larch", "IM", "8")])
    columns = guess(sheet, {"Where I went": "program.name", "Program": "program.specialty"})
    assert [one.field for one in columns] == ["program.name", "program.specialty", ""]
    assert "another scale" in columns[2].why
