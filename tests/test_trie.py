"""Families of phrases: how they are written, and that the trie finds each wherever it stands."""

import random

import pytest

from followup_kit.trie import Lexicon, hits_between
from followup_kit.words import inflections, plain, tokenize


def found(table, text, stops=()):
    lexicon = Lexicon.compile({"family": table})
    words = text.split()
    return {(first, last) for first, last, _ in hits_between(lexicon.root, words, 0, len(words), frozenset(stops))}


@pytest.mark.parametrize(
    ("table", "text", "hits"),
    [
        ("my chances", "what are my chances", {(2, 4)}),
        ("(could|would) you tell me", "would you tell me", {(0, 4)}),
        ("(very|) much", "very much", {(1, 2)}),
        ("rank~ you first", "ranking you first", {(0, 3)}),
        ("ahead of _ you", "ahead of all you", {(0, 4)}),
        ("put ..3 first", "put a b c first", {(0, 5)}),
        ("put ..3 first", "put a b c d first", set()),
        ("back _", "back here", {(0, 2)}),
        ("back _", "back", set()),
        ("(in my place|in your shoes)", "if you were in my place", {(3, 6)}),
        ("i would ..2 (be|feel) glad to train", "and i would truly be glad to train", {(1, 8)}),
    ],
)
def test_phrases(table, text, hits):
    assert found(table, text) == hits


def test_end_of_a_clause():
    assert found("you first $", "you first then", stops=[1]) == {(0, 2)}
    assert found("you first $", "you first then") == set()


def test_a_phrase_may_not_begin_with_a_free_word():
    with pytest.raises(ValueError, match="free word"):
        Lexicon.compile({"family": "_ you"})


def test_every_plain_phrase_of_a_random_table_is_found():
    draw = random.Random(3)
    vocabulary = [*"the of and to i you my a".split(), *(f"w{number}" for number in range(40))]
    phrases = {" ".join(draw.choices(vocabulary, k=draw.randint(1, 5))) for _ in range(400)}
    lexicon = Lexicon.compile({"family": "\n".join(phrases)})
    for _ in range(60):
        words = draw.choices(vocabulary, k=30)
        hits = {" ".join(words[first:last]) for first, last, _ in hits_between(lexicon.root, words, 0, 30, frozenset())}
        rows = {" ".join(words[first:last]) for first in range(30) for last in range(first + 1, min(first + 6, 31))}
        assert hits == rows & phrases


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("rank", "ranking"),
        ("decide", "deciding"),
        ("apply", "applied"),
        ("know", "knew"),
        ("plan", "planned"),
        ("wish", "wishes"),
    ],
)
def test_inflections(word, form):
    assert form in inflections(word)


def test_contractions_are_written_out():
    assert plain(tokenize("I can't, I'd, won’t, they're; cannot")[0]) == [
        "i",
        "can",
        "not",
        "i",
        "would",
        "won",
        "not",
        "they",
        "are",
        "can",
        "not",
    ]


@pytest.mark.parametrize("text", ["", "a", "Ünïcödé – “x”", "a  b\n\nc…", "don’t #1 24/7"])
def test_tokens_and_separators_give_the_text_back(text):
    words, offsets, separators = tokenize(text)
    assert "".join(one + two for one, two in zip(separators, [*words, ""], strict=True)) == text
    assert all(text[at : at + len(word)] == word for at, word in zip(offsets, words, strict=True))
