"""A MIME message, as mail programs save it, to the text form of an email.

The parser is the standard library's with its lenient `compat32` policy: `policy.default` raises on some broken
headers that mail programs do write. Headers and charsets are decoded here, best effort.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser

from followup_kit.patterns import pattern

HEADERS = ("Subject", "To", "Cc", "Date")
_ENCODED_WORDS = pattern(r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?=(?:\s+=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)*")
_ENCODED_WORD = pattern(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_SURROGATES = pattern("[\ud800-\udfff]")
_LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"})


def text_of(data: bytes) -> str:
    """Header lines (Subject, To, Cc, Date; those that are there), a blank line, the plain body; lines end in LF.

    Attachments are left out; HTML is turned to text where there is no plain text. Never raises on bytes.
    """
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    try:
        text = _text(BytesParser().parsebytes(data))
    except Exception:  # no bytes may stop the review: a defect of the parser leaves the raw text
        text = decode(data, "utf-8")
    return _SURROGATES.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes, charset: str) -> str:
    """Bytes as text: by the charset where it is known and fits, else as UTF-8, else as Windows text."""
    named = charset.strip().lower()
    for name in ("utf-8", "cp1252") if named in _LATIN or "escape" in named else (named, "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _text(message: Message) -> str:
    headers = {name: message[name] for name in HEADERS if message[name] is not None}
    body = _body(message)
    forwarded = None if body.strip() else _only_forwarded(message)
    if forwarded is not None:
        headers = {name: forwarded[name] for name in HEADERS if forwarded[name] is not None} | headers
        body = _body(forwarded)
    lines = [f"{name}: {_header(str(value))}".rstrip() for name, value in headers.items()]
    return "\n".join([*lines, "", body])


def _header(raw: str) -> str:
    """One header's value on one line, with its encoded words decoded."""
    if _SURROGATES.search(raw):
        raw = decode(raw.encode("utf-8", "surrogateescape"), "utf-8")
    return " ".join(_ENCODED_WORDS.sub(_decoded_words, raw).split())


def _decoded_words(run: re.Match[str]) -> str:
    """Encoded words in a row: neighbours of one charset are decoded together, since some split a letter in two."""
    pieces: list[tuple[str, bytes]] = []
    for word in _ENCODED_WORD.finditer(run.group()):
        charset, raw = word[1].lower(), word[3].encode("utf-8", "replace")
        try:
            data = binascii.a2b_base64(raw + b"==") if word[2] in "bB" else binascii.a2b_qp(raw, header=True)
        except binascii.Error:
            data = raw
        if pieces and pieces[-1][0] == charset:
            pieces[-1] = charset, pieces[-1][1] + data
        else:
            pieces.append((charset, data))
    return "".join(decode(data, charset) for charset, data in pieces)


def _body(message: Message) -> str:
    """The text that a reader of this message sees as its own, without attachments."""
    kind = message.get_content_type()
    if message.is_multipart():
        if kind == "message/rfc822":
            return ""
        texts = [text for part in _parts(message) if (text := _body(part)).strip()]
        if kind == "multipart/alternative":
            plain = [_body(part) for part in _parts(message) if part.get_content_type() == "text/plain"]
            texts = [text for text in plain if text.strip()][-1:] or texts[-1:]
        elif kind == "multipart/related":
            texts = texts[:1]
        return "\n".join(texts)
    return _leaf(message, kind)


def _parts(message: Message) -> Iterator[Message]:
    """The parts of a multipart message that are not attachments."""
    payload = message.get_payload()
    for part in payload if isinstance(payload, list) else ():
        if isinstance(part, Message) and part.get_content_disposition() != "attachment":
            yield part


def _leaf(message: Message, kind: str) -> str:
    if kind not in ("text/plain", "text/html") or message.get_filename():
        return ""
    payload = message.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text = decode(data, str(message.get_content_charset() or "utf-8")).removeprefix("\ufeff").replace("\r\n", "\n")
    if kind == "text/html":
        from followup_kit.html_text import text_of_html

        return text_of_html(text)
    if str(message.get_param("format") or "").lower() == "flowed":
        return _unflowed(text, str(message.get_param("delsp") or "").lower() == "yes")
    return text


def _unflowed(text: str, drop_space: bool) -> str:
    """Soft line breaks of a `format=flowed` text taken back; quoted lines and the signature's rule stay."""
    lines: list[str] = []
    open_line = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        line = line if quoted else line.removeprefix(" ")
        if open_line and not quoted:
            before = lines.pop()
            line = (before[:-1] if drop_space else before) + line
        lines.append(line)
        open_line = not quoted and line.endswith(" ") and line != "-- " and bool(line.strip())
    return "\n".join(lines)


def _only_forwarded(message: Message) -> Message | None:
    """The one message inside a message that has no words of its own, or None."""
    inner = [one for one in message.walk() if one.get_content_type() == "message/rfc822" and one.is_multipart()]
    if len(inner) != 1:
        return None
    payload = inner[0].get_payload()
    found = payload[0] if isinstance(payload, list) and payload else None
    return found if isinstance(found, Message) else None
