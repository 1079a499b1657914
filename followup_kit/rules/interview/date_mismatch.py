"""interview.date-mismatch: a day given as the interview's is not the one that the context knows."""

from collections.abc import Iterator

from followup_kit.meaning.dates import in_prose, in_subject
from followup_kit.meaning.day_words import FAMILIES
from followup_kit.meaning.days import Day, Known, known_days
from followup_kit.meaning.subject_line import is_answer
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

MOST = 24
"""So many days are looked at in one paragraph; more stand only in a hostile text."""

SEASON = 100
"""Days from the interview within which a date may be meant for it."""

_TALKS = frozenset("interview interviews conversation conversations talk meeting discussion visit chat call".split())
_AWAY = frozenset(
    "clinic clinics conference rounds board lab class session sessions shift shifts mornings afternoons evenings nights".split()
)
_HABIT = frozenset(
    "a every each per alternate most many some any by until before after since next following past first second third fourth".split()
)
_ASKED = frozenset("reply response answer hear word update news decision".split())
"""What a writer may want by a day: then the day is no date of the interview."""

_OTHERS = frozenset("he she they it".split())
"""Whose today it is: not the two who spoke."""

_BREAKS = frozenset(":;—–()")
_PARTS = ("morning", "afternoon", "evening", "night")
_HERE = frozenset("on of from for last this , the".split())


def look(reading: Reading) -> Iterator[Spot]:
    """Days tied to the interview by the words around them, each held against the context's."""
    known = known_days(reading.context)
    if known is None:
        return
    for sentence, day in in_prose(reading, known)[:MOST]:
        if not day.can_be(known.interview) and _is_of_the_season(day, known) and _tied(reading, sentence, day):
            yield _spot(reading, *reading.span(day.first, day.last), known)


def around(reading: Reading) -> Iterator[Spot]:
    """The day in the subject, unless it is an answer's or tells news."""
    known = known_days(reading.context)
    if known is None or reading.is_kind == "U" or is_answer(reading.email.subject):
        return
    for start, end, day in in_subject(reading, known):
        if not day.can_be(known.interview):
            yield _spot(reading, start, end, known)


def _is_of_the_season(day: Day, known: Known) -> bool:
    """Is it near enough to be a slip for the interview's? A date half a year away belongs to another story."""
    return min(abs((day.start - known.reference).days), abs((day.end - known.reference).days)) <= SEASON


def _tied(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Do the words around say that this is when the two of them spoke?"""
    words = reading.plain
    after = words[day.last : min(day.last + 3, sentence.last)]
    before = words[max(sentence.first, day.first - 2) : day.first]
    if after[:1] in (["'s"], ["’s"]):
        return bool(_TALKS.intersection(after[1:]))
    if day.relative and _ASKED.intersection(words[max(sentence.first, day.first - 4) : day.first]):
        return False
    if words[day.first] in ("today", "tonight") and not _OTHERS.isdisjoint(after[:1]):
        return False
    if _elsewhere(reading, sentence, day) or _HABIT.intersection(before[-1:]) or _AWAY.intersection(after[:2]):
        return False
    if after[:1] == ["a"] and after[1:2] in (["month"], ["week"], ["year"]):
        return False
    if after[:1] == ["meeting"] and after[1:2] in (["that"], ["where"], ["which"], ["of"], ["at"]):
        return False
    if after and after[0] in _TALKS and before[-1:] in (["the"], ["our"], ["my"], ["your"]):
        return True
    if before[-1:] in (["your"], ["my"], ["their"], ["his"], ["her"]) or _is_of_writing(reading, sentence, day):
        return False
    if before and before[-1] not in _HERE and not day.relative:
        return False
    if before[-1:] == ["the"] and day.last - day.first == 1 and day.last - 1 not in reading.stops:
        return False
    bits, away = reading.lexicon.mask(("day_of_talk",)), reading.lexicon.mask(("day_of_else",))
    reach = 6 if words[day.first] in ("today", "tonight") else 14
    near = [
        hit for hit in sentence.hits if hit[2] & (bits | away) and day.first - reach <= hit[1] and hit[1] <= day.first
    ]
    if near:
        last = max(near, key=lambda hit: (hit[1], hit[2] & away))
        between = reading.text((reading.span(last[0], last[1])[1], reading.offsets[day.first]))
        return bool(last[2] & bits) and not _BREAKS.intersection(between)
    opens = all(
        word in ("on", "this", "last", "just", "only", "it", "was") for word in words[sentence.first : day.first]
    )
    beside = [hit for hit in sentence.hits if hit[0] <= day.last + 1]
    mailed = reading.lexicon.mask(("day_of_mail",))
    return opens and any(hit[2] & bits for hit in beside) and not any(hit[2] & mailed for hit in beside)


def _is_of_writing(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Is it the day on which the thanks are written: "I thank you only today for …"?"""
    words = reading.plain
    if words[day.first] != "today" or words[day.last : day.last + 1] not in (["for"], ["to"], ["and"]):
        return False
    before = [
        word for word in words[max(sentence.first, day.first - 3) : day.first] if word not in ("only", "just", "first")
    ]
    return before[-1:] in (["you"], ["thanks"], ["write"], ["writing"], ["thank"])


def _elsewhere(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Is the day told by the writer's own clock: "already Tuesday in Sendai", "Thursday night for me"?"""
    at = day.last + (reading.plain[day.last : day.last + 1] != [] and reading.plain[day.last] in _PARTS)
    link = reading.plain[at : at + 2]
    if at + 1 >= sentence.last or link[0] not in ("in", "for", "with", "my"):
        return False
    return link[1] in ("me", "time") or (link[0] == "in" and reading.words[at + 1][0].isupper())


def _spot(reading: Reading, start: int, end: int, known: Known) -> Spot:
    day = max(known.interview)
    held = f"{day:%A}, {day:%B} {day.day}"
    return Spot(
        start,
        end,
        f"“{reading.text((start, end))}” reads as the day of the interview, which was {held}. Please check "
        f"which is right.",
        (Suggestion(f"If you mean the interview, would “{day:%B} {day.day}” be right here?"),),
    )


_TALK = "Thank you for making time to speak with me {} about the Internal Medicine residency at Larch Valley Hospital."

RULE = Rule(
    code="interview.date-mismatch",
    severity="warning",
    kinds=EVERY_KIND,
    title="The day of the interview is another one",
    why="A wrong day is a small slip, but it tells the reader that the sentence was copied from another mail.",
    advice=(
        "Hold the day against the invitation; if the mail goes out later than planned, “yesterday” may have to go."
    ),
    article="3.3",
    look=look,
    reach="paragraph",
    around=around,
    most=3,
    needs=("interview.start",),
    families={
        **FAMILIES,
        "day_of_talk": """
            (thank|thanks|grateful|gratitude|appreciate~|appreciated|appreciation)
            (interview~|interviewed|interviews|conversation|conversations|discussion|visit|spoke|speaking|talk|talked|talking|met|meeting)
            (meet|speak) ..3 (with|you|me|to)
            (your|the|our) (time|hour|hours|minutes|half hour|generous hours)
            (your|our|interview) (day|morning|afternoon)
            you (told|showed|asked|said|explained|described|mentioned|gave|let|took|walked|spoke|answered|held|kept|spent|were|made)
            we (spoke|met|talked|discussed)
            (seeing|having|hosting|receiving) (me|us)
        """,
        "day_of_mail": """
            (you|your office) (answered|wrote|replied|returned|called|sent|mailed|emailed) ..4 (message~|email~|mail|call~|note~)
        """,
        "day_of_else": """
            (thinking|thought) ..3 (talk|conversation|interview|meeting|visit)
            (happy|merry|winter|summer|thanksgiving|christmas|spring|early)
            (another|other|next|further|also) ..2 (interview|interviews|talk|conversation)
            (finished|completed|certificate|learned|read|looked|opened|told him|told her|reviewed|takes place|held|meets)
            (regional|annual|national|state|spring|fall|winter|society|poster) ..2 (meeting|meetings|conference)
            (meeting|conference) (of|in|at)
            (email|emails|letter|letters|message|invitation|invite|schedule|conference|rounds|lecture|webinar|open house|second look|dinner|social|tour)
            (accepted|published|presented|submitted|sent|wrote|received|issued|graduated|arrived|accepted|began|started|born|died|matched|passed|due|until|before|since|by|after|starting|next|every|each|available|free)
            (my|his|her|their) (exam|rotation|flight|wife|husband|brother|sister|mother|father|patient|poster|abstract|result|results|score)
            (that|which|who|how|where|what) ..3 (on|of|for)
        """,
    },
    bad=(
        piece(_TALK.format("on «November 10»"), "opening"),
        piece(_TALK.format("«on Friday»"), "opening"),
        piece(_TALK.format("«today»"), "opening"),
        piece(_TALK.format("on «the 3rd of Nov.»"), "opening"),
        piece(_TALK.format("on «11/10»"), "opening"),
        piece("Thank you for «Monday»’s interview – Maya Lindgren", "subject"),
    ),
    good=(
        piece(_TALK.format("yesterday"), "opening"),
        piece(_TALK.format("on Wednesday, 12 November"), "opening"),
        piece(_TALK.format("this week"), "opening"),
        piece(_TALK.format("on 2025-11-12"), "opening"),
        *pieces(
            "sentence",
            "You told me that the group visits began on Friday afternoons, and I can see why.",
            "Our poster was accepted on October 3, and I would be glad to send it.",
            "My unit gives its orders on December 1, so I will know by then.",
            "Your Monday clinic is what I tell my friends about.",
            "You told me of the intern who was asked, at your Monday round, which decision she would take back.",
            "Our trial will be shown at the regional meeting in Reno on April 9.",
            "I wrote to you with a question, and you answered on a Sunday.",
            "He did not speak to me for a month, and today he welds ships.",
            "On Monday you answered four messages from me, and each of them kindly.",
        ),
    ),
)
