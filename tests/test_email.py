"""Untidy mails: what becomes salutation, body, sign-off, signature, P.S. and quoted thread."""

import pytest

from followup_kit import Email

BODY = "Thank you for speaking with me about the clinic that you run on Fridays.\n\nI would be glad to train with you."


def part(text, name):
    return Email.parse(text).part_text(name)


def test_plain_mail():
    email = Email.parse(f"Subject: Thank you\n\nDear Dr. Lee,\n\n{BODY}\n\nSincerely,\nJordan Park\n(555) 010-2288\n")
    assert email.subject == "Thank you"
    assert email.part_text("greeting") == "Dear Dr. Lee,"
    assert email.part_text("closing") == "Sincerely,"
    assert email.part_text("signature") == "Jordan Park\n(555) 010-2288"
    assert len(email.paragraphs) == 2
    assert email.words == 22


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dear Dr. Lee,\n\nThanks.", None),
        ("Subject:\n\nDear Dr. Lee,", ""),
        ("Subject: A\n  folded line\n\nDear Dr. Lee,", "A folded line"),
        ("To: a@b.example\nSubject: Thanks\nDate: today\n\nDear Dr. Lee,", "Thanks"),
        ("\n\nSubject: After blank lines\n\nDear Dr. Lee,", "After blank lines"),
    ],
)
def test_subject(text, subject):
    assert Email.parse(text).subject == subject


@pytest.mark.parametrize(
    "line",
    [
        "Dear Dr. van der Berg,", "Dear Dr. Smith and the Larch Valley Team,", "Dear Professor O’Neill:", "Hey!", "Hi there,", "Dear Sir or Madam",
        "Good morning Dr. Lee,", "To whom it may concern:", "Dear Drs. Lee and Park,", "Dr. Lee,", "Respected Sir,", "What's up Doc!",
    ],
)  # fmt: skip
def test_salutations(line):
    assert part(f"{line}\n\n{BODY}\n\nSincerely,\nJordan Park", "greeting") == line


def test_salutation_in_the_first_sentence_is_cut_off():
    text = "Dear Dr. Lee, thank you for the hour that you gave me on Friday.\n\nSincerely,\nJordan Park"
    assert part(text, "greeting") == "Dear Dr. Lee,"
    assert part(text, "body").startswith("thank you")


@pytest.mark.parametrize(
    "first",
    ["It was good of you to see me, Dr. Lee.", "Good of you to write to all of us so soon.", "Thank you for Friday."],
)
def test_a_sentence_is_no_salutation(first):
    assert part(f"{first}\n\n{BODY}\n\nSincerely,\nJordan Park", "greeting") == ""


@pytest.mark.parametrize(
    "closing",
    [
        "Sincerely,", "With warm regards,", "Very respectfully,", "Cheers", "Talk soon!", "xoxo", "Best", "Thanks again,", "Yours faithfully,",
        "With many thanks and best wishes,", "Hugs to the whole crew,", "Catch you later,",
    ],
)  # fmt: skip
def test_sign_offs(closing):
    text = f"Dear Dr. Lee,\n\n{BODY}\n\n{closing}\nJordan Park\nMD Candidate 2026"
    assert part(text, "closing") == closing
    assert part(text, "signature").startswith("Jordan Park")


def test_sign_off_and_name_on_one_line():
    text = f"Dear Dr. Lee,\n\n{BODY}\n\nSincerely, Jordan Park"
    assert (part(text, "closing"), part(text, "signature")) == ("Sincerely,", "Jordan Park")


def test_without_sign_off_the_signature_ends_the_body():
    text = f"Dear Dr. Lee,\n\n{BODY}\n\nJordan Park, MD 2021\nHarborview College of Medicine\njordan@example.edu"
    assert part(text, "closing") == ""
    assert part(text, "signature").startswith("Jordan Park")
    assert part(text, "body") == BODY


def test_a_last_line_of_thanks_above_the_name_is_a_sign_off():
    text = f"Dear Dr. Lee,\n\n{BODY}\n\nThank you again for your time,\nJordan Park"
    assert part(text, "closing") == "Thank you again for your time,"


@pytest.mark.parametrize(
    "thread",
    [
        "On Wed, Dec 3, 2025 at 3:52 PM Dr. Lee wrote:\n> Hi everyone!!\n> see ya",
        "On Wed, Dec 3, 2025 at 3:52 PM\nDr. Lee <lee@example.org> wrote:\n\nHi everyone!!",
        "-----Original Message-----\nFrom: Lee\nHi everyone!!",
        "From: Lee\nSent: Monday\nSubject: Hi\n\nHi everyone!!",
        "---------- Forwarded message ---------\nHi everyone!!",
    ],
)
def test_quoted_threads(thread):
    email = Email.parse(f"Dear Dr. Lee,\n\n{BODY}\n\nSincerely,\nJordan Park\n\n{thread}")
    assert email.part_text("signature") == "Jordan Park"
    assert "everyone" not in "".join(email.text[start:end] for start, end in email.body_spans)
    assert any(one.part == "quoted" for one in email.parts)


@pytest.mark.parametrize("place", ["before", "after"])
def test_postscript_counts_as_words_not_as_a_paragraph(place):
    ps = "P.S. The paper is attached."
    ending = "Sincerely,\nJordan Park"
    tail = f"{ps}\n\n{ending}" if place == "before" else f"{ending}\n\n{ps}"
    email = Email.parse(f"Dear Dr. Lee,\n\n{BODY}\n\n{tail}")
    assert email.part_text("postscript") == ps
    assert (len(email.paragraphs), email.words) == (2, 27)
    assert email.part_text("signature") == "Jordan Park"


def test_a_quoted_line_parts_a_postscript():
    email = Email.parse("Best,\nAna Ruiz\n\nPS My fax works\n> which fax?\nagain now.")
    assert [(one.part, email.text[one.start : one.end]) for one in email.parts[2:]] == [
        ("postscript", "PS My fax works"),
        ("quoted", "> which fax?"),
        ("postscript", "again now."),
    ]


def test_hard_wrapped_lines_are_one_paragraph_and_a_list_belongs_to_the_one_before():
    text = "Dear Dr. Lee,\n\nThank you for speaking with me about the clinic\nthat you run on Fridays.\n\n- one\n- two\n\nSincerely,\nJordan Park"
    assert len(Email.parse(text).paragraphs) == 1


def test_no_blank_lines_at_all():
    text = (
        "Dear Dr. Lee,\n"
        + "\n".join(["This is a long line that ends a sentence and is a paragraph of its own. " * 2] * 3)
        + "\nSincerely,\nJordan Park"
    )
    assert len(Email.parse(text).paragraphs) == 3


def test_carriage_returns_tabs_and_odd_spaces():
    text = (
        "Subject: Thanks\r\n\r\nDear\u00a0Dr. Lee,\r\n\r\n\tThank you for Friday.\r\n\r\nSincerely,\r\nJordan Park\r\n"
    )
    email = Email.parse(text)
    assert email.subject == "Thanks"
    assert email.part_text("body") == "Thank you for Friday."
    assert email.part_text("signature") == "Jordan Park"


def test_mobile_footer_is_no_body():
    text = f"Dear Dr. Lee,\n\n{BODY}\n\nBest regards,\nJordan Park\n\nSent from my iPhone"
    assert part(text, "signature").startswith("Jordan Park")
    assert "iPhone" not in part(text, "body")
