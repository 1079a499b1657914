"""Light stems: enough to see that "residents' debriefing" and "debriefed a resident" speak of one thing."""

from __future__ import annotations

from functools import lru_cache

from followup_kit.names import fold

_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight "
        "nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
}
_IRREGULAR = {
    "taught": "teach", "built": "build", "ran": "run", "rang": "ring", "sang": "sing", "drove": "drive",
    "wrote": "write", "written": "write", "kept": "keep", "met": "meet", "fed": "feed", "led": "lead",
    "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "lives": "life", "knives": "knife", "sat": "sit", "given": "give", "gave": "give", "chose": "choose",
    "chosen": "choose", "grew": "grow", "grown": "grow", "ate": "eat", "bought": "buy", "brought": "bring",
    "caught": "catch", "held": "hold", "made": "make", "read": "read", "rode": "ride", "slept": "sleep",
    "sold": "sell", "spoke": "speak", "spoken": "speak", "swam": "swim", "told": "tell", "wore": "wear",
}  # fmt: skip
_ENDINGS = (
    "ations", "ation", "ments", "ment", "ness", "ings", "ing", "ions", "ion", "ers", "ors", "er", "or", "ies", "ied",
    "ives", "ive", "als", "al", "ics", "ic", "ists", "ist", "ed", "es", "ly", "s", "y", "e",
)  # fmt: skip


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The folded word without its ending; number words become digits. Never shorter than three letters, if it has them.

    "mentoring", "mentored", "mentors" -> "ment"; "Twelve" -> "12"
    """
    word = fold(word)
    word = _IRREGULAR.get(word, _NUMBERS.get(word, word))
    for _ in range(2):
        ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= 3), "")
        if not ending or word.isdigit():
            break
        word = word[: -len(ending)]
        if ending in ("e", "y"):
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word
