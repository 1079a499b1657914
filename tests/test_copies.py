"""What two mails of one writer share: masked names, courtesy left out, spans in the first text, linear time."""

import time
from dataclasses import replace

from followup_kit import Email
from followup_kit.context import Context
from followup_kit.copies import review_all, shared_stretches
from followup_kit.exemplar import CONTEXT, PARTS, mail

STORY = (
    "In medical school I led a cooking class for patients with diabetes, and I saw how much people learn from one "
    "another when nobody stands at a lectern."
)
GUSH = (
    "I was delighted by the way in which the residents of {name} welcomed us, by the honest talk over noodles on "
    "{day}, and by the promise that nobody at {name} is left alone with a hard night."
)


def letter(middle: str, greeting: str = "Dear Dr. Okafor,", name: str = "Larch Valley Hospital") -> str:
    return (
        f"Subject: Thank you for the interview – Maya Lindgren\n\n{greeting}\n\nThank you for taking the time to speak "
        f"with me about the Internal Medicine residency at {name}.\n\n{middle}\n\nPlease let me know if I can provide "
        f"any further information. Thank you again for your time and consideration.\n\nSincerely,\n"
        f"{PARTS['signature']}\n"
    )


def elsewhere(name: str = "Birch Hill Medical Center", person: str = "Ana Ruiz", **changes: object) -> Context:
    program = replace(CONTEXT.program, name=name, aliases=())
    made = replace(CONTEXT, program=program, recipient=replace(CONTEXT.recipient, name=person))
    return replace(made, **changes) if changes else made


def test_courtesy_salutation_and_signature_are_not_shared() -> None:
    one = letter("The group visits have stayed with me, and so has the chess clock.")
    other = letter("Your night float has an attending in the house.", name="Birch Hill Medical Center")
    assert shared_stretches(one, other, ["Larch Valley Hospital", "Birch Hill Medical Center"]) == []


def test_shared_sentence_is_marked_in_the_first_text() -> None:
    one = letter(f"The chess clock amused me. {STORY}")
    other = letter(f"{STORY} Your garden is well kept.")
    ((start, end),) = shared_stretches(one, other)
    assert one[start:end] == STORY.rstrip(".")


def test_names_programs_and_dates_are_masked() -> None:
    one = letter(GUSH.format(name="Larch Valley", day="November 12"))
    other = letter(GUSH.format(name="Birch Hill Medical Center", day="December 3"))
    ((start, end),) = shared_stretches(one, other, ["Larch Valley Hospital", "Birch Hill Medical Center"])
    assert one[start:end].startswith("I was delighted")
    assert one[start:end].endswith("a hard night")


def test_a_short_phrase_is_no_copy() -> None:
    one = letter("I want to become a primary care physician who teaches in a mill town by the river.")
    other = letter("I hope to be a primary care physician, and to teach.")
    assert shared_stretches(one, other) == []


def test_quoted_thread_is_left_out() -> None:
    thread = f"\n\nOn Monday, Maya Lindgren wrote:\n> {STORY}\n"
    assert shared_stretches(letter("The garden is well kept.") + thread, letter(STORY)) == []


def test_copy_is_found_in_the_later_mail() -> None:
    first = Email.parse(letter(f"{GUSH.format(name='Larch Valley', day='Wednesday')} {STORY}")), CONTEXT
    second = Email.parse(letter(f"{GUSH.format(name='Birch Hill', day='Friday')} {STORY}")), elsewhere()
    none, (copied,) = review_all([first, second])
    assert none == []
    assert copied.code == "generic.copy-paste"
    assert copied.severity == "error"
    assert "I was delighted" in copied.excerpt


def test_own_story_told_once_more_is_no_copy() -> None:
    first = Email.parse(mail()[0]), CONTEXT
    text = letter(
        "Your residents telephone each patient on the third day and write down what was heard. In medical school I led "
        "a cooking class for patients with diabetes, so I know how often the two differ.\n\nI would be glad to train "
        "where somebody listens twice, and I could bring patience and some Spanish to that telephone."
    )
    assert review_all([first, (Email.parse(text), elsewhere())]) == [[], []]


def test_first_place_promised_to_two_programs() -> None:
    promise = "The chess clock amused me. I will rank your program first on my list."
    again = "The garden is well kept. You will be number one on my rank list."
    mails = [(Email.parse(letter(promise)), CONTEXT), (Email.parse(letter(again)), elsewhere())]
    none, found = review_all(mails)
    assert none == []
    assert [one.code for one in found] == ["generic.copy-paste"]
    assert "one first place" in found[0].message


def test_first_place_promised_twice_to_one_program() -> None:
    promise = "The chess clock amused me. I will rank your program first on my list."
    again = "The garden is well kept. You will be number one on my rank list."
    mails = [(Email.parse(letter(promise)), CONTEXT), (Email.parse(letter(again)), elsewhere("Larch Valley Hospital"))]
    assert review_all(mails) == [[], []]


def test_first_choice_letter_is_not_judged() -> None:
    text = Email.parse(letter(f"{GUSH.format(name='Larch Valley', day='Wednesday')} {STORY}"))
    assert review_all([(text, CONTEXT), (text, elsewhere(kind="first-choice"))]) == [[], []]


def test_no_mails_and_empty_mails() -> None:
    assert review_all([]) == []
    assert review_all([(Email.parse(""), Context()), (Email.parse("Subject: x"), Context())]) == [[], []]
    assert shared_stretches("", "") == []


def test_time_is_linear() -> None:
    small, large = (" ".join(f"word{n % 97} and then some" for n in range(size)) + "." for size in (2_000, 16_000))
    spent = []
    for text in (small, large):
        start = time.perf_counter()
        shared_stretches(letter(text), letter(text))
        spent.append(time.perf_counter() - start)
    assert spent[1] < 24 * spent[0]
