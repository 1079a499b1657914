"""What two mails of one writer share: masked names, courtesy left out, spans in the first text, linear time."""

from dataclasses import replace

from followup_kit import Email, review
from followup_kit.context import Context
from followup_kit.copies import find_copies, review_all, reviewed_beside, shared_stretches
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


def test_both_mails_are_shown_the_stretch() -> None:
    one = letter(f"The chess clock amused me. {GUSH.format(name='Larch Valley', day='Wednesday')} {STORY}")
    other = letter(f"{GUSH.format(name='Birch Hill', day='Friday')} {STORY} Your garden is well kept.")
    mails = [(Email.parse(one), CONTEXT), (Email.parse(other), elsewhere())]
    (copy,) = find_copies(mails)
    assert (copy.earlier, copy.later, copy.promise) == (0, 1, False)
    ((here, there),) = copy.stretches
    assert other[slice(*here)].startswith("I was delighted") and "Birch Hill" in other[slice(*here)]
    assert one[slice(*there)].startswith("I was delighted") and "Larch Valley" in one[slice(*there)]
    assert other[slice(*here)].endswith("a lectern") and one[slice(*there)].endswith("a lectern")


def test_a_first_place_promised_twice_is_the_worst_pair() -> None:
    gush = GUSH.format(name="Larch Valley", day="Wednesday") + " " + STORY
    mails = [
        (Email.parse(letter(gush)), CONTEXT),
        (Email.parse(letter(f"{gush} I will rank your program first on my list.")), CONTEXT),
        (Email.parse(letter("You will be number one on my rank list.")), elsewhere()),
    ]
    worst, other = find_copies(mails)
    assert (worst.earlier, worst.later, worst.promise) == (1, 2, True)
    ((here, there),) = worst.stretches
    assert "number one" in mails[2][0].text[slice(*here)]
    assert "rank your program first" in mails[1][0].text[slice(*there)]
    assert (other.earlier, other.later, other.promise) == (0, 1, False)


def test_two_first_choice_letters_promise_twice() -> None:
    text = Email.parse(letter("The garden is well kept."))
    mails = [(text, replace(CONTEXT, kind="first-choice")), (text, elsewhere(kind="first-choice"))]
    assert [one.promise for one in find_copies(mails)] == [True]


def test_names_in_a_row_are_no_copy() -> None:
    row = (
        "I met Ana Ruiz and Tom Berg and Li Wei and Jo Lee and Max Roth and Eva Stein and Kim Park and Una Hall there."
    )
    names = "Ana Ruiz Tom Berg Li Wei Jo Lee Max Roth Eva Stein Kim Park Una Hall"
    assert shared_stretches(letter(row), letter(row), [names]) == []


def test_a_review_beside_the_other_drafts_tells_of_the_copy() -> None:
    first = Email.parse(letter(f"{GUSH.format(name='Larch Valley', day='Wednesday')} {STORY}")), CONTEXT
    second = Email.parse(letter(f"{GUSH.format(name='Birch Hill', day='Friday')} {STORY}")), elsewhere()
    alone, beside = review(*second), reviewed_beside(*second, [first])
    assert "generic.copy-paste" not in {one.code for one in alone.findings}
    assert "generic.copy-paste" in {one.code for one in beside.findings}
    assert beside.score < alone.score
    assert reviewed_beside(*second, []) == alone


class Counted(dict):
    """An index that counts how often it is asked."""

    asked = 0

    def get(self, key, default=None):
        self.asked += 1
        return super().get(key, default)


def season(count: int):
    """Mails of one writer, alike in every way that costs: each repeats the same forty words."""
    for number in range(count):
        own = f"What you said about ward {WORDS[number % 26]} and the {WORDS[number * 7 % 26]} garden stays with me. "
        yield Email.parse(letter(own + GUSH.format(name="Larch Valley", day="Friday") + " " + STORY)), CONTEXT


WORDS = "amber birch cedar dune ember fern grove heath iris jade kelp linden moss nettle oak pine quartz reed sage thorn umber vale willow yarrow zinnia aspen".split()


def test_the_work_grows_with_the_mails_and_not_with_their_pairs() -> None:
    asked = []
    for count in (20, 80):
        index = Counted()
        assert len(find_copies(list(season(count)), index)) == count - 1
        asked.append(index.asked)
    assert asked[1] < 4.5 * asked[0]


def test_the_work_grows_with_the_length() -> None:
    asked = []
    for size in (1_000, 4_000):
        text = " ".join(f"{WORDS[n % 26]} and {WORDS[n * n % 26]} some" for n in range(size)) + "."
        index = Counted()
        find_copies([(Email.parse(letter(text)), CONTEXT)] * 2, index)
        asked.append(index.asked)
    assert asked[1] < 4.5 * asked[0]
