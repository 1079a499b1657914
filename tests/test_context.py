"""Contexts: what is read, and the one sentence about what cannot be."""

import pytest

from followup_kit import Context, ContextError

WHOLE = """
kind = "late"
[applicant]
name = "Jordan Park"
graduation_year = 2026
[program]
name = "City Hospital"
aliases = ["CH"]
timezone = "America/New_York"
country = "ca"
reply_all_ok = true
[recipient]
role = "program director"
[interview]
start = 2025-11-10T09:00:00
notes = ["clinic"]
[message]
to = ["a@b.example"]
"""


def test_a_whole_context():
    context = Context.from_toml(WHOLE)
    assert (context.kind, context.program.country, context.program.aliases) == ("late", "CA", ("CH",))
    assert context.known("interview.start")
    assert not context.known("interview.end")
    assert not Context().known("program.name")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("kid = 'late'", "unknown key “kid”; did you mean “kind”?"),
        ("[recipient]\nnmae = 'x'", "unknown key “nmae”; did you mean “name”?"),
        ("[progam]\nname = 'x'", "did you mean “program”?"),
        ("kind = 'thanks'", "should be one of thank-you"),
        ("recipient = 'Dr. Lee'", "should be a table"),
        ("[program]\nname = 3", "program.name should be a text in quotes"),
        ("[program]\naliases = 'CH'", "should be a list of texts"),
        ("[interview]\nstart = 2025-11-10", "2025-11-10T09:00:00"),
        ("[interview]\nend = '2025-11-10'", "without quotes"),
        ("[applicant]\ngraduation_year = '2026'", "should be a year"),
        ("[applicant]\ngraduation_year = true", "should be a year"),
        ("[program]\ntimezone = 'Mars/Base'", "America/New_York"),
        ("[program]\nfollowup_policy = 'never'", "welcome, not-needed, none"),
        ("[program]\nreply_all_ok = 'yes'", "true or false"),
        ("[recipient]\nrole = 'boss'", "program director"),
        ("kind = ", "is not valid TOML"),
    ],
)
def test_what_cannot_be_read(text, says):
    with pytest.raises(ContextError) as error:
        Context.from_toml(text, "mail.toml")
    assert says in str(error.value)
    assert str(error.value).startswith("mail.toml")
    assert "\n" not in str(error.value)
