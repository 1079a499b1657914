"""Prose in blocks: where they are cut, that a block reads alike wherever it stands, and that memory stays bounded."""

import pytest

from followup_kit import Email, review
from followup_kit.blocks import LONGEST, blocks
from followup_kit.exemplar import CONTEXT, mail
from followup_kit.reviewing import read


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", [""]),
        ("One.\n\nTwo.", ["One.\n\n", "Two."]),
        ("One.\n\n“Two.”\n\n3", ["One.\n\n“Two.”\n\n", "3"]),
        ("One.\n\n\n\nTwo.", ["One.\n\n\n\n", "Two."]),
        ("One.\n Two.\n\n- three", ["One.\n Two.\n\n- three"]),
    ],
)
def test_a_block_begins_with_a_letter_or_digit_after_a_blank_line(text, pieces):
    found = list(blocks(text))
    assert [piece for _, piece in found] == pieces
    assert [text[at : at + len(piece)] for at, piece in found] == pieces


def test_a_block_reads_alike_wherever_it_stands():
    text = "Well? “So it is.” I would be glad to train at Larch Valley Hospital.\n\nThank you."
    for head in ("", "A first one.\n\n", "Two words\n\nand more here.\n\n"):
        reading = read(Email.parse(f"Dear Dr. Okafor,\n\n{head}{text}\n\nSincerely,\nMaya Lindgren"), CONTEXT)
        count = len(reading.words) - 16
        last = reading.sentences[-4:]
        assert [reading.text(reading.span(one.first, one.last)) for one in last] == [one.text for one in last]
        assert [one.ender for one in last] == ["?", ".", ".", "."]
        assert {number - count for number in reading.quoted} == {1, 2, 3}
        assert all(one.first <= hit[0] < hit[1] for one in last for hit in one.hits)
        assert all(reading.text(reading.span(at, at + 1)) == word for at, word in enumerate(reading.words))


def test_only_what_an_email_holds_is_remembered():
    text, context = mail()
    review(Email.parse(text), context)
    lexicon = read(Email.parse(text), context).lexicon
    review(Email.parse(text.replace("I would be glad", "so " * LONGEST + "I would be glad")), context)
    for remembered in (lexicon.blocks, lexicon.seen):
        assert remembered
        assert max(map(len, remembered)) <= LONGEST
