"""What the board shows: plain data, offsets as a browser counts, the step first, safe fixes apart from questions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_kit import RULES, Context
from followup_kit.board.example_pair import example_pair
from followup_kit.board.lesson_steps import STEPS, step_of
from followup_kit.board.utf16 import offsets
from followup_kit.board.word_band import band_of, told
from followup_kit.exemplar import CONTEXT, mail
from followup_kit.render.as_board import board, notes_on
from followup_kit.suppress import Profile, SetAside

FLAWED = "Subject: Hi\n\nHey Dr. Okafor,\n\nthanks 🙂!!! I was stoked. Where am I on your list?\n\nCheers,\nMaya\n"


def units(text: str, start: int, end: int) -> str:
    """The words between two places as a browser counts them."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def by_code(shown: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["code"]: one for one in shown["findings"]}


def test_a_good_mail_has_all_essentials_and_each_paragraph_its_part() -> None:
    text, context = mail()
    shown = board(text, context)
    assert shown["findings"] == []
    assert [one["there"] for one in shown["essentials"]] == [True] * 7
    assert [one["does"] for one in shown["paragraphs"]] == [["thanks"], ["detail"], ["fit"], ["offer"]]
    assert shown["words"]["told"] == "163 words: a good length (150 to 250)."
    assert shown["mail"]["body"].startswith("Dear Dr. Okafor,")
    assert shown["mail"]["subject"] == "Thank you for the interview – Maya Lindgren"
    assert shown["mail"]["link"].startswith("mailto:hokafor@larchvalley.example.org?")


def test_places_are_counted_as_browsers_count() -> None:
    shown = board(FLAWED, CONTEXT)
    for one in shown["findings"]:
        if one["excerpt"] and "…" not in one["excerpt"]:
            assert " ".join(units(FLAWED, one["start"], one["end"]).split()) == one["excerpt"]
        if one["fix"]:
            assert units(FLAWED, one["fix"]["start"], one["fix"]["end"]) == one["fix"]["was"]


def test_only_what_is_safe_is_a_fix_and_the_rest_is_asked() -> None:
    found = by_code(board(FLAWED, CONTEXT))
    assert (found["greeting.casual"]["fix"]["was"], found["greeting.casual"]["fix"]["text"]) == ("Hey", "Dear")
    assert found["rank.question"]["fix"] is None
    assert found["rank.question"]["asks"]
    for one in found.values():
        assert one["fix"] or one["asks"], one["code"]


@pytest.mark.parametrize("step", list(STEPS))
def test_a_step_comes_first_and_hides_nothing(step: str) -> None:
    everything = board(FLAWED, CONTEXT)["findings"]
    shown = board(FLAWED, CONTEXT, step)["findings"]
    assert [one["code"] for one in shown] == [one["code"] for one in everything]
    assert [one["here"] for one in shown] == [one["code"].partition(".")[0] in STEPS[step].sections for one in shown]
    assert set(STEPS[step].sections) <= {rule.section for rule in RULES}
    assert set(STEPS[step].essentials) <= {one["name"] for one in board("", Context())["essentials"]}


def test_a_step_that_there_is_none_of_is_refused() -> None:
    assert step_of("") == step_of("whole")
    with pytest.raises(ValueError, match="There is no step"):
        step_of("subjects")


def test_what_is_set_aside_is_told_apart_and_counts_no_longer() -> None:
    mark = by_code(board(FLAWED, CONTEXT))["tone.slang"]["id"]
    shown = board(FLAWED, CONTEXT, profile=Profile(set_aside=(SetAside(mark, "Her own word."),)))
    assert "tone.slang" not in by_code(shown)
    assert [(one["code"], one["reason"]) for one in shown["aside"]] == [("tone.slang", "Her own word.")]


def test_an_empty_page_is_not_found_fault_with() -> None:
    for text in ("", " \n\n"):
        shown = board(text, Context(kind="late"))
        assert (shown["findings"], shown["unchecked"], shown["verdict"]) == ([], [], "")
        assert not any(one["there"] for one in shown["essentials"])


def test_what_could_not_be_checked_is_named_as_the_form_names_it() -> None:
    shown = board(FLAWED, Context())
    assert {"key": "recipient.name", "label": "Whom do you write to?", "count": 1} in shown["unchecked"]


def test_the_length_is_told_in_words_for_every_kind() -> None:
    assert told(20, band_of("thank-you")) == "20 words; a good length is 150 to 250."
    assert told(120, band_of("thank-you")) == "120 words: brief. A good length is 150 to 250."
    assert told(300, band_of("late")) == "300 words: long. A good length is 60 to 220."
    assert told(1, band_of("first-choice")) == "1 word."


def test_a_paragraph_does_nothing_that_the_review_does_not_find() -> None:
    shown = board("Subject: x\n\nDear Dr. Wu,\n\nThank you for the talk.\n\nBye\n", Context())
    assert shown["paragraphs"][0]["does"] == ["thanks"]
    assert {one["name"]: one["there"] for one in shown["roles"]}["fit"] is False


def test_notes_say_why_for_every_rule_and_examples_are_short_and_stand_alone() -> None:
    notes = notes_on()
    assert set(notes) == {rule.code for rule in RULES}
    assert all(one["why"] and one["source"] for one in notes.values())
    pairs = {rule.code: example_pair(rule) for rule in RULES}
    assert pairs["greeting.casual"] == ("Hey Dr. Okafor,", "Dear Dr. Okafor,")
    assert pairs["delivery.night"] is None
    assert all(max(map(len, pair)) <= 330 for pair in pairs.values() if pair)
    assert sum(pair is None for pair in pairs.values()) < len(pairs) / 3


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["thank-you", "late", "coordinator", "first-choice"]))
def test_anything_typed_becomes_plain_data_with_places_inside_the_text(text: str, kind: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    shown = board(text, Context(kind=kind))
    json.dumps(shown)
    last = len(text.encode("utf-16-le")) // 2
    assert all(0 <= one["start"] <= one["end"] <= last for one in shown["findings"])


@given(st.text(max_size=80))
def test_offsets_are_utf16_units(text: str) -> None:
    place = offsets(text)
    for at in range(len(text) + 1):
        assert place(at) == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
