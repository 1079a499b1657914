"""tone.emoji: pictures and faces made of marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

PICTURE = pattern(
    "[\u2600-\u2604\u2607-\u2612\u2614-\u2615\u2618-\u2623\u2626-\u263f\u2648-\u2653\u265f-\u2671\u2674-\u267e\u2680-\u26ff"
    "\u2702\u2705\u2708-\u270d\u270f\u2712\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757"
    "\u2763-\u2767\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f000-\U0001f02b\U0001f0cf\U0001f1e6-\U0001f1ff"
    "\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f900-\U0001f9ff"
    "\U0001fa70-\U0001faff]"
    "[\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff\u2640\u2642\u2600-\u27bf\U0001f300-\U0001faff]{0,40}"
)
"""A picture with what may hang on it: skin tones, joiners, variation selectors. No ©, ™, arrows, bullets, ♀, ♂, ✓."""

KAOMOJI = pattern(
    r"¯\\?_?\\?_?\(ツ\)_?/?¯?|[ツ☻☺♥♡ʕʔಠ]|[(]╯°"
    r"|\([・｡◕≧^><;°˘ω´`*•ᴗ‿_\-oO0TｏДд ]{3,9}\)"
    r"|\((?:[^\w\s()\x00-\x7f“”‘’…–—«»·•°][^\w()]?){2,5}\)"
)
ASCII = bytes(range(128))
TRACE = re.compile(rb"[\xf0\xe3\xca]|\xe0\xb2|\xc2\xaf|\xe2(?![\x80\x86])")
"""How pictures and kaomoji begin in UTF-8; with 0xE2 and 0x80 begin dashes and quotation marks, with 0x86 arrows."""

FACE = pattern(
    r"[:;=]['’]?[-‑^o~]?(?:[)]+|[(]+(?![\w(\"])|[DPp](?![\w:/])|[/\\|*\]](?![\w/]))"
    r"|[:;]['’]?[-‑^]?[3bOo](?![\w:/])|[:;] [)]"
)
OPENING = pattern(r"(?:[(]+|[)]+)['’]?-?[:;=](?!\w)")
HEART = pattern(r"(?<!<)<+/?3+(?=\s*(?:$|[.,;!?)]|\n|[A-Z]))|(?<!<)<+/?3+(?=\s+(?:and|you|to you|from|it|this|for)\b)")
CARETS = pattern(r"\(?\^[_.\-oO]{0,2}\^;{0,2}\)?|(?<!\w)(?:T_T|o_O|O_o|>_<|u_u|-_-|;_;|x_x)(?!\w)")
LETTERS = pattern(r"(?<![\w-])(?:xD|XD+)(?![\w-])")


def look(reading: Reading) -> Iterator[Spot]:
    """Pictures, then faces; only the marks that could be part of one are looked at."""
    for start, end in _found(reading):
        yield Spot(
            start,
            end,
            f"There is an emoji or emoticon here ({reading.text((start, end))}). Let the sentence carry the feeling.",
            (Suggestion("Leave it out.", "", start, end),),
        )


def _found(reading: Reading) -> Iterator[tuple[int, int]]:
    text = reading.email.text
    for first, last in reading.email.body_spans:
        body = text[first:last]
        matches = list(_faces(body, text, first, last)) if ":" in body or ";" in body or "=" in body else []
        if not body.isascii() and _has_traces(body):
            matches += [*PICTURE.finditer(text, first, last), *KAOMOJI.finditer(text, first, last)]
        if "<" in body:
            matches += HEART.finditer(text, first, last)
        if "^" in body or "_" in body:
            matches += CARETS.finditer(text, first, last)
        if reading.has("letter_face"):
            matches += LETTERS.finditer(text, first, last)
        end = -1
        for match in sorted(matches, key=re.Match.start):
            if match.start() >= end and _is_face(text, match) and not _is_quoted(reading, match.start()):
                end = match.end()
                yield match.span()


def _has_traces(body: str) -> bool:
    return bool(TRACE.search(body.encode("utf-8", "replace").translate(None, ASCII)))


def _faces(body: str, text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Faces looked for at each pair of eyes only, the mouth after or before them."""
    for eyes in ":;=":
        at = body.find(eyes)
        while at >= 0:
            match = FACE.match(text, first + at, last)
            if not match and at and body[at - 1] in "()-'’":
                start = at - 1 if body[at - 1] in "()" else at - 2
                match = OPENING.match(text, first + max(start, 0), last)
            if match:
                yield match
            at = body.find(eyes, at + 1)


def _is_face(text: str, match: re.Match[str]) -> bool:
    """Is the face set apart, and not the end of a bracket that was opened before, a list's letter or a ratio?"""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    mouth = match.group()[-1]
    apart = not after or after.isspace() or after in ".,!?"
    shape = match.re.pattern
    if shape == LETTERS.pattern:
        return match.group() == "xD" or not text[match.end() : match.end() + 2].strip().islower()
    if shape == OPENING.pattern:
        return (before.isspace() or not before) and apart
    if shape == HEART.pattern:
        named = text[: match.start()].rpartition(" ")[0][-20:].rpartition(" ")[2][:1].isupper()
        return not (named and text[match.end() : match.end() + 2].strip().isupper())
    if shape != FACE.pattern:
        return True
    if mouth == ")":
        left = text[max(0, match.start() - 300) : match.start()]
        return left.count("(") <= left.count(")")
    if mouth == "(":
        return apart
    return (not before or before.isspace()) and apart


def _is_quoted(reading: Reading, offset: int) -> bool:
    """Does the last word before stand in quotation marks that are still open?"""
    number = bisect_left(reading.offsets, offset) - 1
    if number not in reading.quoted:
        return False
    return not {"”", '"'} & set(reading.email.text[reading.offsets[number] : offset])


RULE = Rule(
    code="tone.emoji",
    severity="error",
    kinds=EVERY_KIND,
    title="Emoji or emoticons",
    why="Some mail systems print emoji as boxes, and many readers find them out of place in a formal note.",
    advice="Leave it out; the words already say it.",
    article="5.1",
    look=look,
    reach="paragraph",
    most=3,
    families={"letter_face": "(xd|xdd|xddd)"},
    bad=(
        piece("I have thought of the group visits ever since «🚐»."),
        piece("Thank you for letting me hold the probe «;)»"),
        piece("It was the best hour of my season «<3»"),
        piece("I was the last to leave, and I could have stayed «:'-)»"),
        piece("I was glad to be there «(✿◠‿◠)»"),
        piece("What comes next, I do not know «¯\\_(ツ)_/¯»"),
    ),
    good=(
        *pieces(
            "sentence",
            "I keep to a simple plan: (a) listen, (b) examine, (c) ask again.",
            "In a ratio of 3:1 residents chose Larch Valley for the teaching.",
            "My thesis covered hepatitis B (surface antigen positive) and C (antibody positive; untreated).",
            "Children with fever for <3 days were sent home, and the rate was <3% in each group.",
            "We charted each visit under S:, O:, A: and P: as your handbook recommends.",
            "The study ran from 7:00 to 15:00 (8 hours) at 37 °C → 38 °C, with the Accu-Scale™.",
            "The parts were: 7) the map, 8) the clinic, and 9) the garden.",
            'A child had written "thank you :)" on the wall.',
        ),
    ),
)
