"""The weights are what the corpus teaches: learned again, they come out the same."""

import json
import sys
from pathlib import Path

import pytest

from followup_kit import Email
from followup_kit.meaning.weighing import stem, weigh
from followup_kit.reviewing import read

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))


@pytest.mark.slow
def test_weights_are_up_to_date():
    import learn_acts

    made = learn_acts.compose(learn_acts.rows(), list(learn_acts.bodies()))
    stored = json.loads(learn_acts.TARGET.read_text("utf-8"))
    assert stored["generated"].startswith("by tools/learn_acts.py")
    assert made == stored, "run python tools/learn_acts.py"


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [("ranking", "rank"), ("wonders", "wonder"), ("12", "<number>"), ("1", "#1"), ("first", "first")],
)
def test_stem(word, stemmed):
    assert stem(word) == stemmed


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Would you tell me how the committee saw me?", "asks"),
        ("There is nobody whom I will put above you on my list.", "commits"),
    ],
)
def test_an_act_weighs_more_than_nothing(text, act):
    reading = read(Email.parse(f"Dear Dr. Lee,\n\n{text}\n\nSincerely,\nJordan Lee"))
    assert weigh(reading, reading.sentences[0])[act] > 0
