"""program.specialty: the specialty is named nowhere in the subject, the salutation or the body."""

from collections.abc import Iterator

from followup_kit import specialties
from followup_kit.meaning.line import line_of
from followup_kit.meaning.sentencewise import of_each
from followup_kit.names import fold
from followup_kit.reading import PROGRAM, Reading, Sentence
from followup_kit.rule import Rule, Spot, Suggestion, piece
from followup_kit.words import tokenize


def look(reading: Reading) -> Iterator[Spot]:
    """Any name, short form or derived word of the specialty will do; a hospital named for it counts."""
    wanted = specialties.fitting(reading.context.program.specialty)
    if not all(map(wanted.isdisjoint, of_each(reading, _specialties))):
        return
    head = line_of(f"{reading.email.subject or ''} {reading.email.part_text('greeting')}")
    if not all(wanted.isdisjoint(keys) for _, _, keys in specialties.named_in(head.text)):
        return
    if _by_the_house(reading, head.words) or (not wanted and _by_its_words(reading, head.words)):
        return
    specialty = reading.context.program.specialty
    start = reading.email.paragraphs[0][0] if reading.email.paragraphs else len(reading.email.text)
    yield Spot(
        start,
        start,
        f"The specialty, {specialty}, is named nowhere. One mention beside the program's name tells the "
        f"reader which of "
        "the house's residencies you mean.",
        (
            Suggestion(
                f"Where would “{specialty}” fit most naturally: beside the program's name, or beside your own in the subject?"
            ),
        ),
        part="body",
    )


def _specialties(reading: Reading, sentence: Sentence) -> specialties.Keys:
    """The keys of all specialties that stand in the sentence."""
    bit = reading.lexicon.bits["specialty"]
    if not sentence.mask & bit:
        return specialties.NONE
    named = [hit for hit in sentence.hits if hit[2] & bit]
    return frozenset().union(*[specialties.keys_of(reading.words[first:last]) for first, last, _ in named])


def _by_the_house(reading: Reading, head: list[str]) -> bool:
    """Is the hospital named with a word that tells the specialty, as in "Larkin Eye Institute"?"""
    building = specialties.building_words(reading.context.program.specialty)
    if not building or building.isdisjoint(fold(word) for word in tokenize(reading.context.program.name)[0]):
        return False
    prose = {fold(word) for _, (first, last, _) in reading.places(PROGRAM) for word in reading.words[first : last + 2]}
    return not building.isdisjoint(prose | {fold(word) for word in head})


def _by_its_words(reading: Reading, head: list[str]) -> bool:
    """For a specialty that the kit does not know: does one of its long words stand anywhere?"""
    telling = {fold(word)[:6] for word in tokenize(reading.context.program.specialty)[0] if len(word) > 4}
    said = {word[:6] for word in reading.plain} | {fold(word)[:6] for word in head}
    return not telling or not telling.isdisjoint(said - {"medici", "surger"})


_NAMELESS = (
    "Thank you for making time to speak with me on November 12 about your residency at Larch Valley Hospital. "
    "I know that you came from a busy morning, and I am grateful for the care with which you answered my questions."
)


RULE = Rule(
    code="program.specialty",
    severity="warning",
    kinds="TLCS",
    title="The specialty is not named",
    why=(
        "Many hospitals have a dozen residencies, and many people apply to two specialties. A mail that "
        "names neither could "
        "have been meant for the office next door."
    ),
    advice="Name the specialty once, with the program.",
    article="3.3",
    look=look,
    needs=("program.specialty",),
    bad=(
        piece(_NAMELESS, "opening", {"program.specialty": "Dermatology"}),
        piece(_NAMELESS, "opening", {"program.specialty": "Orthopaedic Surgery"}),
        piece(_NAMELESS.replace("your residency", "the emergency cases"), "opening", {"program.specialty": "Urology"}),
        piece(
            _NAMELESS.replace("your residency", "children and families"), "opening", {"program.specialty": "Pediatrics"}
        ),
    ),
    good=(
        piece(_NAMELESS.replace("your residency", "IM training"), "opening"),
        piece(_NAMELESS.replace("your residency", "becoming an internist"), "opening"),
        piece(
            _NAMELESS.replace("your residency", "ob-gyn"), "opening", {"program.specialty": "Obstetrics and Gynecology"}
        ),
        piece(_NAMELESS.replace("your residency", "becoming a urologist"), "opening", {"program.specialty": "Urology"}),
        piece(
            _NAMELESS.replace("your residency", "the PM&R program"),
            "opening",
            {"program.specialty": "Physical Medicine and Rehabilitation"},
        ),
        piece(_NAMELESS.replace("your residency", "ENT"), "opening", {"program.specialty": "Otolaryngology"}),
    ),
)
