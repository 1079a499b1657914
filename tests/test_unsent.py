"""Drafts for the mail program: what a client reads back is what the writer wrote, and no file is lost."""

import email
import email.policy
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.context import Context, Message, Recipient
from followup_kit.errors import InputError
from followup_kit.mail_files import file_stem, write_new
from followup_kit.unsent import body_of, eml, mailto

TEXT = "Subject: Thank you – Zoë Ångström\n\nDear Dr. Müller,\n\n100% & more? Yes: “so”.\n.\nFrom here\n\nZoë\n"
READER = Context(recipient=Recipient(name="Jörg Müller", email="jorg.muller@example.org"))


def opened(made: str) -> email.message.EmailMessage:
    return email.message_from_bytes(made.encode("ascii"), policy=email.policy.default)


@pytest.mark.parametrize(
    "name",
    ["Jörg Müller", "Müller, Jörg", 'Ann "Nan" O’Brien', "李 小龍", "O, P", "Szabó-Réka (MD)", "a\\b", "Jane Wu"],
)
def test_names_of_every_kind_reach_the_mail_program(name: str) -> None:
    made = opened(eml(TEXT, Context(recipient=Recipient(name=name, email="x@example.org"))))
    (one,) = made["to"].addresses
    assert (one.display_name, one.addr_spec) == (name, "x@example.org")


def test_an_unsent_message_holds_the_very_words() -> None:
    raw = eml(TEXT, READER)
    made = opened(raw)
    assert made["x-unsent"] == "1"
    assert made["subject"] == "Thank you – Zoë Ångström"
    assert made.get_content().replace("\r\n", "\n") == body_of(TEXT)
    assert made["bcc"] is None and made["from"] is None
    assert all(len(line) <= 78 for line in raw.split("\r\n"))


@given(st.text(max_size=300), st.text(max_size=80))
def test_no_text_breaks_the_message_or_adds_a_header(body: str, subject: str) -> None:
    text = f"Subject: x {' '.join(subject.split())}\n\n{body}"
    made = opened(eml(text, READER))
    assert {key.lower() for key in made} == {
        "subject", "to", "x-unsent", "content-type", "content-transfer-encoding", "mime-version",
    }  # fmt: skip
    assert made.get_content().replace("\r\n", "\n") == body_of(text)


def test_own_header_lines_win_over_the_context() -> None:
    made = opened(eml("To: office@example.org\nCc: b@example.org\nSubject: Hello\n\nHi\n", READER))
    assert (made["to"], made["cc"]) == ("office@example.org", "b@example.org")


def test_an_address_that_is_none_is_left_out() -> None:
    odd = Context(message=Message(to=("a@b.org\nBcc: all@c.org", "näme@d.org", "ok@e.org")))
    assert opened(eml(TEXT, odd))["to"] == "ok@e.org"


def test_a_link_carries_the_whole_mail() -> None:
    link = mailto(TEXT, READER)
    parts = urlsplit(link.url)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert link.whole
    assert unquote(parts.path) == "jorg.muller@example.org"
    assert fields == {"subject": ["Thank you – Zoë Ångström"], "body": [body_of(TEXT).replace("\n", "\r\n")]}
    assert "+" not in link.url and " " not in link.url


def test_a_link_that_would_be_cut_holds_no_body() -> None:
    link = mailto(TEXT + "é" * 400, READER)
    assert not link.whole
    assert "body=" not in link.url and "subject=" in link.url


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("José Peña, MD", "jose-pena-md"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-mail"),
        ("李", "mail"),
        ("", "mail"),
    ],
)
def test_file_names(name: str, stem: str) -> None:
    assert file_stem(name) == stem
    assert file_stem(name, {stem, f"{stem}-2"}) == f"{stem}-3"


def test_nothing_is_written_over_without_a_word(tmp_path: Path) -> None:
    old, new = tmp_path / "old.eml", tmp_path / "new.eml"
    old.write_bytes(b"mine")
    with pytest.raises(InputError, match="is there already"):
        write_new([(new, b"n"), (old, b"o")])
    assert old.read_bytes() == b"mine" and not new.exists()
    write_new([(new, b"n"), (old, b"o")], replace=True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["new.eml", "old.eml"]
    assert old.read_bytes() == b"o"
