"""One page's hold on a draft: every change is kept at once, and what another page wrote is never overwritten unseen.

The hold remembers what the files held when it last read or wrote them. Files that have changed since were written by
another page: what only one side changed is taken over; where both changed the text, the writer decides.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from followup_kit.board import mail_form
from followup_kit.context import Context
from followup_kit.draft import load, save

CHOICES = ("mine", "theirs", "both")

_Stamp = tuple[tuple[int, int, int] | None, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a change.

    state:   "kept", "conflict" (the writer must choose between `text` and `theirs`), or "failed" (nothing was written)
    text:    what the page should show now; context: what it should know
    theirs:  the other page's text, in a conflict
    problem: a sentence for the writer, "" where all is well
    """

    state: str
    text: str
    context: Context
    theirs: str = ""
    problem: str = ""


class Keeper:
    """The hold of one page on the draft in `path` (and the context beside it)."""

    def __init__(self, path: Path) -> None:
        """Hold the draft; `open` reads it."""
        self.path = path
        self.text, self.context = "", Context()
        self._seen: _Stamp = ()

    def open(self) -> Kept:
        """Read the draft. Where it cannot be read, the page goes on under another name, and says so."""
        try:
            self._seen = self._stamp()
            text, self.context, problem = load(self.path)
        except OSError as error:
            old, self.path = self.path, free_name(self.path, "new")
            problem = f"{old} could not be read ({error.strerror}); this draft is kept in {self.path}."
            self._seen = self._stamp()
            return Kept("failed", "", Context(), problem=problem)
        self.text = lines(text)
        if "\ufffd" in text and not problem:
            problem = self._set_original_aside()
        return Kept("kept", self.text, self.context, problem=problem)

    def keep(self, text: str, context: Context) -> Kept:
        """Write what the page holds, unless another page has written since."""
        text, context, conflict = self._merged(lines(text), context)
        if conflict is not None:
            return Kept("conflict", text, context, conflict)
        return self._write(text, context)

    def look(self, text: str, context: Context) -> Kept:
        """Take over what another page wrote meanwhile, if this page has nothing of its own; write nothing."""
        mine, known = lines(text), context
        text, context, conflict = self._merged(mine, known)
        if conflict is not None:
            return Kept("conflict", text, context, conflict)
        if (text, context) != (mine, known):
            self.text, self.context, self._seen = text, context, self._stamp()
        return Kept("kept", text, context)

    def resolve(self, choice: str, text: str, context: Context) -> Kept:
        """End a conflict: keep "mine", take "theirs", or "both", where theirs is kept as a copy under another name."""
        theirs, known, _ = load(self.path)
        self._seen, self.text, self.context = self._stamp(), lines(theirs), known
        if choice == "theirs":
            return Kept("kept", self.text, known)
        if choice == "both":
            copy = free_name(self.path, "other-page")
            try:
                save(copy, theirs, known)
            except OSError as error:
                return self._failed(text, context, error)
            made = self._write(lines(text), context)
            return Kept(made.state, made.text, made.context, "", f"The other version is kept in {copy}.")
        return self._write(lines(text), context)

    def _merged(self, text: str, context: Context) -> tuple[str, Context, str | None]:
        """Text and context with what another page changed; the third is its text where both changed the text."""
        if self._stamp() == self._seen:
            return text, context, None
        try:
            theirs, known, _ = load(self.path)
        except OSError:
            return text, context, None
        theirs = lines(theirs)
        if not self.path.is_file():  # taken away, not changed: what the page holds is all there is
            return text, context, None
        context = _three_ways(self.context, context, known)
        if theirs in (self.text, text):
            return text, context, None
        if text == self.text:
            return theirs, context, None
        return text, context, theirs

    def _write(self, text: str, context: Context) -> Kept:
        try:
            save(self.path, text, context)
        except OSError as error:
            return self._failed(text, context, error)
        self.text, self.context, self._seen = text, context, self._stamp()
        return Kept("kept", text, context)

    def _failed(self, text: str, context: Context, error: OSError) -> Kept:
        reason = error.strerror or "unknown reason"
        return Kept(
            "failed",
            text,
            context,
            problem=f"Your draft could not be kept in {self.path} ({reason}). Please copy it to a safe place.",
        )

    def _stamp(self) -> _Stamp:
        """What changes whenever a file is replaced: time, size, place on the disk."""
        found: list[tuple[int, int, int] | None] = []
        for path in (self.path, self.path.with_suffix(".toml")):
            try:
                status = os.stat(path)
            except OSError:
                found.append(None)
            else:
                found.append((status.st_mtime_ns, status.st_size, status.st_ino))
        return tuple(found)

    def _set_original_aside(self) -> str:
        """A file that is not UTF-8 would be changed by the first save: its bytes are kept under another name."""
        data = self.path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            aside = free_name(self.path, "as-it-was")
            aside.write_bytes(data)
            return f"Some letters of this file could not be read; it is kept as it was in {aside.name}."
        return ""


def lines(text: str) -> str:
    """Text with LF line ends, as a text box holds it, and without what no file can hold."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def free_name(path: Path, what: str) -> Path:
    """A name beside this one that is not taken: first-email-new.txt, first-email-new-2.txt."""
    new, number = path.with_stem(f"{path.stem}-{what}"), 1
    while new.exists():
        number += 1
        new = path.with_stem(f"{path.stem}-{what}-{number}")
    return new


def _three_ways(base: Context, mine: Context, theirs: Context) -> Context:
    """Mine, with what only the other page changed: field by field of the form."""
    was, now, other = (mail_form.values_of(one) for one in (base, mine, theirs))
    taken = {key: value for key, value in other.items() if now[key] == was[key] and value != was[key]}
    return mail_form.filled(mine, taken)
