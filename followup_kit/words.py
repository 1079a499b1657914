"""Words, inflection, and how families of phrases are written. Knows no rule.

A family is a set of phrases with one meaning, written one a line:

    my chances
    (could|would|can) you tell me      alternatives; an empty one is optional: (very|) much
    rank~ you first                    the word and its inflections: rank, ranks, ranked, ranking
    ahead of _ you                     any one word
    put ..3 first                      up to three words of any kind
    you first $                        at the end of a clause: a mark of punctuation or the sentence's end follows

Words are lower case, without hyphens ("follow up"), contractions written out ("would not", "i am").
Many families make one `followup_kit.trie.Lexicon`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, product

from followup_kit.patterns import pattern
from followup_kit.remembered import WORDS

_TOKEN = pattern(r"([Cc]an(?=not\b)|[^\W_]+|['’][^\W_]+|#\d+)")
_GROUP = pattern(r"\(([^()]*)\)|(\S+)")
_VOWELS = frozenset("aeiou")

WRITTEN_OUT: Mapping[str, str] = {
    short.replace("'", mark): full
    for mark in "'’"
    for short, full in {
        "'d": "would", "'ll": "will", "'m": "am", "'re": "are", "'ve": "have", "'t": "not", "'em": "them",
        "don": "do", "couldn": "could", "wouldn": "would", "shouldn": "should", "didn": "did", "doesn": "does",
        "isn": "is", "aren": "are", "wasn": "was", "weren": "were", "haven": "have", "hasn": "has", "hadn": "had",
        "mustn": "must", "needn": "need",
    }.items()
}  # fmt: skip
"""Pieces of contractions, as the tokenizer parts them, and the words they stand for."""

_IRREGULAR: Mapping[str, str] = {
    "be": "am is are was were been being", "have": "has had having", "do": "does did done doing",
    "know": "knows knew known knowing", "think": "thinks thought thinking", "tell": "tells told telling",
    "give": "gives gave given giving", "hear": "hears heard hearing", "find": "finds found finding",
    "get": "gets got gotten getting", "take": "takes took taken taking", "make": "makes made making",
    "keep": "keeps kept keeping", "leave": "leaves left leaving", "put": "puts putting", "come": "comes came coming",
    "go": "goes went gone going", "see": "sees saw seen seeing", "say": "says said saying",
    "write": "writes wrote written writing", "hold": "holds held holding", "stand": "stands stood standing",
    "choose": "chooses chose chosen choosing", "begin": "begins began begun beginning", "feel": "feels felt feeling",
    "bring": "brings brought bringing", "show": "shows showed shown showing", "speak": "speaks spoke spoken speaking",
    "meet": "meets met meeting", "spend": "spends spent spending", "teach": "teaches taught teaching",
    "learn": "learns learned learnt learning", "grow": "grows grew grown growing", "let": "lets letting",
    "send": "sends sent sending", "sit": "sits sat sitting", "fall": "falls fell fallen falling",
    "drive": "drives drove driven driving", "fit": "fits fitted fitting", "set": "sets setting",
    "become": "becomes became becoming", "mean": "means meant meaning", "run": "runs ran running",
    "build": "builds built building", "lead": "leads led leading", "read": "reads reading", "beg": "begs begged begging",
    "win": "wins won winning", "lose": "loses lost losing", "commit": "commits committed committing",
    "drop": "drops dropped dropping", "cancel": "cancels canceled cancelled canceling cancelling",
    "withdraw": "withdraws withdrew withdrawn withdrawing", "forget": "forgets forgot forgotten forgetting",
    "try": "tries tried trying", "study": "studies studied studying", "apply": "applies applied applying",
    "pay": "pays paid paying", "say ": "", "buy": "buys bought buying", "swear": "swears swore sworn swearing",
}  # fmt: skip


def tokenize(text: str) -> tuple[list[str], list[int], list[str]]:
    """Words, the offset of each, and the n + 1 separators around them; `"".join` of both gives the text back."""
    pieces = _TOKEN.split(text)
    offsets = list(accumulate(map(len, pieces)))
    return pieces[1::2], offsets[::2][:-1], pieces[::2]


def plain(words: Iterable[str]) -> list[str]:
    """Lower case, with contractions written out."""
    return list(map(_plain, words))


@lru_cache(maxsize=WORDS)
def _plain(word: str) -> str:
    low = word.lower()
    return WRITTEN_OUT.get(low, low)


def inflections(word: str) -> tuple[str, ...]:
    """The word and its regular or listed inflections, as verb and as noun."""
    if word in _IRREGULAR:
        return (word, *_IRREGULAR[word].split())
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS:
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word, word + "es", word + "ed", word + "ing"
    doubled = word + word[-1] if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word) else word
    return word, word + "s", doubled + "ed", doubled + "ing"


Slot = list[tuple[str, ...]]
"""One place of a phrase: its alternatives, each a row of words; the empty row means that the place may be left out."""


def slots(line: str) -> list[Slot]:
    """The places of one line of a family, in order."""
    return [
        [
            words
            for option in (match[1].split("|") if match[1] is not None else [match[2]])
            for words in _options(option.split())
        ]
        for match in _GROUP.finditer(line)
    ]


def _options(words: list[str]) -> Iterator[tuple[str, ...]]:
    spread: list[list[tuple[str, ...]]] = []
    for word in words:
        if word.endswith("~"):
            spread.append([(form,) for form in inflections(word[:-1])])
        else:
            spread.append([(word,)])
    for combination in product(*spread):
        yield tuple(word for part in combination for word in part)
