"""Names that stand where the program's own should: another house, another specialty, left over from another mail.

A name is judged by its sentence. It is *due* where the sentence speaks of training, interviewing or being welcomed
there ("eager to train at …", "thank you for the interview at …") and looks forward or gives thanks; it is part of a
story where somebody rotated, worked, grew up or was treated there. Only what is due can be a slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from followup_kit import specialties
from followup_kit.institutions import HOUSES, PATRONS, TEACHING, Line, Run, is_foreign, names_program, run_at
from followup_kit.lexicon import places
from followup_kit.reading import PROGRAM, Reading, Sentence
from followup_kit.trie import Hit, Lexicon, hits_between
from followup_kit.words import tokenize

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
_NO_PLACE = frozenset(
    "i us level grand step match zoom english spanish eras nrmp ecfmg usmle aamc acgme us u s icu nicu picu "
    "ed or er pgy christmas "
    "thanksgiving monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august "
    "september october november december dr drs professor prof mr ms mrs mx chief god".split()
)
_BARE = frozenset("at join joining rank ranking".split())
"""Words before a name that is a house's although nothing in it says so."""
_SUBORDINATE = frozenset("i we that which who whom as".split())
_BELONGING = frozenset("family team residency program community class".split())
_OF_THE_INTERVIEW = frozenset(
    "thank thanks interview interviewing interviews residency grateful gratitude program opportunity "
    "appreciation".split()
)
_ENOUGH = 24
"""So many unknown names are judged in one mail; more stand only in a hostile text."""
_HEADS = frozenset("residency residencies program programme internship".split())
_BESIDE = frozenset("with alongside beside between and from".split())
_OWN_YEAR = frozenset("preliminary prelim intern transitional base".split())


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon.compile(places.SENTENCES)


class _Judged:
    """What one sentence says around the names in it; made only for a sentence that holds an unknown name."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        lexicon = _lexicon()
        self.first, self.last = sentence.first, sentence.last
        self.plain = reading.plain
        self.stops = reading.stops
        self.bits = lexicon.bits
        self.hits = hits_between(lexicon.root, reading.plain, sentence.first, sentence.last, reading.stops)
        self.specialty_ends = {hit[1] for hit in sentence.hits if hit[2] & reading.lexicon.bits["specialty"]}
        self.own = bool(sentence.mask & reading.lexicon.bits[PROGRAM]) or names_program(
            reading, reading.words[sentence.first : sentence.last]
        )

    def has(self, *families: str) -> bool:
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


def foreign_places(reading: Reading) -> Iterator[Run]:
    """Every house that stands where the program's name is due, in the body."""
    line = Line(reading.words, reading.plain, reading.offsets, reading.email.text)
    judged: dict[int, _Judged] = {}
    seen: set[int] = set()
    program = reading.lexicon.bits[PROGRAM]
    for sentence, hit in reading.places("place_cue"):
        if sentence.mask & program or not _large_beside(reading.words, hit, sentence.last):
            continue
        run, bare = _candidate(line, sentence, hit)
        if run is None or run[0] in seen or run[0] in reading.quoted or not is_foreign(reading, line, run):
            continue
        seen.add(run[0])
        if len(seen) > _ENOUGH:
            return
        if sentence.first not in judged:
            judged[sentence.first] = _Judged(reading, sentence)
        if _is_due(judged[sentence.first], line, run, bare):
            yield run


def _large_beside(words: list[str], hit: Hit, end: int) -> bool:
    """Is the cue, or a word next to it, capitalized at all? Most are not, and cost nothing more."""
    first, last, _ = hit
    return words[first][0].isupper() or (last < end and words[last][0].isupper()) or words[first - 1][0].isupper()


def _candidate(line: Line, sentence: Sentence, hit: Hit) -> tuple[Run | None, str]:
    """The name beside a cue, and what is all that speaks for it ("" where a word like "Hospital" does)."""
    first, last, _ = hit
    cue = line.plain[first]
    if cue in ("at", "join", "joining", "rank", "ranking", "part"):
        if last >= sentence.last or not line.words[last][0].isupper() or line.plain[last] in _NO_PLACE:
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
        return run, ("" if kinds & (HOUSES | PATRONS | TEACHING) else "at")
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
        if end <= start or start == sentence.first or line.plain[start] in _NO_PLACE or cue != "residency":
            return None, ""
        return (start, end), "before"
    if not line.words[first][0].isupper():
        return None, ""
    return run_at(line, first, sentence.first, sentence.last), ""


def _is_due(judged: _Judged, line: Line, run: Run, bare: str) -> bool:
    """Does the sentence want the program's own name where the run stands? `bare`: no word like "Hospital" tells a house."""
    first, last = run
    after = line.plain[last] if last < judged.last else ""
    if judged.own or after in _NOT_HOUSES or judged.has("elsewhere", "place_partner") or judged.departed(last):
        return False
    if {"clinic", "va"} & set(line.plain[first:last]) and line.plain[first - 1] == "the":
        return False
    hoped, thanked = judged.has("place_hoped"), judged.has("place_thanked")
    if bare == "before":
        return (hoped or thanked) and not judged.lived(first, None)
    pursued = judged.ending("place_pursued", first)
    due = pursued or judged.ending("place_due", first)
    welcome = judged.ending("thanks_due", first)
    at_place = _BARE.intersection(line.plain[max(0, first - 2) : first]) or after in _BELONGING
    if judged.lived(first, pursued) or (bare and not at_place):
        return False
    if due and hoped and not _past_work(judged, due):
        return not judged.someday(due, first)
    if welcome and (thanked or hoped or _addressed(judged, welcome)):
        return True
    if judged.specialty_before(first):
        return hoped or thanked
    return not bare and hoped and _is_subject(judged, line, first, after)


def _is_subject(judged: _Judged, line: Line, first: int, after: str) -> bool:
    """Is the run what the sentence says something of, to the writer: "Oakhurst Hospital would teach me …"?"""
    starts = first == judged.clause_start(first) or line.plain[first - 1] in _OPENS_CLAUSE
    told = any(hit[2] & judged.bits["place_lived"] and hit[0] >= first for hit in judged.hits)
    writer = not {"i", "me", "my"}.isdisjoint(line.plain[judged.first : judged.last])
    return starts and writer and not told and (after in _VERBS or after in ("'s", "’s"))


def _past_work(judged: _Judged, due: Hit) -> bool:
    """Does the sentence open with what somebody did there: "Working at Oakhurst made me …"?"""
    word = judged.plain[due[0]]
    opens = due[0] == judged.clause_start(due[0]) and word.endswith("ing") and word not in ("training", "joining")
    return opens and not {"would", "will"} & set(judged.plain[due[0] : judged.last])


def _addressed(judged: _Judged, thanked: Hit) -> bool:
    """Are the reader's own people meant: "everyone at Oakhurst knows what they have in you"?"""
    words = judged.plain
    people = {"everyone", "everybody", "you", "all", "team", "staff", "colleagues", "residents", "faculty", "people"}
    return words[thanked[0]] in people and bool({"you", "your"} & set(words[judged.first : judged.last]))


def foreign_specialties(reading: Reading) -> Iterator[Run]:
    """Every specialty that stands where the program's own is due, in the body."""
    fitting = specialties.fitting(reading.context.program.specialty)
    if not fitting:
        return
    own = specialties.read(reading.context.program.specialty)
    taken = judged = 0
    for sentence, (first, last, _) in sorted(reading.places("specialty"), key=lambda place: place[1][0]):
        keys = specialties.keys_of(reading.words[first:last], names_only=True)
        if first < taken or not keys or keys & fitting:
            taken = max(taken, last) if keys else taken
            continue
        judged += 1
        if judged > _ENOUGH:
            return
        longer = _longest(reading, sentence, first)
        if longer > last:
            continue
        if _specialty_due(reading, sentence, first, last, keys, own):
            yield first, last
        taken = last


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
    judged = _Judged(reading, sentence)
    before = words[max(sentence.first, first - 3) : first]
    after = words[last] if last < sentence.last else ""
    if (
        judged.has("elsewhere")
        or _OWN_YEAR & set(words[sentence.first : sentence.last])
        or ("ty" in own and "your" not in before)
    ):
        return False
    hoped, thanked = judged.has("place_hoped"), judged.has("place_thanked")
    here = judged.own or bool({"you", "your", "here"} & set(words[sentence.first : sentence.last]))
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
        }
        if hoped and here and aims & set(words[max(sentence.first, first - 4) : first]):
            return not judged.lived(first, (first - 4, last + 1, 0))
        joined = (
            after != ""
            and last + 2 <= sentence.last
            and words[last + 1] in ("at", "of", "here", "program")
            and judged.own
        )
        return (thanked or hoped) and before[-1:] == ["the"] and (joined or here) and not judged.lived(first, None)
    if after in ("resident", "residents", "intern", "interns"):
        aims = {"become", "becoming", "be", "being", "as", "one"}
        return hoped and here and bool(aims & set(before)) and not judged.lived(first, None)
    asked = {"interview", "interviewed", "interviewing", "interviews", "considered", "considering", "apply", "applying"}
    window = set(words[max(judged.clause_start(first), first - 8) : first])
    if before[-1:] in (["for"], ["in"], ["about"]) and asked & window:
        return (thanked or hoped) and not judged.lived(first, None)
    if after in ("interview", "interviews") and before[-1:] in (["the"], ["your"]):
        return thanked
    trained = {"train", "training", "residency", "resident", "join", "joining"} & window
    if before[-1:] == ["in"] and trained and hoped and here and not keys & specialties.LATER:
        return "fellowship" not in window and not judged.lived(first, None)
    if judged.own and thanked and after == "at":
        return not judged.lived(first, None)
    return False


def in_subject(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Slips in the subject line: start and end in the text, and "place" or "specialty"."""
    span = reading.email.span("subject")
    if span is None:
        return
    text = reading.text(span)
    words, offsets, _ = tokenize(text)
    lows = [word.lower() for word in words]
    said = set(lows)
    if _OF_THE_INTERVIEW.isdisjoint(said):
        return
    line = Line(words, lows, offsets, text)
    if "at" in said or not said.isdisjoint(HOUSES | PATRONS):
        for at, low in enumerate(lows):
            if low == "at" and at + 1 < len(words):
                at += 2 if lows[at + 1] == "the" and at + 2 < len(words) else 1
                run = run_at(line, at, at, len(words)) if words[at][0].isupper() and lows[at] not in _NO_PLACE else None
            elif low in HOUSES and words[at][0].isupper():
                run = run_at(line, at, 0, len(words))
            else:
                continue
            if (
                run
                and is_foreign(reading, line, run)
                and not _is_school(lows[run[0] : run[1]])
                and not names_program(reading, words)
            ):
                yield span[0] + offsets[run[0]], span[0] + offsets[run[1] - 1] + len(words[run[1] - 1]), "place"
                break
    fitting = specialties.fitting(reading.context.program.specialty)
    named = [one for one in specialties.mentions(words) if not {lows[one[1] - 1]} & reading.names or one[2] & fitting]
    if fitting and named and not any(keys & fitting for _, _, keys in named):
        for first, last, _ in named:
            if specialties.keys_of(words[first:last], names_only=True) and lows[first] != "prelim":
                yield span[0] + offsets[first], span[0] + offsets[last - 1] + len(words[last - 1]), "specialty"
                break


def _is_school(words: list[str]) -> bool:
    kinds = set(words)
    return bool(kinds & TEACHING) and not kinds & {"hospital", "hospitals", "center", "clinic"}
