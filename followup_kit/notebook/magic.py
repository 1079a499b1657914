"""%%email NAME: a cell whose text is the email; running it shows its review. `%load_ext followup_kit.notebook.magic`."""

from __future__ import annotations

from typing import Any

from IPython.core.inputtransformer2 import cell_magic
from IPython.core.magic import MAGIC_NO_VAR_EXPAND_ATTR
from IPython.display import display

from followup_kit.grading.shown import Shown, shown

NAME = "email"
READY = "The review is ready. Write in the cells below, and run each with Shift+Enter."


class EmailCells:
    """The magic, and the texts that this kernel has seen by it, by name: `followup_kit.grading.check` grades them."""

    def __init__(self) -> None:
        """Nothing seen yet."""
        self.texts: dict[str, str] = {}
        setattr(self, MAGIC_NO_VAR_EXPAND_ATTR, True)

    def __call__(self, line: str, cell: str | None = None) -> None:
        """Keep the text under this name, and show what the review sees in it."""
        name = line.strip()
        self.texts[name] = cell or ""
        display(shown(name, self.texts))


def verbatim(lines: list[str]) -> list[str]:
    """Take an email's cell as it is, before IPython strips what looks like a prompt (">>> quoted") from its lines.

    An empty one is given an empty line, for IPython calls no magic without a text.
    """
    if not lines or lines[0].split()[:1] != [f"%%{NAME}"]:
        return lines
    made: list[str] = cell_magic([lines[0].rstrip("\r\n") + "\n", *(lines[1:] or ["\n"])])
    return made


def load_ipython_extension(shell: Any) -> None:
    """What `%load_ext` calls. Loading it again forgets nothing."""
    if NAME not in shell.magics_manager.magics["cell"]:
        shell.register_magic_function(EmailCells(), "line_cell", NAME)
        shell.input_transformers_cleanup.insert(0, verbatim)
    display(Shown(f'<p role="status">{READY}</p>', READY))
