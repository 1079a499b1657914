"""Houses that stand in the body where the program's name should: left over from another mail.

A name is judged by its sentence (`followup_kit.meaning.place_story`). Only what is due there can be a slip.
"""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit import specialties
from followup_kit.meaning.institutions import HOUSES, NO_PLACE, PATRONS, TEACHING, Run, is_foreign, run_at
from followup_kit.meaning.line import Line, prose_in_words
from followup_kit.meaning.place_story import ENOUGH, Judged, judged
from followup_kit.reading import PROGRAM, Reading, Sentence
from followup_kit.trie import Hit

_VERBS = frozenset(
    "is would will has offers seems remains gives feels can could stands provides makes sounds seemed felt".split()
)
_OPENS_CLAUSE = frozenset(
    "that the confident sure certain convinced believe think know feel and but so because".split()
)
_NOT_HOUSES = frozenset(
    "conference meeting congress symposium lab laboratory clinic study shelter camp project scale score "
    "trial registry library "
    "school schools church fund foundation award scholars scholarship fellowship".split()
)
_BARE = frozenset("at join joining rank ranking".split())
"""Words before a name that is a house's although nothing in it says so."""
_MAKES = frozenset("make makes made making".split())
_THE_PLACE = frozenset("place program programme residency one home right best first".split())
_BELONGING = frozenset("family team residency program community class".split())
_KINDS = HOUSES | PATRONS | TEACHING


def foreign_places(reading: Reading) -> Iterator[Run]:
    """Every house that stands where the program's name is due, in the body."""
    told: set[int] = set()
    looked = 0
    for sentence, run, bare in _candidates(reading):
        line = prose_in_words(reading)
        if run[0] in told or run[0] in reading.quoted or not is_foreign(reading, line, run):
            continue
        looked += 1
        if looked > 2 * ENOUGH:
            return
        if _is_due(judged(reading, sentence), line, run, bare):
            told.add(run[0])
            yield run


def _candidates(reading: Reading) -> Iterator[tuple[Sentence, Run, str]]:
    """The names beside the words that stand beside a place, in sentences that do not name the program itself."""
    cue, program = reading.lexicon.bits["place_cue"], reading.lexicon.bits[PROGRAM]
    for sentence in reading.sentences:
        if sentence.mask & cue and not sentence.mask & program:
            shift, known = sentence.first, sentence.facts.get("house names")
            if known is None:
                known = sentence.facts["house names"] = _beside(prose_in_words(reading), sentence, cue)
            for first, last, bare in known:
                yield sentence, (first + shift, last + shift), bare


def _beside(line: Line, sentence: Sentence, cue: int) -> list[tuple[int, int, str]]:
    """The names beside the cues of one sentence, counted from its first word, and what is all that speaks for each."""
    found = []
    for hit in sentence.hits:
        if hit[2] & cue and _large_beside(line.words, hit, sentence.last):
            run, bare = _candidate(line, sentence, hit)
            if run is not None:
                found.append((run[0] - sentence.first, run[1] - sentence.first, bare))
    return found


def _large_beside(words: list[str], hit: Hit, end: int) -> bool:
    """Is the cue, or a word next to it, capitalized at all? Most are not, and cost nothing more."""
    first, last, _ = hit
    return words[first][0].isupper() or (last < end and words[last][0].isupper()) or words[first - 1][0].isupper()


def _candidate(line: Line, sentence: Sentence, hit: Hit) -> tuple[Run | None, str]:
    """The name beside a cue, and what is all that speaks for it ("" where a word like "Hospital" does)."""
    first, last, _ = hit
    cue = line.plain[first]
    if cue in ("at", "join", "joining", "rank", "ranking", "part"):
        if last >= sentence.last or not line.words[last][0].isupper() or line.plain[last] in NO_PLACE:
            return None, ""
        if any(
            char not in " \n"
            for char in line.text[line.offsets[last - 1] + len(line.words[last - 1]) : line.offsets[last]]
        ):
            return None, ""
        run = run_at(line, last, last, sentence.last)
        named = specialties.mentions(line.words[run[0] : run[1]])
        if named and named[0][0] == 0:
            return None, ""
        kinds = set(line.plain[run[0] : run[1]])
        return run, ("" if kinds & _KINDS else "at")
    if cue in ("residency", "program", "programme", "interview", "residents"):
        before = first - 1
        if before <= sentence.first or not line.words[before][0].isupper() or line.words[first][0].isupper():
            return None, ""
        start, end = run_at(line, before, sentence.first, first)
        for at, _, _ in specialties.mentions(line.words[start:end]):
            end = start + at
            cue = "residency"
            break
        while end > start and not line.words[end - 1][0].isupper():
            end -= 1
        if end <= start or start == sentence.first or line.plain[start] in NO_PLACE or cue != "residency":
            return None, ""
        return (start, end), "before"
    if not line.words[first][0].isupper():
        return None, ""
    return run_at(line, first, sentence.first, sentence.last), ""


def _is_due(said: Judged, line: Line, run: Run, bare: str) -> bool:
    """Does the sentence want the program's own name there? `bare`: no word like "Hospital" tells that it is a house."""
    first, last = run
    after = line.plain[last] if last < said.last else ""
    if said.own or after in _NOT_HOUSES or said.has("elsewhere", "place_partner") or said.departed(last):
        return False
    if {"clinic", "va"} & set(line.plain[first:last]) and line.plain[first - 1] == "the":
        return False
    hoped, thanked = said.has("place_hoped"), said.has("place_thanked")
    if bare == "before":
        return (hoped or thanked) and not said.lived(first, None)
    if _is_made_the_place(line, run):
        return True
    pursued = said.ending("place_pursued", first)
    due = pursued or said.ending("place_due", first)
    welcome = said.ending("thanks_due", first)
    if _years_to_come(said, line, first, after):
        return hoped and not said.lived(first, None)
    at_place = _BARE.intersection(line.plain[max(0, first - 2) : first]) or after in _BELONGING
    if said.lived(first, pursued) or (bare and not at_place):
        return False
    if due and hoped and not _past_work(said, due):
        return not said.someday(due, first)
    if welcome and (thanked or hoped or _addressed(said, welcome)):
        return True
    if said.specialty_before(first):
        return hoped or thanked
    return not bare and hoped and _is_subject(said, line, first, after)


def _is_made_the_place(line: Line, run: Run) -> bool:
    """ "That makes Oakhurst Hospital the place for me": is it said to be where the writer belongs?"""
    first, last = run
    after = line.plain[last : last + 2]
    made = bool(first) and line.plain[first - 1] in _MAKES
    return made and after[:1] in (["the"], ["my"]) and not _THE_PLACE.isdisjoint(after[1:])


def _years_to_come(said: Judged, line: Line, first: int, after: str) -> bool:
    """Do years there do something for the writer: "three years at Oakhurst would make me …"?"""
    before = line.plain[max(said.first, first - 2) : first]
    return before in (["years", "at"], ["years", "with"]) and after in ("would", "will", "could")


def _is_subject(said: Judged, line: Line, first: int, after: str) -> bool:
    """Is the run what the sentence says something of, to the writer: "Oakhurst Hospital would teach me …"?"""
    starts = first == said.clause_start(first) or line.plain[first - 1] in _OPENS_CLAUSE
    told = any(hit[2] & said.bits["place_lived"] and hit[0] >= first for hit in said.hits)
    writer = not {"i", "me", "my"}.isdisjoint(line.plain[said.first : said.last])
    return starts and writer and not told and (after in _VERBS or after in ("'s", "’s"))


def _past_work(said: Judged, due: Hit) -> bool:
    """Does the sentence open with what somebody did there: "Working at Oakhurst made me …"?"""
    word = said.plain[due[0]]
    opens = due[0] == said.clause_start(due[0]) and word.endswith("ing") and word not in ("training", "joining")
    return opens and not {"would", "will"} & set(said.plain[due[0] : said.last])


def _addressed(said: Judged, thanked: Hit) -> bool:
    """Are the reader's own people meant: "everyone at Oakhurst knows what they have in you"?"""
    words = said.plain
    people = {"everyone", "everybody", "you", "all", "team", "staff", "colleagues", "residents", "faculty", "people"}
    return words[thanked[0]] in people and bool({"you", "your"} & set(words[said.first : said.last]))
