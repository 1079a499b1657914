"""Drills: small exercises with check, hint and solution. Data in, an outcome out; the screens are in `notebook`.

`drill("subject.spot-vague")` is one of them; each type has a module of its name that says which fields it takes.
"""

from followup_kit.drills.card import Card, Drill, DrillError
from followup_kit.drills.loading import drill, load, of_lesson
from followup_kit.drills.outcome import STATES, Feedback, Outcome, State

__all__ = ["STATES", "Card", "Drill", "DrillError", "Feedback", "Outcome", "State", "drill", "load", "of_lesson"]
