"""What one sentence says around the names of places in it: is training there hoped for, or a life told?

A place is *due* where the sentence speaks of training, interviewing or being welcomed there ("eager to train at …",
"thank you for the interview at …"); it is part of a story where somebody rotated, worked, grew up or was treated there.
"""

from __future__ import annotations

from functools import lru_cache

from followup_kit.lexicon import places
from followup_kit.meaning.institutions import names_program
from followup_kit.reading import PROGRAM, Reading, Sentence
from followup_kit.stored import lexicon as stored_lexicon
from followup_kit.trie import Hit, Lexicon

_SUBORDINATE = frozenset("i we that which who whom as".split())
ENOUGH = 24
"""So many unknown names are judged in one mail; more stand only in a hostile text."""


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return stored_lexicon("places", places.SENTENCES)


class Judged:
    """What one sentence says around the names in it; made only for a sentence that holds an unknown name."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        """Look up the phrases about places in this sentence."""
        lexicon = _lexicon()
        self.first, self.last = sentence.first, sentence.last
        self.plain = reading.plain
        self.stops = reading.stops
        self.bits = lexicon.bits
        self.hits = _hits(reading, sentence, lexicon)
        self.specialty_ends = {hit[1] for hit in sentence.hits if hit[2] & reading.lexicon.bits["specialty"]}
        self.own = bool(sentence.mask & reading.lexicon.bits[PROGRAM]) or names_program(
            reading, reading.words[sentence.first : sentence.last]
        )

    def has(self, *families: str) -> bool:
        """Does one of the families stand in the sentence?"""
        return any(hit[2] & self.bits[family] for hit in self.hits for family in families)

    def ending(self, family: str, at: int) -> Hit | None:
        """A phrase of the family that ends right before word `at`."""
        ends = (at, at - 1) if self.plain[at - 1] in ("the", "your", "an", "a") else (at,)
        bit = self.bits[family]
        fitting = (hit for hit in self.hits if hit[2] & bit and hit[1] in ends)
        return next((hit for hit in fitting if _SUBORDINATE.isdisjoint(self.plain[hit[0] : hit[1]])), None)

    def clause_start(self, at: int) -> int:
        """Where the clause that holds word `at` begins."""
        start = at
        while (
            start > self.first
            and start - 1 not in self.stops
            and self.plain[start - 1] not in ("which", "where", "because", "that")
        ):
            start -= 1
        return start

    def lived(self, at: int, spared: Hit | None) -> bool:
        """Is the clause before word `at` a story of somebody's life?"""
        start = self.clause_start(at)
        bit = self.bits["place_lived"]
        for hit in self.hits:
            inside = spared is not None and spared[0] - 1 <= hit[0] and hit[1] <= spared[1]
            if hit[2] & bit and start <= hit[0] and hit[1] <= at + 1 and not inside:
                return True
        past = self.bits["place_past"]
        return any(hit[2] & past and at <= hit[0] <= at + 8 for hit in self.hits)

    def someday(self, due: Hit, at: int) -> bool:
        """Is it a later goal, after residency, that the phrase speaks of?"""
        bit = self.bits["place_someday"]
        return any(hit[2] & bit and due[0] - 4 <= hit[0] and hit[1] <= at for hit in self.hits)

    def specialty_before(self, at: int) -> bool:
        """Does a specialty stand before the name: "about Pediatrics at …"?"""
        return self.plain[at - 1] in ("at", "of") and at - 1 in self.specialty_ends

    def departed(self, at: int) -> bool:
        """Does a story of the place follow the name: "…, where I rotated"?"""
        return any(hit[2] & self.bits["place_departed"] and at <= hit[0] <= at + 3 for hit in self.hits)


def _hits(reading: Reading, sentence: Sentence, lexicon: Lexicon) -> list[Hit]:
    """The phrases about places in this sentence; kept with it, counted from its first word."""
    first, known = sentence.first, sentence.facts.get("place hits")
    if known is None:
        found = lexicon.hits(reading.plain, first, sentence.last, reading.stops)
        known = sentence.facts["place hits"] = [(start - first, end - first, bits) for start, end, bits in found]
    return [(start + first, end + first, bits) for start, end, bits in known]


def judged(reading: Reading, sentence: Sentence) -> Judged:
    """What this sentence says, found out once a mail."""
    known: dict[int, Judged] = reading.memo.setdefault("judged_places", {})
    if sentence.first not in known:
        known[sentence.first] = Judged(reading, sentence)
    return known[sentence.first]
