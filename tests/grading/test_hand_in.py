"""Platforms' downloads, folders and single emails taken in; nothing of a zip is believed but its bytes."""

import json
import stat
import struct
import sys
import zipfile

import pytest

from followup_kit.cli import main
from followup_kit.errors import InputError
from followup_kit.grading import bundle, instructor
from followup_kit.grading.bundle import files
from followup_kit.grading.course_folder import find
from followup_kit.grading.course_units import unit_of
from followup_kit.grading.gradebook import opened
from followup_kit.grading.hand_in import take_in
from followup_kit.grading.handed import Known, Who, identified, slug, who_of
from followup_kit.grading.roster import read
from tests.grading.attacks import ANSWER
from tests.grading.classroom import PLAIN, UNIT, auto, earned, exercise, filled, nbgrader, solution, stand


def zipped(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def notebook(course, text=PLAIN):
    return json.dumps(filled(exercise(course), {ANSWER: text}))


def taken(course, source, unit=UNIT):
    folder = find(course)
    return take_in(folder, unit_of(unit, folder.root), source)


def graded(course, source, unit=UNIT):
    assert main(["grade", "--course", str(course), "--from", str(source), unit]) == 0
    return {name: auto(one) for name, one in stand(course, unit).items()}


@pytest.mark.parametrize(
    ("path", "who", "name"),
    [
        ("Ada Lovelace_1234567_assignsubmission_file_/unit.ipynb", Who("Ada Lovelace", "1234567"), "unit.ipynb"),
        ("Ada Lovelace_1234567_assignsubmission_file_unit.ipynb", Who("Ada Lovelace", "1234567"), "unit.ipynb"),
        ("Zoë O'Neil-Ruiz_9_assignsubmission_onlinetext_/onlinetext.html", Who("Zoë O'Neil-Ruiz", "9"), "onlinetext.html"),
        ("Unit 2/Participant_77_assignsubmission_file_/a/unit.ipynb", Who("Participant", "77"), "a/unit.ipynb"),
        ("lovelaceada_12345_67890_unit-1.ipynb", Who("lovelaceada", "12345"), "unit-1.ipynb"),
        ("lovelaceada_LATE_12345_67890_my_mail.txt", Who("lovelaceada", "12345", True), "my_mail.txt"),
        ("ada/unit.ipynb", Who("ada"), "unit.ipynb"),
        ("ada.eml", Who("ada"), "ada.eml"),
    ],
)  # fmt: skip
def test_platforms_names_are_read(path, who, name):
    assert who_of(path.split("/")) == (who, name)


@pytest.mark.parametrize(
    ("who", "id"),
    [
        (Who("Anybody", "1234567"), "ada"),
        (Who("Grace Hopper", "55"), "ghopper"),
        (Who("hoppergrace", "55"), "ghopper"),
        (Who("Sam Lee", "56"), "sam-lee-56"),
        (Who("New Person", "57"), "new-person-57"),
        (Who("GHopper"), "ghopper"),
        (Who("../../etc/passwd"), "etc-passwd"),
    ],
)
def test_students_are_found_by_number_and_by_a_name_that_is_theirs_alone(who, id):
    roster = [Known("ada", "1234567", "Ada", "King"), Known("ghopper", "", "Grace", "Hopper"), Known("s1", "", "Sam", "Lee"), Known("s2", "", "Sam", "Lee")]  # fmt: skip
    assert identified(who, roster) == id


def test_moodle_zip(course, tmp_path):
    zipped(tmp_path / "moodle.zip", {
        "Ada Lovelace_11_assignsubmission_file_/unit.ipynb": notebook(course, solution(UNIT)[ANSWER]),
        "Ada Lovelace_11_assignsubmission_file_/__MACOSX/._unit.ipynb": "x",
        "Ben Roe_12_assignsubmission_file_/unit (1).ipynb": notebook(course),
        "Cleo Poe_13_assignsubmission_onlinetext_/onlinetext.html": f"<p>{PLAIN.replace(chr(10) * 2, '</p><p>').replace(chr(10), '<br>')}</p>",
    })  # fmt: skip
    points = graded(course, tmp_path / "moodle.zip")
    assert points["ada-lovelace-11"] == earned(solution(UNIT))
    assert points["ben-roe-12"] == earned({ANSWER: PLAIN})
    assert points["cleo-poe-13"] == earned({ANSWER: PLAIN})
    assert stand(course)["ada-lovelace-11"].name == "Ada Lovelace"
    assert stand(course)["ada-lovelace-11"].number == "11"


def test_canvas_zip_meets_the_roster(course, tmp_path, capsys):
    (tmp_path / "roster.csv").write_text("Student,ID,SIS User ID,SIS Login ID,Section\n    Points Possible,,,,\n\"Lovelace, Ada\",12345,,ada,A\n\"Roe, Ben\",12346,,ben,A\n", "utf-8")  # fmt: skip
    instructor.enrol(find(course), read(tmp_path / "roster.csv"))
    zipped(
        tmp_path / "canvas.zip",
        {"lovelaceada_12345_1_unit-2.ipynb": notebook(course), "roeben_LATE_12346_2_mail.txt": PLAIN},
    )
    points = graded(course, tmp_path / "canvas.zip")
    assert points == {"ada": earned({ANSWER: PLAIN}), "ben": earned({ANSWER: PLAIN})}
    assert "ben: handed in late, says the platform" in capsys.readouterr().out


def test_a_folder_of_emails(course, tmp_path, capsys):
    mails = tmp_path / "mails"
    (mails / "dora").mkdir(parents=True)
    (mails / "ada.txt").write_text(PLAIN, "utf-8")
    (mails / "ben.eml").write_bytes(b"Subject: =?utf-8?q?Thank_you_for_the_Family_Medicine_interview_=E2=80=93_Leila_Haddad?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + PLAIN.partition("\n\n")[2].encode())  # fmt: skip
    (mails / "cleo.txt").write_bytes(b"\xff\xfe\x00")
    (mails / "dora" / "mail.txt").write_text(PLAIN, "utf-8")
    (mails / "eve.docx").write_bytes(b"PK")
    points = graded(course, mails)
    assert points == dict.fromkeys(("ada", "ben", "dora"), earned({ANSWER: PLAIN}))
    told = capsys.readouterr().out
    assert "cleo: nothing was found that could be graded" in told and "eve: not looked at: eve.docx" in told


def test_a_unit_of_several_answers_asks_for_their_names(course, tmp_path):
    unit = unit_of("07-two-programs", course)
    first, second = [one.id for one in unit.answers]
    for name, text in solution(unit.name).items():
        path = tmp_path / "mails" / "ada" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "mails" / "ben").mkdir()
    (tmp_path / "mails" / "ben" / "mail.txt").write_text(PLAIN, "utf-8")
    told = "\n".join(taken(course, tmp_path / "mails", unit.name))
    assert f"please name the files {first}.txt, {second}.txt" in told
    assert graded(course, tmp_path / "mails", unit.name)["ada"] == earned(solution(unit.name), unit.name)


def test_a_later_hand_in_replaces_and_nothing_is_lost(course, tmp_path):
    zipped(tmp_path / "1.zip", {"ada/unit.ipynb": notebook(course)})
    zipped(tmp_path / "2.zip", {"ada/unit.ipynb": notebook(course, solution(UNIT)[ANSWER])})
    taken(course, tmp_path / "1.zip")
    assert not any("replaces" in one for one in taken(course, tmp_path / "1.zip")), "the same again changes nothing"
    assert any("replaces" in one for one in taken(course, tmp_path / "2.zip"))
    assert (course / "gradebook" / "set-aside" / "ada" / UNIT / "earlier-1.ipynb").read_text("utf-8") == notebook(
        course
    )


def test_a_wrapping_folder_is_no_student(course, tmp_path):
    zipped(tmp_path / "x.zip", {f"unit2/{name}/unit.ipynb": notebook(course) for name in ("ada", "ben")})
    taken(course, tmp_path / "x.zip")
    assert {one.name for one in (course / "gradebook" / "submitted").iterdir()} == {"ada", "ben"}


def hostile(course, path):
    """A zip of everything that a zip can do to whoever unpacks it, and one honest file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ada/unit.ipynb", notebook(course))
        for name in (
            "../../evil.ipynb",
            "/etc/evil.ipynb",
            "C:\\evil.ipynb",
            "a/../../evil.ipynb",
            "..\\..\\evil.ipynb",
        ):
            archive.writestr(name, "{}")
        link = zipfile.ZipInfo("ben/unit.ipynb")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "../ada/unit.ipynb")
        archive.writestr("bomb/unit.ipynb", b"\0" * 300_000_000)
        archive.writestr("con/\x1b[31m\x00.ipynb", "{}")
        archive.writestr("nested/work.zip", (path.parent / "inner.zip").read_bytes())
        archive.writestr("broken/work.zip", b"PK\x05\x06 not a zip")
    return path


def test_a_hostile_zip_harms_nothing(course, tmp_path):
    zipped(tmp_path / "inner.zip", {"unit.ipynb": notebook(course), "more.zip": b"PK\x03\x04", "../up.ipynb": "{}"})
    before = {path for path in tmp_path.rglob("*") if "submitted" not in path.parts and "gradebook.db" not in path.name}
    told = "\n".join(taken(course, hostile(course, tmp_path / "hostile.zip")))
    after = {path for path in tmp_path.rglob("*") if "submitted" not in path.parts and "gradebook.db" not in path.name}
    assert {path.name for path in after - before} <= {"hostile.zip"}
    assert told.count("points outside of the zip") == 6
    assert "is a link, so it was not followed" in told and "is 300 MB" in told
    there = {one.name for one in (course / "gradebook" / "submitted").iterdir()}
    assert there >= {"ada", "nested"} and not there & {"ben", "bomb", "etc", "evil"}


def test_a_zip_that_lies_about_its_size_is_cut_off(course, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "LARGEST", 100_000)
    path = zipped(tmp_path / "x.zip", {"ada/unit.ipynb": b"0" * 1_000_000})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    path.write_bytes(data)
    assert [one.refused != "" or len(one.data) <= 10 for one in files(path)] == [True]


def test_too_much_is_refused_and_a_damaged_zip_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "MOST_FILES", 2)
    with pytest.raises(InputError, match="holds 3 files"):
        list(files(zipped(tmp_path / "many.zip", {"a": "", "b": "", "c": ""})))
    monkeypatch.setattr(bundle, "MOST_BYTES", 10)
    with pytest.raises(InputError, match="unpacks to more"):
        list(files(zipped(tmp_path / "much.zip", {"a": "x" * 8, "b": "x" * 8})))
    (tmp_path / "no.zip").write_text("no zip", "utf-8")
    with pytest.raises(InputError, match="neither a folder nor a zip"):
        list(files(tmp_path / "no.zip"))


def test_a_name_is_no_markup(course, tmp_path):
    zipped(tmp_path / "x.zip", {"<img onerror=steal()> {{Roe}}_5_assignsubmission_file_/unit.ipynb": notebook(course)})
    graded(course, tmp_path / "x.zip")
    (one,) = stand(course).values()
    assert (one.student, one.name) == ("img-onerror-steal-roe-5", "img onerror=steal() Roe")


@pytest.mark.skipif(sys.platform == "win32", reason="links as POSIX makes them")
def test_a_folders_links_are_not_followed(course, tmp_path):
    mails = tmp_path / "mails"
    mails.mkdir()
    (mails / "ada.txt").symlink_to(course / "solutions" / UNIT / "unit.md")
    (mails / "ben.txt").write_text(PLAIN, "utf-8")
    told = "\n".join(taken(course, mails))
    assert "ada: ada.txt is a link" in told
    assert [one.name for one in (course / "gradebook" / "submitted").iterdir()] == ["ben"]


def test_nbgraders_own_zip_collect(course, tmp_path):
    archive = course / "gradebook" / "downloaded" / UNIT / "archive"
    archive.mkdir(parents=True)
    zipped(tmp_path / "inner.zip", {"unit.ipynb": notebook(course)})
    hostile(course, tmp_path / "hostile.zip").rename(archive / "hostile.zip")
    zipped(archive / "moodle.zip", {"Ada Lovelace_11_assignsubmission_file_/unit.ipynb": notebook(course)})
    nbgrader(course, "zip_collect", UNIT, "--force")
    there = {
        one.name: sorted(path.name for path in (one / UNIT).iterdir())
        for one in (course / "gradebook" / "submitted").iterdir()
    }
    assert there["ada-lovelace-11"] == there["ada"] == there["nested"] == ["unit.ipynb"]
    assert not set(there) & {"ben", "bomb", "etc", "evil"}
    assert not list(tmp_path.glob("*evil*"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("colour,size\nred,2\n", "no column for a student"),
        ("student_id,first_name\n", "names no student"),
        ("student_id,first_name\nada,Ada\nADA,Ada\n", "line 3: ada stands in line 2 already"),
    ],
)
def test_a_roster_that_cannot_be_used_is_told(tmp_path, text, said):
    (tmp_path / "roster.csv").write_text(text, "utf-8")
    with pytest.raises(InputError, match=said):
        read(tmp_path / "roster.csv")


def test_rosters_of_several_shapes(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("\ufeffFirst name;Last name;ID number;Email address\nZoë;O'Neil;77;zoe@example.edu\n", "utf-8")
    assert read(path) == [(Known("zoe", "77", "Zoë", "O'Neil"), "zoe@example.edu")]
    path.write_text("name\nAda King Lovelace\n", "utf-8")
    assert read(path) == [(Known("ada-king-lovelace", "", "Ada King", "Lovelace"), "")]


def test_slug_is_a_folder_everywhere():
    assert slug("../..//") == "student" and slug("Ä b/c\\d:e") == "ä-b-c-d-e" and slug(".hidden.") == "hidden"


def test_taking_in_needs_something(course, tmp_path):
    (tmp_path / "none").mkdir()
    with pytest.raises(InputError, match="holds no work that could be taken in"):
        taken(course, tmp_path / "none")
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        assert not list(book.students)
