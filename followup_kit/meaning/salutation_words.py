"""The words that salutations are made of: openings, titles, offices, and names for everybody at once."""

from __future__ import annotations

import re

from followup_kit.patterns import pattern

LAY_TITLES = frozenset("mr mrs ms miss mx mister sir madam maam ma'am".split())
"""Titles by which a physician is not addressed."""

MORE_TITLES = frozenset("ltc ltcol lcdr ltcdr cmdr cpt radm vadm brig maam ma'am coach doc herr frau attending".split())

ROLE_WORDS = frozenset(
    (
        "program programme residency director directors associate assistant deputy vice coordinator coordinators "
        "chief resident chair chairman chairwoman chairperson interviewer interviewers administrator manager "
        "attending physician head faculty fellow surgeon reader recipient officer recruiter specialist doctor sir "
        "madam nurse applicant selection admissions colleague friend member mentor boss"
    ).split()
)

GROUP_WORDS = frozenset(
    (
        "team teams committee committees faculty staff colleagues residents members interviewers all everyone "
        "everybody folks friends office department panel group board leadership crew family doctors physicians "
        "people directors both clinic coordinators programme program residency squad guys chiefs fellows hospital "
        "division attendings y'all yall gang ladies gentlemen sirs madams applicants institute department "
        "faculties"
    ).split()
)

GROUP_STARTS = frozenset("the all your our members everyone everybody fellow entire whole rest each".split())

OPENING = pattern(
    r"(?:(?:oh|well)[,\s]+)?(?:dear(?:est)?(?:\s+most)?(?:\s+(?:respected|esteemed|honou?rable))?|"
    r"hi+(?:\s+there|\s+again)?|hello+(?:\s+(?:there|again))?|hey+(?:\s+(?:hey+|there|again))?|"
    r"heya|hiya|yo+|howdy|sup"
    r"|wassup|greetings|good\s+(?:morning|afternoon|evening|day)|to\s+whom(?:\s+it|\s+this)?(?:\s+may)?(?:\s+concerns?)?"
    r"|what['’]?s\s+(?:up|good)|(?:most\s+|highly\s+)?(?:respected|esteemed|honou?rable)|hola|"
    r"aloha|salutations|g['’]day|ahoy"
    r"|namaste|hallo|attn|(?:happy\s+)?(?:morning|evening|afternoon))(?![\w'’-])",
    re.IGNORECASE,
)

CASUAL = pattern(
    r"(?:hey|heya|hiya|yo|howdy|sup|wassup|ahoy|hola|g'?day|hello hello)\b|what'?s (?:up|good)|"
    r"(?:hi|hello) (?:there|again)\b"
    r"|(?:hii+|heyy+|helloo+|yoo+)\b|(?:oh|well),? (?:hi|hey|hello)|wah gwaan|wazz?up|ay+(?:o|"
    r"e)?\b|oi\b|morning\b|evening\b"
    r"|top of the|long time|guess who|happy (?:friday|monday)"
)
