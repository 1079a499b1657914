"""The words that days are named with: months, weekdays, numbers, and the families in which phrases begin."""

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept "
        "sep|october oct|november nov"
        "|december dec".split("|"),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday|sunday".split("|")
    )
    for name in names.split()
}
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
).split()
NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "couple": 2, "few": 4, "several": 4,
}  # fmt: skip
DAYS = {str(number): number for number in range(1, 32)}
DAYS |= {f"{number}{ending}": number for number in range(1, 32) for ending in ("st", "nd", "rd", "th")}
DAYS |= {word: number for number, word in enumerate(ORDINALS, 1)}

OPENERS = frozenset([*MONTHS, *WEEKDAYS, *DAYS, "yesterday", "today", "tonight", "this", "last", "past"])
"""Words that a day can begin with, beside numbers."""

FAMILIES = {
    "day_named": f"""
        ({"|".join(MONTHS)})
        ({"|".join(WEEKDAYS)})
        (yesterday|today|tonight)
        this (morning|afternoon|evening|week)
        (last|past) (week|night|evening|month)
        (a|one|two|three|four|five|six|seven|eight|nine|ten|couple of|few|several|2|3|4|5|6|7|8|9|10) (day|days|week|weeks) ago
        the other day
        (the|of) ({"|".join(f"{number}{ending}" for number in range(1, 32) for ending in ("st", "nd", "rd", "th"))})
        on the ({"|".join(ORDINALS)})
        ({"|".join(str(number) for number in range(1, 32))}) ({"|".join(str(number) for number in range(1, 32))})
        (2024|2025|2026|2027|2028) ({"|".join(f"{number:02}" for number in range(1, 13))})
    """,
}
"""`on the tenth` stands for days without a month; numbers are dates only where a stroke, point or hyphen joins them."""
