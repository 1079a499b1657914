"""A draft as a message that mail programs open for editing and sending."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.headers import with_headers


def eml(text: str, context: Context) -> str:
    """The text form of an email as an unsent MIME message (`X-Unsent: 1`), with its subject and its addresses.

    Addresses are those of the context's message, else of the text's header lines, else the recipient's own. What could not stand in a
    header (line breaks, half an address) is left out; the body is the text below the header lines, as it is.
    """
    email = Email.parse(text)
    message = EmailMessage(policy=SMTP)
    subject = " ".join("".join(filter(str.isprintable, email.subject or "")).split())
    if subject:
        message["Subject"] = subject.encode("utf-8", "replace").decode("utf-8")
    known = with_headers(email, context).message
    to = known.to or tuple(filter(None, (context.recipient.email,)))
    for name, people in (("To", to), ("Cc", known.cc)):
        usable = [
            one for one in people if one.isascii() and one.isprintable() and one.count("@") == 1 and " " not in one
        ]
        if usable:
            message[name] = ", ".join(usable)
    message["X-Unsent"] = "1"
    message.set_content(text[body_start(email) :].encode("utf-8", "replace").decode("utf-8"), cte="quoted-printable")
    return message.as_bytes().decode("ascii")


def body_start(email: Email) -> int:
    """Where the mail begins below its header lines and the blank lines under them."""
    heads = [one.end for one in email.parts if one.part in ("header", "subject")]
    at = max(heads, default=0) if email.headers else 0
    return next((place for place in range(at, len(email.text)) if not email.text[place].isspace()), len(email.text))
