"""Find the parts of an untidy email: salutation, body, sign-off, signature, P.S., quoted thread.

Lines are the unit. The rules are those of the catalogue's "Reading a mail"; what a line looks like is asked of
`followup_kit.shapes`.
"""

from __future__ import annotations

from followup_kit import shapes, threads
from followup_kit.email import Email, Part, Span

Line = tuple[int, int]


def read(text: str) -> Email:
    """Read `text` into an `Email`; linear in its length."""
    lines = _lines(text)
    headers, header_parts, first = _headers(text, lines)
    own, quoted = _without_quotes(text, lines[first:])
    parts = header_parts + quoted
    own, postscript_after = _cut_trailing_postscript(text, own)
    greeting, own = _greeting(text, own)
    closing, signature, body = _ending(text, own)
    body, postscripts = _cut_postscript(text, body, postscript_after)
    if greeting:
        parts.append(Part("greeting", *greeting))
    breaks = [one.start for one in quoted] + [block[0][0] for block in postscripts]
    parts += [Part("body", *span) for span in _stretches(body, breaks)]
    parts += [Part("postscript", *span) for block in postscripts for span in _stretches(block, breaks)]
    if closing:
        parts.append(Part("closing", *closing))
    parts += [Part("signature", *span) for span in _stretches(signature, breaks)]
    parts.sort(key=lambda one: one.start)
    return Email(text, headers, tuple(parts), _paragraphs(text, body))


def _lines(text: str) -> list[Line]:
    """Spans of the lines without surrounding white space; blank lines are empty spans."""
    lines = []
    start = 0
    for raw in text.split("\n"):
        size = len(raw)
        stripped = raw.strip()
        if stripped == raw:
            lines.append((start, start + size))
        else:
            lead = start + raw.find(stripped) if stripped else start
            lines.append((lead, lead + len(stripped)))
        start += size + 1
    return lines


def _headers(text: str, lines: list[Line]) -> tuple[dict[str, str], list[Part], int]:
    """Header lines before the first blank line, their parts, and the number of the first line of the mail."""
    headers: dict[str, str] = {}
    parts: list[Part] = []
    number = 0
    while number < len(lines) and lines[number][0] == lines[number][1]:
        number += 1
    last = ""
    while number < len(lines):
        start, end = lines[number]
        name = shapes.header_name(text[start:end])
        if name:
            value_start = start + text[start:end].index(":") + 1
            while value_start < end and text[value_start].isspace():
                value_start += 1
            if name not in headers:
                headers[name] = text[value_start:end]
            parts.append(Part("header", start, value_start if name == "subject" else end))
            if name == "subject":
                if value_start < end:
                    parts[-1] = Part("header", start, value_start)
                    parts.append(Part("subject", value_start, end))
                else:
                    parts[-1] = Part("header", start, end)
            last = name
        elif last and start < end and text[start - 1] in " \t":
            headers[last] += " " + text[start:end]
            parts[-1] = Part(parts[-1].part, parts[-1].start, end)
        else:
            break
        number += 1
    return headers, parts, number if headers else 0


def _without_quotes(text: str, lines: list[Line]) -> tuple[list[Line], list[Part]]:
    """The writer's own lines (a quoted line becomes a blank one) and the quoted parts.

    A run of ">" lines is quoted with the line that introduces it; an introduction or a pasted header block without
    ">" takes everything below it.
    """
    own: list[Line] = []
    quoted: list[Part] = []
    if not any(threads.thread_starts(text, lines, number) for number in threads.quoting(text, lines)):
        return lines, quoted
    number = 0
    while number < len(lines):
        start, end = lines[number]
        if start < end and text[start] == ">":
            quoted.append(Part("quoted", start, end))
            own.append((start, start))
        elif start < end and (taken := threads.thread_starts(text, lines, number)):
            after = number + taken
            while after < len(lines) and lines[after][0] == lines[after][1]:
                after += 1
            if after < len(lines) and text[lines[after][0]] == ">" and own:
                quoted.append(Part("quoted", start, lines[number + taken - 1][1]))
                own.extend((at, at) for at, _ in lines[number:after])
                number = after
                continue
            last = max((one for one in lines[number:] if one[0] < one[1]), default=(start, end))
            quoted.append(Part("quoted", start, last[1]))
            break
        else:
            own.append((start, end))
        number += 1
    return own, quoted


def _greeting(text: str, own: list[Line]) -> tuple[Span | None, list[Line]]:
    """The salutation, and the lines below it. A salutation that runs on into the first sentence is cut off there."""
    for number, (start, end) in enumerate(own):
        if start == end:
            continue
        length = shapes.salutation_length(text[start:end])
        if not length:
            break
        rest = start + length
        while rest < end and text[rest].isspace():
            rest += 1
        remaining = own[number + 1 :]
        return (start, start + length), ([(rest, end), *remaining] if rest < end else remaining)
    return None, own


def _ending(text: str, own: list[Line]) -> tuple[Span | None, list[Line], list[Line]]:
    """Sign-off, signature lines, and the body lines above them.

    The last sign-off line with something that looks like a signature (or nothing) below it ends the body. Without a
    sign-off the body ends where the trailing block of signature lines begins.
    """
    filled = [number for number, (start, end) in enumerate(own) if start < end]
    line = ""
    for number in reversed(filled[-14:]):
        below = line
        if below and shapes.is_prose(below):
            break
        start, end = own[number]
        line = text[start:end]
        length = shapes.sign_off_length(line, below)
        if not length or (number == filled[0] and len(filled) > 1 and shapes.is_prose(line)):
            continue
        rest = start + length
        while rest < end and (text[rest].isspace() or text[rest] in ",-–—"):
            rest += 1
        tail = [(rest, end)] if rest < end else []
        return (start, start + length), tail + own[number + 1 :], own[:number]
    top = len(own)
    for number in reversed(filled[-12:]):
        start, end = own[number]
        if not shapes.is_signature_line(text[start:end]):
            break
        top = number
    while top < len(own) and not (own[top][0] < own[top][1] and shapes.is_name_line(text[own[top][0] : own[top][1]])):
        top += 1
    return None, own[top:], own[:top]


def _cut_trailing_postscript(text: str, own: list[Line]) -> tuple[list[Line], list[list[Line]]]:
    """A P.S. below the signature: cut it out, so that the ending is looked for above it."""
    filled = [number for number, (start, end) in enumerate(own) if start < end]
    for number in reversed(filled[-10:]):
        start, end = own[number]
        if shapes.is_postscript(text[start:end]):
            block = own[number:]
            for offset, (at, to) in enumerate(block):
                if offset and at < to and shapes.sign_off_length(text[at:to], ""):
                    return own, []
            return own[:number], [block]
    return own, []


def _cut_postscript(text: str, body: list[Line], found: list[list[Line]]) -> tuple[list[Line], list[list[Line]]]:
    """A P.S. above the sign-off: from its line to the next blank one."""
    for number, (start, end) in enumerate(body):
        if start < end and shapes.is_postscript(text[start:end]):
            stop = number
            while stop < len(body) and body[stop][0] < body[stop][1]:
                stop += 1
            return body[:number] + body[stop:], [body[number:stop], *found]
    return body, found


def _paragraphs(text: str, body: list[Line]) -> tuple[Span, ...]:
    """Blank lines part paragraphs; without any, long lines are paragraphs and short ones a hard wrap."""
    blocks: list[list[Line]] = [[]]
    for line in body:
        if line[0] < line[1]:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    if len(blocks) == 1 and len(blocks[0]) > 1:
        wrapped = max(end - start for start, end in blocks[0]) <= shapes.WRAP_WIDTH
        if not wrapped or shapes.lines_are_paragraphs([text[start:end] for start, end in blocks[0]]):
            blocks = [[line] for line in blocks[0]]
    paragraphs: list[Span] = []
    for block in blocks:
        start, end = block[0][0], block[-1][1]
        if paragraphs and shapes.is_list_item(text[start : block[0][1]]):
            paragraphs[-1] = (paragraphs[-1][0], end)
        else:
            paragraphs.append((start, end))
    return tuple(paragraphs)


def _stretches(lines: list[Line], breaks: list[int]) -> list[Span]:
    """Runs of filled lines as spans; a quoted line or a P.S. between two lines parts them."""
    spans: list[Span] = []
    for start, end in lines:
        if start == end:
            continue
        if spans and not any(spans[-1][1] <= at < start for at in breaks):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans
