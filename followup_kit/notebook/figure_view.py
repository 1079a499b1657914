"""A figure on a page: `figure("word_band")`."""

from __future__ import annotations

from html import escape

from IPython.display import HTML, display

from followup_kit import figures
from followup_kit.errors import InputError


def figure(name: str) -> None:
    """Show one figure of the course with its caption. A name that is not there is said in one sentence."""
    try:
        drawn, told = figures.svg(name), figures.caption(name)
    except InputError as error:
        display(HTML(f"<p>This figure cannot be shown. {escape(str(error))}</p>"))
        return
    display(
        HTML(
            '<figure class="fk-figure" style="margin:0;color:var(--jp-content-font-color1, inherit)">'
            f'{drawn}<figcaption style="max-width:{figures.WIDEST}rem;margin-top:.5rem">{escape(told)}</figcaption></figure>'
        )
    )
