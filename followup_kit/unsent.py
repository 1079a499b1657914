"""A draft as mail programs take it: an unsent message, a `mailto:` link, the plain words. The kit itself never sends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_kit.context import Context
from followup_kit.email import Email

LINK_LIMIT = 2000
"""Characters of a `mailto:` link that common systems pass on whole (Windows cuts at 2,083)."""

_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class MailLink:
    """A `mailto:` link. Where the mail is too long for one, `whole` is False and the link holds no body."""

    url: str
    whole: bool


def eml(text: str, context: Context) -> str:
    """The text form of an email as an unsent MIME message (`X-Unsent: 1`): ASCII, CRLF lines, names encoded.

    It is addressed where the text's own header lines say to whom, else where the context does.
    """
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject_of(text)
    for name, people in zip(("To", "Cc"), recipients(text, context), strict=True):
        if people:
            message[name] = [Address(_name_of(one, context), addr_spec=one) for one in people]
    message["X-Unsent"] = "1"
    message.set_content(body_of(text), cte="quoted-printable")
    return message.as_bytes().decode("ascii")


def mailto(text: str, context: Context, limit: int = LINK_LIMIT) -> MailLink:
    """A link that opens the mail program with the mail in it (RFC 6068), or only its head where it is too long."""
    from urllib.parse import quote

    to, cc = (",".join(quote(one, safe="@") for one in people) for people in recipients(text, context))
    fields = [f"cc={cc}"] if cc else []
    fields.append("subject=" + quote(subject_of(text), safe=""))
    body = "body=" + quote(body_of(text).replace("\n", "\r\n"), safe="")
    whole = f"mailto:{to}?{'&'.join([*fields, body])}"
    if len(whole) <= limit:
        return MailLink(whole, True)
    return MailLink(f"mailto:{to}?{'&'.join(fields)}", False)


def subject_of(text: str) -> str:
    """The subject on one line, or "" where there is none."""
    return _ODD.sub("\ufffd", " ".join((Email.parse(text).subject or "").split()))


def body_of(text: str) -> str:
    """The words below the header lines, as they stand, with LF line ends and one at the end."""
    end = max((one.end for one in Email.parse(text).parts if one.part in ("header", "subject")), default=0)
    below = text[end:].replace("\r\n", "\n").replace("\r", "\n")
    return _ODD.sub("\ufffd", below).strip("\n") + "\n"


def recipients(text: str, context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Addresses of To and Cc: those of the header lines, else the context's. What is no plain address is left out."""
    from followup_kit.headers import addresses

    headers = Email.parse(text).headers
    to = addresses(headers.get("to", "")) or context.message.to or (context.recipient.email,)
    cc = addresses(headers.get("cc", "")) or context.message.cc
    return tuple(filter(_usable, to)), tuple(filter(_usable, cc))


def _usable(address: str) -> bool:
    return bool(re.fullmatch(r"[!#$%&'*+/=?^_`{|}~.\w-]+@[\w.-]+", address, re.ASCII)) and ".." not in address


def _name_of(address: str, context: Context) -> str:
    """The reader's name, where the address is the reader's own (a very long one would not survive folding)."""
    name = _ODD.sub("", " ".join(context.recipient.name.split()))
    return name if address == context.recipient.email and len(name) <= 60 else ""
