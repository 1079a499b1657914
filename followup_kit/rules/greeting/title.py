"""greeting.title: the reader is addressed without the title that is theirs."""

from collections.abc import Iterator

from followup_kit.context import Context
from followup_kit.meaning.identity import bearing, display_surname, key, keys
from followup_kit.meaning.salutation import Addressee, addressed, salutation
from followup_kit.meaning.salutation_words import LAY_TITLES
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

_GENDER = {"mr": "he", "sir": "he", "mister": "he", "ms": "she", "mrs": "she", "miss": "she", "madam": "she"}
_STAFF_TITLES = frozenset({"mr", "ms", "mrs", "mx", "miss"})


def look(reading: Reading) -> Iterator[Spot]:
    """A physician without Dr., Professor or a rank; staff by first name, as Mrs. or Miss, or by a title not theirs."""
    spoken = salutation(reading)
    one = addressed(spoken, reading) if spoken is not None else None
    if one is None:
        return
    context = reading.context
    staff = _is_staff(context)
    if (_wrong_for_staff(one, context) if staff else _wrong_for_physician(one, context)) and not one.role:
        yield Spot(one.start, one.end, _message(one, staff), (_suggestion(one, context, staff),))


def _is_staff(context: Context) -> bool:
    given = _bare(context.recipient.title)
    if given:
        return given in _STAFF_TITLES
    return context.recipient.role == "coordinator" or (context.kind == "coordinator" and not context.recipient.role)


def _bare(title: str) -> str:
    return title.lower().rstrip(".")


def _wrong_for_physician(one: Addressee, context: Context) -> bool:
    reader = context.recipient
    if one.title in LAY_TITLES:
        return not reader.name or bearing(one.person.name, reader.name, reader.email) != "none"
    return not one.title or _title_before_given_name(one, context)


def _wrong_for_staff(one: Addressee, context: Context) -> bool:
    title, given = one.title, _bare(context.recipient.title)
    if not title:
        return len(keys(one.person.name)) == 1 and len(keys(context.recipient.name)) != 1
    if title == given:
        return False
    if title in ("mrs", "miss"):
        return True
    if title in _GENDER and given:
        return given == "mx" or _GENDER.get(given, _GENDER[title]) != _GENDER[title]
    return False


def _title_before_given_name(one: Addressee, context: Context) -> bool:
    """ "Dr. Helen" for Helen Okafor, where the address (hokafor@) shows which name is the family's."""
    reader = context.recipient
    local = key(reader.email.partition("@")[0])
    want, have = keys(reader.name), keys(one.person.name)
    if len(want) < 2 or have != want[:1] or bearing(one.person.name, reader.name, reader.email) != "given":
        return False
    return want[-1] in local and want[0] not in local


def _message(one: Addressee, staff: bool) -> str:
    name = f"“{one.person.title} {one.person.name}”" if one.person.title else f"“{one.person.name}”"
    if staff:
        return f"{name} is not how staff are best addressed. Ms., Mr. or Mx. and the family name is right, or the full name."
    if one.title and one.title not in LAY_TITLES:
        return f"{name} puts the title before the given name. The family name belongs there."
    return f"{name} leaves out the reader's title. A physician is addressed as Dr., or by professorship or rank."


def _suggestion(one: Addressee, context: Context, staff: bool) -> Suggestion:
    reader = context.recipient
    if staff:
        title = reader.title if _bare(reader.title) in ("mr", "ms", "mx") else ""
        if reader.name:
            name = f"{title} {display_surname(reader.name, reader.email)}" if title else reader.name
            return Suggestion(f"Write “{name}”.", name, one.start, one.end)
        return Suggestion("Do you know the full name? It is always right.")
    title = reader.title if reader.title and _bare(reader.title) not in LAY_TITLES else "Dr."
    known = reader.name and bearing(one.person.name, reader.name, reader.email) != "none"
    if known or (one.title in LAY_TITLES and not reader.name):
        name = f"{title} {display_surname(reader.name, reader.email) if known else one.person.name}"
        return Suggestion(f"Write “{name}”.", name, one.start, one.end)
    return Suggestion(f"What is the reader's family name? Write it after “{title}”.")


_DOYLE = {
    "kind": "coordinator",
    "recipient.name": "Margaret Doyle",
    "recipient.role": "coordinator",
    "recipient.title": "",
}
_FROST = {**_DOYLE, "recipient.name": "Robin Frost"}

RULE = Rule(
    code="greeting.title",
    severity="warning",
    kinds=EVERY_KIND,
    title="The title is missing or not theirs",
    why="A title costs nothing, and its absence is noticed, most of all by those whose title is often left out.",
    advice="Write Dr. and the family name; to staff Ms., Mr. or Mx., or the full name when you are not sure.",
    article="3.2",
    look=look,
    reach="frame",
    silenced_by=("greeting.missing",),
    bad=(
        *pieces("greeting", "Dear «Helen»,", "Dear «Ms. Okafor»,", "Dear «Helen Okafor»,", "Hello «Okafor»,"),
        piece("Dear «Dr. Helen»,", "greeting"),
        piece("Dear «Peg»,", "greeting", _DOYLE),
        piece("Dear «Mrs. Doyle»,", "greeting", {**_DOYLE, "recipient.title": "Ms."}),
        piece("Dear «Mr. Frost»,", "greeting", {**_FROST, "recipient.title": "Mx."}),
    ),
    good=(
        *pieces("greeting", "Dear Prof. Okafor,", "Dear Col. Okafor,", "Dear Dr. Helen Okafor,"),
        *pieces("greeting", "Dear Dr. Okafor and Ms. Doyle,"),
        piece("Dear Robin Frost,", "greeting", _FROST),
        piece("Dear Ms. Frost,", "greeting", _FROST),
        piece("Dear Program Coordinator Frost,", "greeting", {**_FROST, "recipient.title": "Mx."}),
    ),
)
