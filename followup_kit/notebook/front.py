"""The front end of a widget: our own script and style sheets from the package's data, as anywidget takes them."""

from __future__ import annotations

from followup_kit.files import data


def script(*names: str) -> str:
    """The one module of a widget ("board" -> data/front/board.js); several files are joined in this order."""
    return "\n".join(data(f"front/{name}.js") for name in names)


def style(*names: str) -> str:
    """What all widgets share, and the widget's own sheets."""
    return "\n".join(data(f"front/{name}.css") for name in ("base", *names))
