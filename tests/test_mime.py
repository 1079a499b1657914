"""Mails as mail programs save them."""

import base64
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Email
from followup_kit.html_text import text_of_html
from followup_kit.mime import text_of


def mail(body: bytes, *headers: str) -> bytes:
    return "\r\n".join(headers).encode() + b"\r\n\r\n" + body


def test_quoted_printable_and_encoded_words() -> None:
    data = mail(
        b"Dear Dr. =C3=85kesson,=\r\n really\r\n",
        "Subject: =?utf-8?Q?Thank_you_=E2=80=93_Zo=C3?=",
        " =?utf-8?Q?=AB?= Lee",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
    )
    assert text_of(data) == "Subject: Thank you – Zoë Lee\n\nDear Dr. Åkesson, really\n"


def test_base64_and_byte_order_mark() -> None:
    body = base64.encodebytes("\ufeffDear Dr. Wu,\r\nthanks".encode())
    data = b"\xef\xbb\xbf" + mail(body, "Subject: x", "Content-Transfer-Encoding: base64", "Content-Type: text/plain")
    assert text_of(data) == "Subject: x\n\nDear Dr. Wu,\nthanks"


@pytest.mark.parametrize(
    ("charset", "raw"),
    [
        ("iso-8859-1", "don’t – é".encode("cp1252")),
        ("x-unknown", "don’t – é".encode()),
        ("us-ascii", "don’t – é".encode("cp1252")),
        ("utf-8", "don’t – é".encode("cp1252")),
        ("utf-16", "don’t – é".encode("utf-16")),
        ("hex", "don’t – é".encode()),
    ],
)
def test_charsets_best_effort(charset: str, raw: bytes) -> None:
    headers = [f"Content-Type: text/plain; charset={charset}"]
    if charset == "utf-16":
        raw = base64.encodebytes(raw)
        headers.append("Content-Transfer-Encoding: base64")
    assert text_of(mail(raw, *headers)).strip() == "don’t – é"


def test_subject_missing_and_empty() -> None:
    assert text_of(mail(b"Hi", "To: a@b.org")) == "To: a@b.org\n\nHi"
    assert text_of(mail(b"Hi", "Subject:")) == "Subject:\n\nHi"
    assert Email.from_eml(mail(b"Hi", "To: a@b.org")).subject is None
    assert Email.from_eml(mail(b"Hi", "Subject: ")).subject == ""


def test_plain_is_preferred_and_attachments_are_left_out() -> None:
    message = EmailMessage()
    message["Subject"] = "Thank you"
    message.set_content("the plain one")
    message.add_alternative("<p>the other one</p>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="cv.pdf")
    message.add_attachment("my notes", filename="notes.txt")
    assert text_of(message.as_bytes()) == "Subject: Thank you\n\nthe plain one\n"


def test_html_only_in_nested_parts() -> None:
    message = EmailMessage()
    message.set_content("<p>Dear Dr. Wu,</p><p>Thank&nbsp;you &amp; all</p>", subtype="html")
    message.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<a>")
    message.make_mixed()
    assert text_of(message.as_bytes()) == "\nDear Dr. Wu,\n\nThank you & all\n"


def test_an_empty_plain_part_yields_to_html() -> None:
    message = EmailMessage()
    message.set_content(" \n")
    message.add_alternative("<div>words</div>", subtype="html")
    assert text_of(message.as_bytes()).strip() == "words"


def test_apple_mail_goes_on_after_an_attachment() -> None:
    message = EmailMessage()
    message.set_content("before\n")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="x.png")
    after = EmailMessage()
    after.set_content("after\n")
    message.attach(after)
    assert text_of(message.as_bytes()).split() == ["before", "after"]


def test_a_forwarded_message_is_read_when_there_is_nothing_else() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "Thank you"
    inner.set_content("inner words")
    outer["To"] = "a@b.org"
    outer.set_content(inner)
    assert Email.from_eml(outer.as_bytes()).subject == "Thank you"
    assert "inner words" in text_of(outer.as_bytes())
    outer.make_mixed()
    own = EmailMessage()
    own.set_content("own words")
    outer.attach(own)
    assert "inner words" not in text_of(outer.as_bytes())


def test_flowed_text_is_unwrapped() -> None:
    data = mail(b"Thank you for \nthe day.\n> quoted \n\n-- \nJo Lee\n", "Content-Type: text/plain; format=flowed")
    assert text_of(data) == "\nThank you for the day.\n> quoted \n\n-- \nJo Lee\n"


def test_a_header_cannot_become_body() -> None:
    assert text_of(mail(b"Hi", "Subject: =?utf-8?q?a=0A=0Ab?=")) == "Subject: a b\n\nHi"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>Dear Dr. Wu,</div><div><br></div><div>Thanks</div>", "Dear Dr. Wu,\n\nThanks\n"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b<o:p></o:p></p>", "a\n\nb\n"),
        ("one<br>two<ul><li>x</li><li>y</li></ul>", "one\ntwo\n- x\n- y\n"),
        ("a<blockquote type='cite'>b<br>c</blockquote>", "a\n\n> b\n> c\n"),
        ("<style>p{}</style><title>t</title>a<script>alert('<b>')</script> &lt;b&gt; caf&eacute;", "a <b> café\n"),
        ('so happy <img alt="😊" src=x><img alt="logo of us">', "so happy 😊\n"),
        ("<![if !mso]>words", "words\n"),
    ],
)
def test_html(html: str, text: str) -> None:
    assert text_of_html(html) == text


@given(st.binary(max_size=400))
def test_never_raises_on_bytes(data: bytes) -> None:
    text_of(data).encode()


PIECES = st.sampled_from(
    [
        b"Subject: =?utf-8?b?!!?=\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"Content-Type: multipart/alternative\n",
        b"Content-Type: text/html; charset=\x00\n",
        b'Content-Type: text/plain; charset="unicode_escape"; name*=a\'b\n',
        b"Content-Type: message/rfc822\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: uuencode\n",
        b"Content-Disposition: attachment; filename*0*=x''%ff\n",
        b"--b\n",
        b"--b--\n",
        b"\n",
        b"<![foo[<p &#99999999; &#xD800;",
        b"begin 644 x\n\xff\xfe\n",
        b"\\ud800\\x",
        b"To: \xff\xfe <a@b>\n",
    ]
)


@given(st.lists(PIECES, max_size=14))
def test_never_raises_on_broken_mail(pieces: list[bytes]) -> None:
    text_of(b"".join(pieces)).encode()


def test_deep_nesting_ends_quietly() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    assert isinstance(text_of(nested + b"\nwords"), str)
