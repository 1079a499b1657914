"""The review under a `%%email` cell: escaped, labelled, its links whole, its style its own."""

import re

from followup_kit import Email, Review
from followup_kit.render.as_panel import panel, style
from followup_kit.render.result import Result
from followup_kit.reviewing import Unchecked
from followup_kit.rule import Finding, Suggestion

HOSTILE = 'Subject: <b>Hey</b>\n\nHey <script>alert(1)</script> & "you",\n'


def reviewed(text: str, *findings: Finding, unchecked: tuple[Unchecked, ...] = ()) -> Result:
    email = Email.parse(text)
    made = Review("thank-you", 3, 1, email.parts, findings, {"subject": True, "offer": False}, unchecked, 40)
    return Result("mail", email, made)


def test_everything_from_the_email_is_escaped() -> None:
    start = HOSTILE.index("<script>")
    finding = Finding(
        "greeting.casual",
        "error",
        "greeting",
        start,
        start + 8,
        "<script>",
        "<i>message</i>",
        "<i>why</i>",
        "3.2",
        (Suggestion("<i>try</i>"),),
    )
    made = panel(reviewed(HOSTILE, finding), (), {})
    assert "<script" not in made
    assert "<i>" not in made
    assert "<b>Hey" not in made
    assert "&lt;script&gt;" in made


def test_severity_and_essentials_are_said_in_words_not_by_colour_alone() -> None:
    findings = [Finding(f"a.{one}", one, "body", 0, 4, "Subj", "m") for one in ("error", "warning", "note")]
    made = panel(reviewed(HOSTILE, *findings), (), {})
    words = re.sub(r"<[^>]+>", " ", made)
    for said in ("Please change this", "Worth a look", "Good to know", "There", "Not yet"):
        assert said in words


def test_every_link_leads_to_a_place_on_the_page() -> None:
    findings = [Finding("a.b", "error", "body", 0, 4, "Subj", "m"), Finding("a.c", "note", "body", 9, 9, "", "m")]
    made = panel(reviewed(HOSTILE, *findings), (), {})
    ids = re.findall(r'id="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(ids)


def test_what_could_not_be_checked_is_named_as_the_form_names_it() -> None:
    made = panel(reviewed(HOSTILE, unchecked=(Unchecked("a.b", "recipient.name"),)), (), {"recipient.name": "To whom?"})
    assert "To whom?: 1 more check" in made


def test_the_style_stays_within_the_page() -> None:
    css = re.sub(r"\{[^}]*\}", "\n", style().removeprefix("<style>").removesuffix("</style>"))
    selectors = [one.strip() for one in css.splitlines() if one.strip()]
    assert all(".fk-" in one for one in selectors), "a rule without a fk- class would change the rest of JupyterLab"
