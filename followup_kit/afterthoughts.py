"""Afterthoughts: what a mail adds to the interview, or argues again, point by point. Knows no rule.

A corrected answer and its source are one point; a row of facts is as many points as it has members; what is only
announced ("a few things I forgot") is counted by what follows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from followup_kit.reading import Reading, Sentence

FAMILIES = {
    "adds_points": """
        (should|must|ought to) (also|further|just|quickly|briefly|) (add|mention|point out|note|clarify|correct)
        (wish to|want to|would like to) (also|further|just|quickly|briefly|) (add|mention|point out)
        (wish to|want to|would like to) (also|further|just|quickly|briefly|) (note|clarify|correct)
        (need to|let me|may i|like to|also|have to) (also|further|just|quickly|briefly|) (add|mention|point out)
        (need to|let me|may i|like to|also|have to) (also|further|just|quickly|briefly|) (note|clarify|correct)
        (should|must|ought to) (also|further|just|quickly|briefly|) (explain|set straight|elaborate)
        (wish to|want to|would like to) (also|further|just|quickly|briefly|) (explain|set straight|elaborate)
        (should|must|ought to) (also|further|just|quickly|briefly|) (return to|come back to|amend|supplement)
        (wish to|want to|would like to) (also|further|just|quickly|briefly|) (return to|come back to|amend|supplement)
        (need to|let me|may i) (also|further|just|quickly|briefly|) (explain|set straight|elaborate)
        (like to|also|have to) (also|further|just|quickly|briefly|) (explain|set straight|elaborate)
        (need to|let me|may i) (also|further|just|quickly|briefly|) (return to|come back to|amend|supplement)
        (like to|also|have to) (also|further|just|quickly|briefly|) (return to|come back to|amend|supplement)
        (forgot|forgotten|neglected) (also|entirely|) to (say|mention|tell|add|bring|note)
        (omitted|failed|meant|remiss not) (also|entirely|) to (say|mention|tell|add|bring|note)
        (forgot|forgotten|neglected) (also|entirely|) to (share|list|include|explain|point|name|speak of)
        (omitted|failed|meant|remiss not) (also|entirely|) to (share|list|include|explain|point|name|speak of)
        (forgot|omitted|overlooked|left out) (the|my|a|an|that|to|some|several|two|three|four|five)
        (did not|could not|was not able to|never|had no chance to) (mention|say|bring up|tell you|explain)
        (did not|could not|was not able to|never|had no chance to) (talk about|share|speak of|add|cover|get to say)
        (did not have a chance to|did not get to) (mention|say|bring up|tell you|explain)
        (did not have a chance to|did not get to) (talk about|share|speak of|add|cover|get to say)
        (did not get a chance to|did not have time to|had no time to) (mention|say|bring up|tell you|explain)
        (did not get a chance to|did not have time to|had no time to) (talk about|share|speak of|add|cover|get to say)
        (should|ought to|could|might|would|wish i|had) have (said|told|mentioned|added)
        (should|ought to|could|might|would|wish i|had) have (explained|answered|brought up|included|spoken of)
        (not|never) (mentioned|mention) ..2 (at|in|during|on) (the|our) (interview|day|conversation|meeting)
        (not|never) (said|told|explained) ..2 (at|in|during|on) (the|our) (interview|day|conversation|meeting)
        (left|leave) (something|some|several|a few|many|two|three|four|five|things|it|out|unsaid)
        (things|points|facts|items) (that|which|i) (i|) (left out|forgot|did not|should have|could not|had no)
        (matters|details|corrections|additions|remarks) (that|which|i) (i|) (left out|forgot|did not)
        (matters|details|corrections|additions|remarks) (that|which|i) (i|) (should have|could not|had no)
        (things|points|facts|items) (that|which|i) (i|) (failed|omitted|missed|wanted|wish|meant)
        (matters|details|corrections|additions|remarks) (that|which|i) (i|) (failed|omitted|missed|wanted|wish|meant)
        (occurred to me|realized|realised) (after|afterwards|later|only|since|on the)
        (remembered|recalled|came to me|came to mind) (after|afterwards|later|only|since|on the)
        (occurred to me|realized|realised) (that|several|some|a few|two|three|things)
        (remembered|recalled|came to me|came to mind) (that|several|some|a few|two|three|things)
        (correct|clarify|explain|amend) ..2 (my|one|two|three) ..2 (answer~|point~|thing~|statement~|remark~)
        (correct|clarify|explain|amend) ..2 (some|several|a few|the|what) ..2 (answer~|point~)
        (correct|clarify|explain|amend) ..2 (some|several|a few|the|what) ..2 (thing~|statement~|remark~)
        (complete|supplement|expand on|revisit) ..2 (my|one|two|three) ..2 (answer~|point~|thing~|statement~|remark~)
        (complete|supplement|expand on|revisit) ..2 (some|several|a few|the|what) ..2 (answer~|point~)
        (complete|supplement|expand on|revisit) ..2 (some|several|a few|the|what) ..2 (thing~|statement~|remark~)
        (correct|clarify|explain|amend) ..2 (my|one|two|three) ..2 (matter~|misunderstanding~)
        (correct|clarify|explain|amend) ..2 (some|several|a few|the|what) ..2 (matter~|misunderstanding~)
        (correct|clarify|explain|amend) ..2 (my|one|two|three) ..2 (reply|replies|impression~)
        (correct|clarify|explain|amend) ..2 (some|several|a few|the|what) ..2 (reply|replies|impression~)
        (complete|supplement|expand on|revisit) ..2 (my|one|two|three) ..2 (matter~|misunderstanding~)
        (complete|supplement|expand on|revisit) ..2 (some|several|a few|the|what) ..2 (matter~|misunderstanding~)
        (complete|supplement|expand on|revisit) ..2 (my|one|two|three) ..2 (reply|replies|impression~)
        (complete|supplement|expand on|revisit) ..2 (some|several|a few|the|what) ..2 (reply|replies|impression~)
        (had|had been|was) (hoped|hoping|meant|meaning|wanted) to (say|tell you|mention|add|explain|bring up)
        (had|had been|was) (wanting|intended|going|planning|about) to (say|tell you|mention|add|explain|bring up)
        (wish|regret|sorry) (that|) (i|) (had|not|did not) (told|said|mentioned|telling|saying)
        (wish|regret|sorry) (that|) (i|) (had|not|did not) (mentioning|mention|say|tell|added|explained)
        without (saying|mentioning|telling you|adding)
        (did not|never) (get|got) (around to|round to|as far as|to) (say|saying|mention|mentioning|tell|telling)
        (did not|never) (get|got) (around to|round to|as far as|to) (explain|explaining|bring~|add|adding|the|my)
        (no|not enough|ran out of) (time|chance|opportunity|room) (to|before|for|left to) (say|saying|mention)
        (no|not enough|ran out of) (time|chance|opportunity|room) (to|before|for|left to) (mentioning|tell)
        (no|not enough|ran out of) (time|chance|opportunity|room) (to|before|for|left to) (telling|explain)
        (run out of|lack of|little) (time|chance|opportunity|room) (to|before|for|left to) (say|saying|mention)
        (run out of|lack of|little) (time|chance|opportunity|room) (to|before|for|left to) (mentioning|tell)
        (run out of|lack of|little) (time|chance|opportunity|room) (to|before|for|left to) (telling|explain)
        (no|not enough|ran out of) (time|chance|opportunity|room) (to|before|for|left to) (add|bring|i)
        (no|not enough|ran out of) (time|chance|opportunity|room) (to|before|for|left to) (the|my|all|discuss)
        (run out of|lack of|little) (time|chance|opportunity|room) (to|before|for|left to) (add|bring|i)
        (run out of|lack of|little) (time|chance|opportunity|room) (to|before|for|left to) (the|my|all|discuss)
        (slipped my mind|escaped me|escaped my mind|went unsaid)
        (went unmentioned|remained unsaid|left unsaid|left unmentioned)
        (for|in the interest of) (completeness|the record|the sake of completeness|full disclosure)
        (complete|completes|completing) (the|my|your) (picture|record|file|gaps|portrait)
        (round out|rounding out|fill in|filling in) (the|my|your) (picture|record|file|gaps|portrait)
        (you|it) (should|may|might|ought to|will) (also|further) (know|interest you|like to know)
        (you|it) (should|may|might|ought to|will) (also|further) (want to know|wish to know|be interested)
        (you|it) (should|may|might|ought to) (like|want|wish) (you|for you|) to know
        (you|it) (should|may|might|ought to) (interest|be useful|be of interest|help) (you|for you|) to know
        (worth|deserves) (adding|mentioning|a mention|noting|saying)
        (please|kindly) (also|) (note|add|consider|take note) (that|to|the|also)
        (not|nor) (yet|) (in|on) my (file|application|cv|eras)
        (news|developments|achievements|accomplishments|updates) since (then|we|our|the|i)
        (further|few more|additional|other|more|several) (points|facts|items) (to|about|for|on)
        (further|few more|additional|other|more|several) (points|facts|items) (that|which|i|concerning|regarding)
        (further|few more|additional) (corrections|additions|clarifications|updates) (to|about|for|on)
        (other|more|several) (corrections|additions|clarifications|updates) (to|about|for|on)
        (further|few more|additional) (corrections|additions) (that|which|i|concerning|regarding)
        (further|few more|additional) (clarifications|updates) (that|which|i|concerning|regarding)
        (other|more|several) (corrections|additions|clarifications|updates) (that|which|i|concerning|regarding)
        (some|few|two|three|four|five) (points|facts|items) (to|about|for|on|that|which|i|concerning|regarding)
        (some|few|two|three|four|five) (corrections|additions|clarifications|updates) (to|about|for|on)
        (some|few|two|three|four|five) (corrections|additions) (that|which|i|concerning|regarding)
        (some|few|two|three|four|five) (clarifications|updates) (that|which|i|concerning|regarding)
    """,
    "adds_many": """
        (two|three|four|five|six|seven|eight|nine|ten) ..2 (things|points|facts|items|matters|details)
        (several|some|few|many) ..2 (things|points|facts|items|matters|details)
        (number of|couple of|following|other|more) ..2 (things|points|facts|items|matters|details)
        (two|three|four|five|six|seven|eight|nine|ten) ..2 (corrections|additions|clarifications)
        (two|three|four|five|six|seven|eight|nine|ten) ..2 (remarks|updates|accomplishments|achievements)
        (several|some|few|many|number of|couple of|following|other|more) ..2 (corrections|additions|clarifications)
        (several|some|few|many) ..2 (remarks|updates|accomplishments|achievements)
        (number of|couple of|following|other|more) ..2 (remarks|updates|accomplishments|achievements)
        (things|points) i (left out|forgot|did not)
    """,
    "adds_one_more": """
        (secondly|thirdly|fourthly|fifthly|sixthly|seventhly|eighthly|lastly|furthermore|moreover|additionally)
        (second|third|fourth|fifth|sixth|seventh) i
        in addition
        i (also|further) (forgot|have|had|am|was|did|said|should|would|want|hold|speak|served)
        i (also|further) (won|wrote|passed|completed|led|published)
        i (also|further) (received|volunteered|taught|worked|mentioned|omitted|neglected)
        (i have|i had|i am|i was|i should|i did) (also|since|now|further)
        (another|one more|a further|an additional|a second|a third) (point|thing|fact|correction|item)
        (another|one more|a further|an additional|a second|a third) (matter|paper|poster|award|update)
        and i forgot
        as well
    """,
    "retells": """
        (when|where) (you|the panel|your colleague) (asked|said|questioned|mentioned)
        (when|where) (you|the panel|your colleague) (raised|wondered|challenged|called|read)
        you (asked|questioned|challenged|raised|wondered)
        i (said|answered|replied|told you|stated|claimed|named|quoted)
        my (answer|reply|response)
    """,
    "argues_again": """
        (stand by|defend|maintain|insist on) (my|the|that|what|this|our) ..3 (answer~|view|point|case|question|claim)
        (repeat|return to) (my|the|that|what|this|our) ..3 (answer~|view|point|case|question|claim)
        (revisit|reopen|come back to) (my|the|that|what|this|our) ..3 (answer~|view|point|case|question|claim)
        (stand by|defend|maintain|insist on) (my|the|that|what|this|our) ..3 (reply|position|reasoning)
        (stand by|defend|maintain|insist on) (my|the|that|what|this|our) ..3 (statement|vignette|scenario)
        (repeat|return to|revisit|reopen|come back to) (my|the|that|what|this|our) ..3 (reply|position|reasoning)
        (repeat|return to|revisit|reopen|come back to) (my|the|that|what|this|our) ..3 (statement|vignette|scenario)
        what i (meant|should have|ought to have|wanted to say|was trying to|intended)
        (as|which|that|what) i (should|ought to) have (said|told|answered|mentioned)
        (better|right|real|true|full|correct|proper|complete) (answer|reply|response) (is|was|to|would)
        (better|right|real|true|full|correct|proper|complete) (reason|explanation|reasoning|story) (is|was|to|would)
        (was|were|is|are) not my (answer|reasoning|meaning|fault|view|intention|point)
        (not|never) (at fault|to blame|my fault)
        (you|he|she|they|who|colleague) (was|were|are|is) (wrong|mistaken)
        (i was|that i was|was i) (right|correct|misunderstood|misquoted|interrupted|cut off|nervous)
        (cut off|cut short) by
        (explain|say|state|stress|emphasize|repeat|tell you|clarify) (again|once more|once again)
        (to repeat|let me repeat|i repeat|once more i|to be clear|be clear that|point out that)
        (does|did|do) not change (that|my|the|anything)
        (should be|must be) (read|seen|understood|judged|weighed|considered) (first|together|with|in|as|alongside)
        (has to be|ought to be|needs to be) (read|seen|understood) (first|together|with|in|as|alongside)
        (has to be|ought to be|needs to be) (judged|weighed|considered) (first|together|with|in|as|alongside)
        (permit|allow|let) me (to|) ..2 (put|defend|set)
        (had it not|if i had|had i) (been|not|had|known|understood)
        (would not want|do not want) you to think
        (as|to|for|regarding|about|concerning|on|with regard to) your question
        (is|was|are|were) not because
        (was|were) only (nervous|tired|acting)
    """,
}
"""What adds a point, announces several, goes on to the next, retells an answer, argues it again."""

_OPENERS = frozenset(
    "also further furthermore moreover additionally lastly finally next besides secondly thirdly".split()
)
_LABELS = frozenset("on as regarding concerning about to".split())
_ONESELF = frozenset("i my me mine".split())
_ROW = re.compile(r"[,;](?=\s)")
_BULLET = re.compile(r"^[ \t]*(?:[-*•–·▪]|\(?\d{1,2}[.)]|\(?[a-h][.)])[ \t]", re.MULTILINE)
_CLAUSES = re.compile(r"[,;] (?:and )?(?:that|I|my)\b")


def points(reading: Reading) -> Iterator[tuple[Sentence, int]]:
    """Each sentence that adds to the interview, with the number of points in it."""
    adds, many, more, retells, argues = (reading.lexicon.mask((name,)) for name in FAMILIES)
    started = counted = False
    row_in = -1
    for sentence in reading.sentences:
        mask = sentence.mask
        started = started or bool(mask & adds) or (reading.is_kind == "C" and bool(mask & (argues | retells)))
        if not started:
            continue
        paragraph = _paragraph(reading, sentence)
        opened, personal = reading.plain[sentence.first] in _OPENERS, _about_oneself(reading, sentence)
        if mask & adds:
            number = _row(reading, sentence, adds, bool(mask & many))
            row_in = paragraph if mask & many else row_in
        elif mask & argues or _labelled(reading, sentence):
            number = 1
        elif opened or mask & more:
            number = int(personal or bool(mask & retells))
        elif row_in == paragraph:
            number = int(personal)
        else:
            number = int(bool(mask & retells) and not counted)
        if number:
            counted = True
            yield sentence, number


def listed(reading: Reading, first: Sentence) -> int:
    """Bullets and numbers from the first point to the end of the body."""
    at, spans = reading.offsets[first.first], reading.email.body_spans
    return len(_BULLET.findall(reading.email.text, at, spans[-1][1]))


def _row(reading: Reading, sentence: Sentence, adds: int, many: bool) -> int:
    """How many points stand in a row after the words that open it; none where they are only announced."""
    after = max(hit[1] for hit in sentence.hits if hit[2] & adds)
    if after >= sentence.last:
        return 0 if many else 1
    text = reading.email.text[reading.offsets[after] : reading.sentence_span(sentence)[1]]
    row, clauses = len(_ROW.findall(text)), len(_CLAUSES.findall(text))
    if many:
        return row + 1 if row or ":" in text else 0
    return row + 1 if row > 2 else clauses + 1


def _paragraph(reading: Reading, sentence: Sentence) -> int:
    return bisect_right(reading.email.paragraphs, (reading.offsets[sentence.first] + 1,))


def _about_oneself(reading: Reading, sentence: Sentence) -> bool:
    return not _ONESELF.isdisjoint(reading.plain[sentence.first : min(sentence.last, sentence.first + 8)])


def _labelled(reading: Reading, sentence: Sentence) -> bool:
    """Does the sentence begin with what it is about: "On research: I said …", "As to the gap, it was …"?"""
    words, first = reading.plain, sentence.first
    if reading.is_kind != "C" or words[first] not in _LABELS or sentence.last - first < 6:
        return False
    ends = [number for number in range(first + 1, min(first + 6, sentence.last)) if number in reading.stops]
    return bool(ends) and reading.email.text[reading.span(ends[0], ends[0] + 1)[1]] in ":,"
