"""Specialties that stand in the body where the program's own should: left over from another mail."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from followup_kit import specialties
from followup_kit.meaning.institutions import Run
from followup_kit.meaning.place_story import ENOUGH, judged
from followup_kit.reading import Reading, Sentence

_HEADS = frozenset("residency residencies program programme internship".split())
_BESIDE = frozenset("with alongside beside between and from".split())
_OWN_YEAR = frozenset("preliminary prelim intern transitional base".split())


def foreign_specialties(reading: Reading) -> Iterator[Run]:
    """Every specialty that stands where the program's own is due, in the body."""
    fitting = specialties.fitting(reading.context.program.specialty)
    if not fitting or not reading.has("specialty"):
        return
    taken = count = 0
    for sentence, first, last, keys in _named(reading):
        if first < taken or not keys or keys & fitting:
            taken = max(taken, last) if keys else taken
            continue
        count += 1
        if count > ENOUGH:
            return
        longer = _longest(reading, sentence, first)
        if longer > last:
            continue
        own = specialties.read(reading.context.program.specialty)
        if _specialty_due(reading, sentence, first, last, keys, own):
            yield first, last
        taken = last


def _named(reading: Reading) -> Iterator[tuple[Sentence, int, int, specialties.Keys]]:
    """Every specialty in the body, from left to right, with its keys where it is named and not only derived."""
    bit = reading.lexicon.bits["specialty"]
    for sentence in reading.sentences:
        if sentence.mask & bit:
            shift, known = sentence.first, sentence.facts.get("specialties")
            if known is None:
                known = sentence.facts["specialties"] = _in_sentence(reading, sentence, bit)
            for first, last, keys in known:
                yield sentence, first + shift, last + shift, keys


def _in_sentence(reading: Reading, sentence: Sentence, bit: int) -> list[tuple[int, int, specialties.Keys]]:
    """The specialties of one sentence, counted from its first word."""
    found = sorted([hit for hit in sentence.hits if hit[2] & bit], key=itemgetter(0))
    return [
        (first - sentence.first, last - sentence.first, specialties.keys_of(reading.words[first:last], names_only=True))
        for first, last, _ in found
    ]


def _longest(reading: Reading, sentence: Sentence, first: int) -> int:
    bit = reading.lexicon.bits["specialty"]
    return max(hit[1] for hit in sentence.hits if hit[0] == first and hit[2] & bit)


def _specialty_due(
    reading: Reading, sentence: Sentence, first: int, last: int, keys: frozenset[str], own: frozenset[str]
) -> bool:
    words = reading.plain
    bit = reading.lexicon.bits["specialty"]
    fitting = specialties.fitting(reading.context.program.specialty)
    for one in sentence.hits:
        if one[2] & bit and specialties.keys_of(reading.words[one[0] : one[1]]) & fitting:
            return False
    said = judged(reading, sentence)
    before = words[max(sentence.first, first - 3) : first]
    after = words[last] if last < sentence.last else ""
    if (
        said.has("elsewhere")
        or _OWN_YEAR & set(words[sentence.first : sentence.last])
        or ("ty" in own and "your" not in before)
    ):
        return False
    hoped, thanked = said.has("place_hoped"), said.has("place_thanked")
    here = said.own or bool({"you", "your", "here"} & set(words[sentence.first : sentence.last]))
    if after in _HEADS:
        if before[-1:] == ["your"]:
            beside = first - 2 >= sentence.first and words[first - 2] in _BESIDE
            return not beside or hoped
        aims = {
            "begin",
            "beginning",
            "start",
            "starting",
            "do",
            "spend",
            "pursue",
            "pursuing",
            "complete",
            "join",
            "joining",
            "enter",
            "looking",
            "searching",
        }
        if hoped and here and aims & set(words[max(sentence.first, first - 4) : first]):
            return not said.lived(first, (first - 4, last + 1, 0))
        if words[last + 1 : last + 3] in (
            ["like", "yours"],
            ["like", "this"],
            ["such", "as"],
            ["of", "such"],
            ["of", "this"],
        ):
            return not said.lived(first, None)
        joined = (
            after != ""
            and last + 2 <= sentence.last
            and words[last + 1] in ("at", "of", "here", "program")
            and said.own
        )
        return (thanked or hoped) and before[-1:] == ["the"] and (joined or here) and not said.lived(first, None)
    if after in ("resident", "residents", "intern", "interns"):
        if hoped and said.own and before[-1:] in (["a"], ["an"]) and words[last + 1 : last + 2] == ["at"]:
            return not said.lived(first, None)
        aims = {"become", "becoming", "be", "being", "as", "one"}
        return hoped and here and bool(aims & set(before)) and not said.lived(first, None)
    asked = {"interview", "interviewed", "interviewing", "interviews", "considered", "considering", "apply", "applying"}
    window = set(words[max(said.clause_start(first), first - 8) : first])
    if before[-1:] in (["for"], ["in"], ["about"]) and asked & window:
        return (thanked or hoped) and not said.lived(first, None)
    if after in ("interview", "interviews") and before[-1:] in (["the"], ["your"]):
        return thanked
    trained = {"train", "training", "residency", "resident", "join", "joining"} & window
    if before[-1:] == ["in"] and trained and hoped and here and not keys & specialties.LATER:
        return "fellowship" not in window and not said.lived(first, None)
    if said.own and thanked and after == "at":
        return not said.lived(first, None)
    return False
