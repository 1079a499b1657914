"""Emails on disk: files, folders, mbox, CSV, contexts beside them, and what cannot be read."""

import io
import sys
from datetime import datetime
from pathlib import Path

import pytest

from followup_kit import ContextError
from followup_kit.errors import InputError
from followup_kit.headers import addresses, sent_at
from followup_kit.mailbox import letters

MAIL = "Subject: Thank you\n\nDear Dr. Wu,\n\nThank you.\n\nSincerely,\nJo Lee\n"


def put(folder: Path, name: str, content: str | bytes = MAIL) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def complaint(path: Path, **kwargs: str) -> str:
    with pytest.raises((InputError, ContextError)) as caught:
        list(letters(str(path), **kwargs))
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "?"))
    return sentence


def test_text_is_kept_as_given(tmp_path: Path) -> None:
    path = put(tmp_path, "mail.txt", b"\xef\xbb\xbf" + MAIL.replace("\n", "\r\n").encode())
    (letter,) = letters(str(path))
    assert letter.email.text == MAIL.replace("\n", "\r\n")
    assert letter.email.subject == "Thank you"
    assert letter.path == str(path)
    assert letter.verbatim


def test_context_beside_the_mail_then_of_the_folder_then_none(tmp_path: Path) -> None:
    path = put(tmp_path, "mail.txt")
    assert next(letters(str(path))).context.recipient.name == ""
    put(tmp_path, "context.toml", '[recipient]\nname = "Folder"')
    assert next(letters(str(path))).context.recipient.name == "Folder"
    put(tmp_path, "mail.toml", '[recipient]\nname = "Beside"')
    assert next(letters(str(path))).context.recipient.name == "Beside"
    given = put(tmp_path, "x/given.toml", '[recipient]\nname = "Given"')
    assert next(letters(str(path), str(given))).context.recipient.name == "Given"


def test_header_lines_fill_the_context_where_it_has_none(tmp_path: Path) -> None:
    text = "To: Jane <a@b.org>, c@d.org\nCc: e@f.org\nDate: Tue, 11 Nov 2025 23:15:00 +0000\n" + MAIL
    path = put(tmp_path, "mail.txt", text)
    message = next(letters(str(path))).context.message
    assert (message.to, message.cc) == (("a@b.org", "c@d.org"), ("e@f.org",))
    assert message.sent == datetime(2025, 11, 11, 23, 15)
    put(tmp_path, "mail.toml", '[program]\ntimezone = "America/New_York"\n[message]\nto = ["own@b.org"]')
    message = next(letters(str(path))).context.message
    assert (message.to, message.sent) == (("own@b.org",), datetime(2025, 11, 11, 18, 15))


def test_eml(tmp_path: Path) -> None:
    path = put(tmp_path, "mail.eml", b"To: a@b.org\r\nDate: Tue, 11 Nov 2025 10:15:00 -0500\r\n" + MAIL.encode())
    (letter,) = letters(str(path))
    assert letter.context.message.to == ("a@b.org",)
    assert letter.context.message.sent == datetime(2025, 11, 11, 10, 15)
    assert not letter.verbatim


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAIL.encode())))
    (letter,) = letters("-")
    assert (letter.path, letter.email.subject) == ("-", "Thank you")


def test_folder_is_read_recursively_and_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/y.eml", "README.md", ".git/x.txt", ".hidden.txt", "notes.pdf", "context.toml"):
        put(tmp_path, name, "" if name.endswith("toml") else MAIL)
    put(tmp_path, "grades.csv", "name,grade\nAda,90\n")
    put(tmp_path, "class.csv", "id,subject,body\nada,Thank you,Dear\n")
    names = [Path(one.path).relative_to(tmp_path).as_posix() for one in letters(str(tmp_path))]
    assert names == ["b.txt", "class.csv#ada", "a/y.eml", "a/z.md"]


def test_mbox(tmp_path: Path) -> None:
    one = "From jo@x.org Tue Nov 11 10:15:00 2025\n" + MAIL + ">From the first hour on\n\n"
    path = put(tmp_path, "season.mbox", one * 3)
    found = list(letters(str(path)))
    assert [Path(letter.path).name for letter in found] == ["season.mbox#1", "season.mbox#2", "season.mbox#3"]
    assert all("\nFrom the first hour on" in letter.email.text for letter in found)
    assert all(letter.email.subject == "Thank you" for letter in found)
    assert "mbox" in complaint(put(tmp_path, "empty.mbox", "nothing"))


def test_csv_with_context_columns(tmp_path: Path) -> None:
    table = (
        "\ufeffid,subject,body,kind,recipient.name,interview.notes,applicant.graduation_year,message.sent,grade\r\n"
        'ada,Thank you,"Dear Dr. Wu,\n\nThank you.",late,Jane Wu,one; two,2026,2025-11-11T10:15:00,90\r\n'
        ",,Hello,,,,,,\r\n"
    )
    put(tmp_path, "context.toml", '[program]\nname = "City"\n[recipient]\nname = "All"')
    first, second = letters(str(put(tmp_path, "class.csv", table)))
    assert first.path.endswith("class.csv#ada")
    assert second.path.endswith("class.csv#2")
    assert first.email.subject == "Thank you"
    assert second.email.subject is None
    known = first.context
    assert (known.kind, known.recipient.name, known.interview.notes) == ("late", "Jane Wu", ("one", "two"))
    assert (known.applicant.graduation_year, known.message.sent) == (2026, datetime(2025, 11, 11, 10, 15))
    assert (known.program.name, second.context.recipient.name) == ("City", "All")


def test_csv_with_semicolons(tmp_path: Path) -> None:
    (letter,) = letters(str(put(tmp_path, "class.csv", "id;subject;body\nx;Hi;Dear, you\n")))
    assert letter.email.text == "Subject: Hi\n\nDear, you"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"x\0y", "not a text file"),
        ("a.txt", "é".encode("latin-1"), "UTF-8"),
        ("a.txt", "é".encode("utf-16"), "UTF-8"),
        ("a.txt", b"x" * 10_000_000, "is 10 MB; an email is a few kB"),
        ("a.toml", b"kind = 1", "not an email; name it with --context"),
        ("a.eml", b"\0\0\0", "not an email file"),
        ("a.csv", b"id,body\n1,x\n", "columns id, subject and body"),
        ("a.csv", b'id,subject,body\n1,x,"y\n', "not a readable CSV"),
        ("a.csv", b"id,subject,body,recipient.nam\n1,x,y,z\n", "recipient"),
        ("a.csv", b"id,subject,body,applicant.graduation_year\n1,x,y,soon\n", "year"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    assert said in complaint(put(tmp_path, name, content))


def test_missing_places(tmp_path: Path) -> None:
    assert "not there" in complaint(tmp_path / "nowhere.txt")
    assert "no emails" in complaint(tmp_path)
    assert "not there" in complaint(put(tmp_path, "a.txt"), context_file=str(tmp_path / "none.toml"))
    put(tmp_path, "a.toml", "[recipient]\nnme = 1")
    assert "did you mean “name”" in complaint(tmp_path / "a.txt")
    assert "cannot be" in complaint(Path("a\0b"))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('"Lee, Jane" <a@b.org>; Bo <c@d.org>', ("a@b.org", "c@d.org")),
        ('"a@b.org" <a@b.org>, A@B.org', ("a@b.org",)),
        ("a@b.org <a@b.org>", ("a@b.org",)),
        ("Dr. Wu", ()),
        ("undisclosed-recipients:;", ()),
    ],
)
def test_addresses(line: str, found: tuple[str, ...]) -> None:
    assert addresses(line) == found


@pytest.mark.parametrize(
    ("line", "zone", "moment"),
    [
        ("Tue, 11 Nov 2025 10:15:00 -0500 (EST)", "", datetime(2025, 11, 11, 10, 15)),
        ("Tue, 11 Nov 2025 10:15:00 -0000", "America/New_York", datetime(2025, 11, 11, 5, 15)),
        ("2025-11-11T10:15:00", "America/New_York", datetime(2025, 11, 11, 10, 15)),
        ("2025-11-11 10:15", "", datetime(2025, 11, 11, 10, 15)),
        ("Nov 11, 2025 10:15 PM", "", None),
        ("2025-11-11", "", None),
        ("", "", None),
        ("99 Nov 2025 10:15", "", None),
        ("0001-01-01T00:00:00+14:00", "Pacific/Honolulu", None),
    ],
)
def test_sent_at(line: str, zone: str, moment: datetime | None) -> None:
    assert sent_at(line, zone) == moment
