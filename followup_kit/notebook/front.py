"""The front end of a widget: our own script and style sheets from the package's data, as anywidget takes them."""

from __future__ import annotations

from followup_kit.files import data


def script(name: str) -> str:
    """The one module of a widget ("board" -> data/front/board.js)."""
    return data(f"front/{name}.js")


def style(name: str) -> str:
    """What all widgets share, and the widget's own sheet."""
    return f"{data('front/base.css')}\n{data(f'front/{name}.css')}"
