"""subject.vague: the subject does not say what the mail is."""

from collections.abc import Iterator
from functools import lru_cache

from followup_kit.context import Program
from followup_kit.meaning.chatty import casual_span
from followup_kit.meaning.subject_line import SubjectLine, subject_line
from followup_kit.names import TITLES, fold
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

_THANKS = frozenset(
    (
        "thank thanks thanking thanked thankful thankfully thx thnx thanx thks tks tysm ty thankyou grateful "
        "gratefully gratitude appreciate appreciated appreciation appreciative appreciating obliged indebted "
        "merci gracias danke obrigado obrigada mahalo acknowledgment"
    ).split()
)
_MEETING = frozenset(
    (
        "interview interviews interviewed interviewing interviewer conversation conversations visit visiting "
        "visited meeting met meet talk talking talked speaking spoke discussion chat chatting"
    ).split()
)
_NEWS = frozenset(
    (
        "update updates updated clarification clarifying clarify correction corrected correcting correct addendum "
        "publication accepted interest intent commitment choice certified certification apology score scores "
        "results award late belated overdue"
    ).split()
)
_FILLER = frozenset(
    (
        "a an the my our your me i we you us it this that these those some any is am are was were be been to for "
        "of on in at from with by and or about re regarding concerning just very much so again many lot lots "
        "million big huge warm sincere heartfelt deepest most really truly once more also too all everything both "
        "please question questions query inquiry enquiry quick short brief small little note notes line message "
        "messages email mail letter hello hi hey greetings greeting dear follow following followup up follows "
        "checking check in touching touch base reaching out out residency program programme thing things stuff "
        "info information important urgent attention request reply response answer hope well doing happy good "
        "morning afternoon evening day days today yesterday tomorrow tonight recent recently last next week "
        "monday tuesday wednesday thursday friday saturday sunday post after regards best wishes subject open "
        "read medical student application applicant candidate season holidays thanksgiving christmas year new "
        "holiday kind few words word thoughts do can could would may might one two something anything someone sir "
        "madam doctor dr prof professor team follow ups as not no now here there when what how why who et al hope "
        "time's touch wanted say saying nice great lovely pleasure pleased wonderful glad fyi"
    ).split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today day morning afternoon evening".split()
)


def look(reading: Reading) -> Iterator[Spot]:
    """Neither thanks nor interview, or one of them with nothing beside it: not for what, not who, not where."""
    line = subject_line(reading)
    if line is not None and _is_vague(line, reading):
        yield Spot(
            line.start,
            line.end,
            "The subject does not yet say what the mail is. Name the thanks or the interview, and who writes or where.",
            (Suggestion("What would the reader look for: the thanks, the interview, the specialty, your name?"),),
        )


def _is_vague(line: SubjectLine, reading: Reading) -> bool:
    words = [word for number, word in enumerate(line.low) if number not in line.own]
    if line.named and not _THANKS.isdisjoint(words):
        return False
    thanks, meeting, news = (not family.isdisjoint(words) for family in (_THANKS, _MEETING, _NEWS))
    content = [
        word
        for word in words
        if word not in _FILLER and word not in _THANKS and word not in _MEETING and word not in _NEWS and word != "'s"
    ]
    if thanks and (content or meeting or news or line.named):
        return False
    titled = any(fold(word) in TITLES for word in line.words[:-1])
    whom = line.named or titled or _named_place(words, reading)
    if thanks:
        return not (content or meeting or news or whom or not _CALENDAR.isdisjoint(words))
    if meeting:
        return not (content or whom or news)
    if news:
        return not (content or whom)
    if reading.is_kind in "UCKF":
        return not content
    if line.named and casual_span(line, reading):
        return False
    telling = [word for word in content if not _named_place([word], reading)]
    if line.named and len(telling) > 1:
        return False
    return not (whom and _named_place(words, reading) and not _CALENDAR.isdisjoint(words))


def _named_place(words: list[str], reading: Reading) -> bool:
    """Does a telling word of the program's name, or its specialty, stand in the subject?"""
    return not _telling(reading.context.program).isdisjoint(words)


@lru_cache(maxsize=MAILS)
def _telling(program: Program) -> frozenset[str]:
    """The words by which the program may be called in a subject."""
    names = " ".join((program.name, *program.aliases, program.specialty)).lower().replace("-", " ").split()
    return frozenset([word for word in names if len(word) > 2 and word not in _FILLER])


RULE = Rule(
    code="subject.vague",
    severity="error",
    kinds=EVERY_KIND,
    title="The subject does not say what the mail is",
    why="A reader with a full inbox opens what she can place. A subject that fits any mail is easily passed over.",
    advice="Name the thanks or the interview, and add who writes or where it was.",
    article="3.1",
    look=look,
    reach="frame",
    silenced_by=("subject.missing",),
    bad=(
        *pieces(
            "subject",
            "«Checking in»",
            "«A quick note»",
            "«Many thanks again»",
            "Re: «Parking information for Wednesday»",
            "«From Wednesday»",
            "«Happy New Year from Maya Lindgren»",
            "«Our interview»",
        ),
        piece("«Small update»", "subject", {"kind": "update"}),
    ),
    good=(
        *pieces(
            "subject",
            "Thank you – Maya Lindgren, Harborview",
            "Internal Medicine interview of November 12 – Maya Lindgren",
            "Lindgren: with gratitude for our conversation",
            "Re: Parking information for Wednesday – thank you from Maya Lindgren",
            "Following up on Wednesday's interview at LVH – Maya Lindgren",
        ),
        piece("Maya Lindgren: poster accepted", "subject", {"kind": "update"}),
        piece("One corrected number – Maya Lindgren", "subject", {"kind": "clarification"}),
    ),
)
