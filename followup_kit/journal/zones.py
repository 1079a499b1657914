"""The time zone of a place: by state, province or the name of a zone. A guess, and told as one."""

from __future__ import annotations

import re

_BY_STATE = {
    "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
    "America/Puerto_Rico": "PR",
    "America/Toronto": "ON QC",
    "America/Halifax": "NB NS PE PEI",
    "America/St_Johns": "NL",
    "America/Winnipeg": "MB",
    "America/Regina": "SK",
    "America/Edmonton": "AB",
    "America/Vancouver": "BC",
}
"""The zone in which most of a state's people live; of a state with two zones it can be wrong for a town."""

_PROVINCES = frozenset("AB BC MB NB NL NS ON PE PEI QC SK".split())
_SHORT = {code: zone for zone, codes in _BY_STATE.items() for code in codes.split()}
_LONG = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "district of columbia": "DC", "florida": "FL", "georgia": "GA",
    "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY",
    "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI", "minnesota": "MN",
    "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH",
    "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC", "north dakota": "ND",
    "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "puerto rico": "PR", "rhode island": "RI",
    "south carolina": "SC", "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT",
    "virginia": "VA", "washington": "WA", "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY",
    "ontario": "ON", "quebec": "QC", "québec": "QC", "manitoba": "MB", "saskatchewan": "SK", "alberta": "AB",
    "british columbia": "BC", "nova scotia": "NS", "new brunswick": "NB", "newfoundland": "NL",
}  # fmt: skip
_NAMED = {
    "America/New_York": "eastern et est edt",
    "America/Chicago": "central ct cst cdt",
    "America/Denver": "mountain mt mst mdt",
    "America/Los_Angeles": "pacific pt pst pdt",
    "America/Anchorage": "alaska akst akdt akt",
    "Pacific/Honolulu": "hawaii hst",
    "America/Halifax": "atlantic adt",
}
_BY_NAME = {name: zone for zone, names in _NAMED.items() for name in names.split()}


def zone_of(place: str, country: str = "US") -> str:
    """The IANA name for "Millbrook, OH" or "Ohio", or "" where the place does not tell it."""
    return _SHORT.get(_region(place), "") if country in ("US", "CA", "") else ""


def country_of(place: str) -> str:
    """ "CA" for a place in a Canadian province, "US" for one in a state, else ""."""
    region = _region(place)
    return "" if region not in _SHORT else "CA" if region in _PROVINCES else "US"


def _region(place: str) -> str:
    """The short name of the state or province that a place names at its end, or ""."""
    bare = re.sub(r"[,\s]+(?:USA?|Canada|\d{5}(?:-\d{4})?)$", "", place.strip().rstrip(")."))
    last = re.split(r"[,/(]", re.sub(r"\s+\d{5}$", "", bare))[-1].strip()
    code = _LONG.get(last.lower(), last)
    if code in _SHORT:
        return code
    tail = re.search(r"\b([A-Z]{2})$", last)
    return tail[1] if tail and tail[1] in _SHORT else ""


def zone_named(text: str) -> str:
    """The IANA name for what people write for a zone: "ET", "Central Time", "America/Chicago"; "" where it is none."""
    from zoneinfo import ZoneInfo

    bare = re.sub(r"[()\s]+", " ", text).strip()
    first = bare.partition(" ")[0].lower().rstrip(".")
    if first in _BY_NAME:
        return _BY_NAME[first]
    try:
        return ZoneInfo(bare.replace(" ", "_")).key if "/" in bare else ""
    except (KeyError, ValueError, OSError):
        return ""
