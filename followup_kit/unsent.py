"""A scaffold as a draft that mail programs open for editing."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from followup_kit.context import Context


def eml(text: str, context: Context) -> str:
    """The text form of an email as an unsent MIME message (`X-Unsent: 1`), addressed where the context says to whom."""
    head, _, body = text.partition("\n\n")
    message = EmailMessage(policy=SMTP)
    message["Subject"] = head.removeprefix("Subject: ")
    to = context.message.to or tuple(filter(None, (context.recipient.email,)))
    for name, people in (("To", to), ("Cc", context.message.cc)):
        usable = [
            one for one in people if one.isascii() and one.isprintable() and one.count("@") == 1 and " " not in one
        ]
        if usable:
            message[name] = ", ".join(usable)
    message["X-Unsent"] = "1"
    message.set_content(body, cte="quoted-printable")
    return message.as_bytes().decode("ascii")
