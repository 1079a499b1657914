"""tone.shouting: ordinary words in capitals."""

from collections.abc import Iterator
from itertools import compress

from followup_kit.lexicon.shouting import (
    AFTER_NAMES,
    ALL_OF,
    BEFORE_NAMES,
    ENDINGS,
    JOINING,
    NAMELIKE,
    NO_OTHER,
    ORDINARY,
    SAYERS,
    SAYING,
)
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.spelling import targets
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

SHORT = frozenset({"ALL", "ONE", "NO"})
"""Short words that are acronyms elsewhere."""


def look(reading: Reading) -> Iterator[Spot]:
    """Runs of words in capitals in which an ordinary word stands."""
    for number, runs in enumerate(of_each(reading, _loud)):
        for run in runs:
            first, last = (reading.sentences[number].first + at for at in run)
            if _is_shouted(reading, first, last):
                yield _spot(reading, first, last)


def _spot(reading: Reading, first: int, last: int) -> Spot:
    start, end = reading.span(first, last)
    shown = reading.text((start, end))
    safe = (Suggestion("Write it in small letters.", shown.lower(), start, end),) if last - first == 1 else ()
    message = f"“{shown[:60]}” stands in capitals, which reads as shouting. Small letters say it as well."
    return Spot(start, end, message, safe)


def _loud(reading: Reading, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """The sentence's runs of words in capitals that could be shouted, counted from its first word."""
    runs = [(first, last) for first, last in _runs(reading, sentence) if _holds_ordinary(reading, first, last)]
    return tuple((first - sentence.first, last - sentence.first) for first, last in runs)


def _runs(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Neighbouring words in capitals together; a lone "I" or "A" begins and ends no run."""
    words, numbers = reading.words, range(sentence.first, sentence.last)
    capital = compress(numbers, map(str.isupper, words[sentence.first : sentence.last]))
    loud = [number for number in capital if len(words[number]) > 1 or words[number] in "IA"]
    run: list[int] = []
    for number in [*loud, -2]:
        if run and (number != run[-1] + 1 or run[-1] in reading.stops):
            while run and len(words[run[-1]]) == 1:
                run.pop()
            while run and len(words[run[0]]) == 1:
                run.pop(0)
            if run:
                yield run[0], run[-1] + 1
            run = []
        run.append(number)


def _holds_ordinary(reading: Reading, first: int, last: int) -> bool:
    """Is it a word that no name is made of, or a row with enough of them?"""
    words = reading.words[first:last]
    common, _ = targets()
    if len(words) > 2 and common.issuperset(map(str.lower, words)):
        return True
    if len(words) == 1 and len(words[0]) > 3 and words[0].lower() in common and _ends_a_saying(reading, first):
        return True
    ordinary = [word for word in words if _is_ordinary(word.lower())]
    if len(words) > 1:
        loud = len(ordinary) + sum(1 for word in words if word.lower() in JOINING)
        return bool(ordinary) and loud * 2 >= len(words) and (loud > 1 or ordinary[0].lower() not in NAMELIKE)
    return bool(ordinary) or words[0] in SHORT


def _ends_a_saying(reading: Reading, number: int) -> bool:
    """ "that is FINAL", "I was OBSESSED": does the clause end here, after a word that says what something is?"""
    return number > 0 and number in reading.stops and reading.plain[number - 1] in SAYING


def _is_shouted(reading: Reading, first: int, last: int) -> bool:
    """Is it not quoted, bracketed, the context's own, nor a title?"""
    words = reading.words[first:last]
    if first in reading.quoted or _is_bracketed(reading, first, last) or _is_of_context(reading, words):
        return False
    if len(words) > 1:
        return True
    if _ends_a_saying(reading, first):
        return True
    if not _is_ordinary(words[0].lower()):
        return _is_all_of_us(reading, first)
    if words[0].lower() in NAMELIKE and not (first and reading.plain[first - 1] in SAYERS):
        return False
    return not _is_title(reading, first)


def _is_ordinary(word: str) -> bool:
    long = len(word) > 6 and word.endswith(ENDINGS)
    return word in ORDINARY or long or any(form in ORDINARY for form in _bare(word))


def _bare(word: str) -> Iterator[str]:
    """The word without an ending: "happier" -> "happy", "hears" -> "hear"."""
    if len(word) > 4:
        yield from (word.removesuffix(end) for end in ("s", "ed", "er", "est", "d", "r", "ing") if word.endswith(end))
        if word.endswith(("ier", "ily")):
            yield word[:-3] + "y"


def _is_all_of_us(reading: Reading, number: int) -> bool:
    """ "ALL of your interns", "the ONE thing", "NO other": short words that are acronyms elsewhere."""
    after = reading.words[number + 1] if number + 1 < len(reading.words) else ""
    word = reading.words[number]
    if word == "ALL":
        return after in ALL_OF
    if word == "ONE":
        return after.islower() and after not in AFTER_NAMES
    return word == "NO" and after in NO_OTHER


def _is_title(reading: Reading, number: int) -> bool:
    """Is the word a name: "the HOPEFUL trial", "ENOUGH (the Early Nutrition …)"?"""
    lows = reading.plain
    after = lows[number + 1] if number + 1 < len(lows) else ""
    titled = after in AFTER_NAMES and (number == 0 or lows[number - 1] in BEFORE_NAMES)
    end = reading.span(number, number + 1)[1]
    return titled or reading.email.text[end : end + 2].strip().startswith("(")


def _is_bracketed(reading: Reading, first: int, last: int) -> bool:
    """In square or curly brackets: a blank that was left open, which another rule tells."""
    start, end = reading.span(first, last)
    text = reading.email.text
    left = text[max(0, start - 80) : start]
    opened = any(left.rfind(one) > left.rfind(other) for one, other in ("[]", "{}", "<>"))
    return opened or text[end : end + 1] in ("]", "}", ">", "_")


def _is_of_context(reading: Reading, words: list[str]) -> bool:
    """Do the notes or the program's name hold the word in capitals too?"""
    context = reading.context
    known = " ".join((*context.interview.notes, context.program.name, *context.program.aliases))
    return any(word in known for word in words if len(word) > 1) if known else False


RULE = Rule(
    code="tone.shouting",
    severity="warning",
    kinds=EVERY_KIND,
    title="Words in capitals",
    why="Capitals read as a raised voice. The sentence already carries the weight.",
    advice="Write it in small letters; if it needs more weight, put it at the end of its sentence.",
    article="5.1",
    look=look,
    reach="paragraph",
    most=3,
    bad=(
        piece("I am «REALLY» looking forward to hearing about the group visits."),
        piece("«THANK YOU» for making time between two cases."),
        piece("It was «EXACTLY» what I had hoped for."),
        piece("It takes «REAL» nerve to tell that story to an applicant."),
        piece("I had read of the group visits for years, and I was «OBSESSED»."),
        piece("To be heard so patiently left me «GRATEFUL BEYOND WORDS»."),
        piece("«IT WAS A PLEASURE TO MEET YOU.»"),
        piece("I was thrilled to learn that «ALL» of your interns get a mentor."),
    ),
    good=(
        *pieces(
            "sentence",
            "The HOPE trial was the first paper that I presented, and PAUSE the second.",
            "The OR schedule and the ED board share one STEMI and ECMO team, as an EMT told me.",
            "A child with ALL was the first patient I cared for, and inhaled NO saved the second.",
            'A patient had written "THANK YOU" on the wall in letters a foot high.',
            "At the VA in the US I met an MD who works on IT for the WHO.",
        ),
    ),
)
