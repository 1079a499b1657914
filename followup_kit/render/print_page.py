"""One self-contained page to read or to print: no scripts, no network, headings and tables that a screen reader follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from followup_kit._version import VERSION
from followup_kit.files import data
from followup_kit.render.marked import safe


def page(title: str, body: str) -> str:
    """The page around a body of HTML."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>{safe(title)}</title>
<style>
{data("print.css")}</style>
</head>
<body>
<main>
<h1>{safe(title)}</h1>
{body}
</main>
<footer><p>Made by followup-kit {VERSION}, on this computer only.</p></footer>
</body>
</html>
"""


def table(caption: str, header: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """A table with a caption; the first column names its row. `numbers` are the columns that stand to the right."""

    def attributes(at: int) -> str:
        return ' class="number"' if at in numbers else ""

    head = "".join(f'<th scope="col"{attributes(at)}>{safe(one)}</th>' for at, one in enumerate(header))
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<th scope="row"{attributes(at)}>{safe(cell)}</th>'
            if at == 0
            else f"<td{attributes(at)}>{safe(cell)}</td>"
            for at, cell in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{safe(caption)}"><table><caption>{safe(caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )
