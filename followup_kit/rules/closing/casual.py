"""closing.casual: the sign-off is the one for a friend."""

import re
from collections.abc import Iterator

from followup_kit.meaning.identity import key, keys
from followup_kit.meaning.pictures import picture
from followup_kit.meaning.sign_off import is_usual
from followup_kit.meaning.signature import writer
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

_CASUAL = pattern(
    r"\b(?:cheers|cheerio|laters?|laterz|latr|cya|ttyl|ttys|xo+(?:xo+)*|xx+|love|luv|hugs?|squeezes|kisses|"
    r"smooches|peace(?= out|$|[ ]*[,!.]|[ ]and love)|ciao|tood(?:les|leloo|eloo|le[- ]?oo)|adios|by+e+(?:[ -]by+e+)?|"
    r"goodbye"
    r"|thx|thnx|thanx|tysm|tyvm|tks|ty|pls|lol|(?<!to )(?:see|catch|smell|talk to|love|miss|"
    r"c) (?:you|ya|u|y'all|yall)(?! (?:again|very|so|for|and|kindly|once|sincerely)\b|r |,? dr)"
    r"|thanks? (?:ya|u|y'all|yall)|(?:talk|chat|speak|meet|more|catch up|write) (?:soon|later|to you)|happy trails|so long|tally[- ]?ho|(?:until|"
    r"till?) (?:next time|then|july|tomorrow|soon)"
    r"|(?:take it|go) easy|(?:stay|keep) (?:cool|awesome|classy|golden|gold|blessed|safe out|"
    r"weird|frosty|strong|rad|fresh|chill|amazing|sunny|curious|healthy|warm)"
    r"|rock on|deuces|over and out|hasta|ta ?ta|tchau|sayonara|arrivederci|au revoir|toot|gator|"
    r"crocodile|fist bumps?|high fives?|big ups|mad props"
    r"|thanks a (?:million|bunch|ton|heap|lot|bill?ion)|(?:tons|loads|heaps|bunch|oodles) of|"
    r"catch you|flip side|carpe diem|hang loose|keep (?:it real|on|rocking|calm|smiling|being)"
    r"|your (?:future|favou?rite|next|biggest|new|friend|pal|buddy|fan|number)|yours from the|"
    r"(?:fingers|pinky|toes) crossed|wish me luck|go (?:team|bears|dawgs|blue)|party on|onwards?|"
    r"peaceout"
    r"|excitedly|giddily|hopefully yours|besos|abrazos|best vibes|(?:good|positive|all the) vibes|"
    r"vibes|have a (?:good|great|awesome|blessed|killer|lovely|fun|nice) one|holla|yolo|boom|mwah|"
    r"smiles|yay|woohoo|cordially not|your bud|signing off|that's all folks|the end)\b",
    re.IGNORECASE,
)


def look(reading: Reading) -> Iterator[Spot]:
    """A casual word in the sign-off, an emoji, or doubled marks; the writer's own name is none."""
    span = reading.email.span("closing")
    if span is None:
        return
    text = reading.text(span)
    if is_usual(text):
        return
    words = text.replace("’", "'")
    found = _CASUAL.search(words)
    if found and _is_name(found.group(), words, reading):
        found = _CASUAL.search(words, found.end())
    if found or "!!" in text or picture(text):
        yield Spot(
            *span,
            f"“{text.rstrip(' ,.!')}” is how friends part. A standard sign-off keeps the warmth, and the distance.",
            (
                Suggestion("Write “Sincerely,”.", "Sincerely,", *span),
                Suggestion("Or “Best regards,” or “With appreciation,”."),
            ),
        )


def _is_name(word: str, closing: str, reading: Reading) -> bool:
    """Is this the writer's own name without a sign-off ("Peace" for Jamal Peace), not a farewell?"""
    return key(word) in keys(writer(reading)) and not closing.rstrip().endswith((",", "!"))


RULE = Rule(
    code="closing.casual",
    severity="error",
    kinds=EVERY_KIND,
    title="The sign-off is casual",
    why="The last line stays in the ear. A breezy one turns a professional note into a text message.",
    advice="Close with “Sincerely,”, “Best regards,” or “With appreciation,”.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("closing.missing",),
    bad=pieces(
        "closing",
        "«Cheers,»",
        "«See you soon,»",
        "«Talk soon,»",
        "«Peace,»",
        "«Thx,»",
        "«See ya,»",
        "«Sending hugs,»",
        "«Until next time,»",
        "«Warmly :)»",
    ),
    good=(
        piece("Sincerely,", "closing"),
        piece("Very respectfully,", "closing"),
        piece("With deep appreciation and kind regards,", "closing"),
        piece("Yours faithfully,", "closing"),
        piece("With kind regards and thanks,", "closing", {"applicant.name": "Maya Cheers Lindgren"}),
    ),
)
