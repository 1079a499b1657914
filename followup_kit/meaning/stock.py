"""Stock sentences: praise, interest and good wishes that any applicant could send to any program. Knows no rule.

A sentence is stock when it says one of the things that such mails say ("the dedication of the faculty", "a valuable
addition to your team") and is made of their common words alone; `followup_kit.meaning.specifics` knows which those are.
"""

from __future__ import annotations

from followup_kit.meaning.specifics import is_common
from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.words import tokenize

FAMILIES = {
    "stock_praise": """
        (impress~|impressed|struck|inspired|amazed|drawn|captivated|moved|delighted) (by|with|to|at)
        (commitment|dedication|devotion|dedicated|committed|devoted) (to|of)
        (quality|diversity|excellence|reputation|strength|breadth) (of|for|in|speaks)
        (depth|warmth|friendliness|range|level|enthusiasm|professionalism) (of|for|in|speaks)
        (reputation|environment|atmosphere|culture|faculty|training|curriculum|education|volume|population)
        (ideal|perfect|wonderful|great|excellent|amazing|fantastic|right) (place|program|programme|institution)
        (ideal|perfect|wonderful|great|excellent|amazing|fantastic|right) (environment|opportunity|fit|match)
        (unique|special|best|nice) (place|program|programme|institution|environment|opportunity|fit|match)
        (good|outstanding|exceptional|prestigious|incredible) (place|program|programme|institution)
        (good|outstanding|exceptional|prestigious|incredible) (environment|opportunity|fit|match)
        (ideal|perfect|wonderful|great|excellent|amazing|fantastic|right) (training|people|experience|team)
        (ideal|perfect|wonderful|great|excellent|amazing|fantastic|right) (residency|residents|hospital|department)
        (unique|special|best|nice) (training|people|experience|team|residency|residents|hospital|department)
        (good|outstanding|exceptional|prestigious|incredible) (training|people|experience|team)
        (good|outstanding|exceptional|prestigious|incredible) (residency|residents|hospital|department)
        (supportive|collegial|welcoming|friendly|collaborative|talented|nurturing|inclusive|warm)
        (sense of) (family|community|camaraderie|belonging)
        (everyone|everybody) (i|was|seemed|is|made)
        (nice|great|wonderful|good|pleasure) to (meet|speak|learn|talk|hear|visit|see|interview)
        (lovely|honor|joy|privilege|delight) to (meet|speak|learn|talk|hear|visit|see|interview)
        (pleasure|joy|honor|delight) (meeting|speaking|learning|talking)
        (enjoyed|loved|appreciated|liked) (meeting|learning|speaking|talking|hearing|my)
        (enjoyed|loved|appreciated|liked) (our|the|everything|every|getting|seeing)
        (speaks|spoke) (for itself|volumes)
        (second|bar) to none
    """,
    "stock_interest": """
        (very|highly|extremely|really|truly|so|still|remain) (interested|excited|enthusiastic|eager|keen)
        (remains|am|genuinely|sincerely) (interested|excited|enthusiastic|eager|keen)
        (deeply|more|incredibly|particularly) (interested|excited|enthusiastic|eager|keen)
        (interest|interested|excited|enthusiastic|enthusiasm) (in|about|for)
        (join~|part of|member of) (your|the|such|this)
        (honored|privileged|thrilled|delighted|happy|glad) to (train|join|be|become|continue)
        (honored|privileged|thrilled|delighted|happy|glad) to (learn|work|contribute|match|have)
        (proud|love|excited|grateful|lucky|fortunate) to (train|join|be|become|continue)
        (proud|love|excited|grateful|lucky|fortunate) to (learn|work|contribute|match|have)
        (valuable|great|good|strong|excellent) (addition|asset|fit|match|member)
        (fit in|thrive|grow~|flourish|excel|succeed) (well|at|in|both|with|as|here|there|personally|professionally)
        (place|program|environment) (where|in which|that|for)
        (look|looking) forward to
        (stay~|keep~|be) in touch
        (wish|best of luck|all the best|good luck)
        (my goals|career goals|my career|i am looking for)
    """,
}
"""What stock sentences say, in the mini-language of `followup_kit.words`."""


_WORDS_TO_ONE_OF_ITS_OWN = 14
"""A stock sentence may hold one word of its own in so many: a name that nobody knows, a slip."""

_THANKS = frozenset("thank thanks gratitude grateful appreciation please".split())


def stock_sentences(reading: Reading) -> list[Sentence]:
    """The sentences that any applicant could send to any program: praise, interest, wishes. Plain thanks are none."""
    wanted = reading.lexicon.mask(FAMILIES)
    if not reading.mask & wanted:
        return []
    program, recipient = reading.context.program, reading.context.recipient
    given = " ".join((program.name, *program.aliases, program.specialty, recipient.name))
    names = frozenset(map(fold, tokenize(given)[0]))
    return [one for one in reading.sentences if one.mask & wanted and _is_stock(reading, one, names)]


def _is_stock(reading: Reading, sentence: Sentence, names: frozenset[str]) -> bool:
    words = reading.plain[sentence.first : sentence.last]
    if len(words) < 5 or not _THANKS.isdisjoint(words[:7]):
        return False
    own = sum(1 for word in words if not (is_common(word) or fold(word) in names))
    return own <= len(words) // _WORDS_TO_ONE_OF_ITS_OWN
