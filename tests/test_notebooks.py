"""The notebooks in the repository are the ones that their Markdown makes, and hold no outputs."""

import json
import re

import pytest

from tools import notebooks

LESSON = """# A title

Some words.

```text
# not a heading
```

<!-- cell -->
More words.

```python cell hidden
from followup_kit.notebook import draft; draft()
```

```python cell
1 + 1
```

# A title
"""


def test_every_notebook_is_up_to_date() -> None:
    assert [path.name for path in notebooks.stale()] == [], "please run: make notebooks"


def test_a_lesson_becomes_cells() -> None:
    made = notebooks.notebook(LESSON, "notebooks/x.md")
    kinds = [cell["cell_type"] for cell in made["cells"]]
    assert kinds == ["markdown", "markdown", "code", "code", "markdown"]
    assert made["cells"][0]["source"][-2:] == ["# not a heading\n", "```"]
    assert made["cells"][2]["metadata"] == {"jupyter": {"source_hidden": True}}
    assert made["cells"][3]["metadata"] == {}
    assert made["metadata"]["generated"].startswith("from notebooks/x.md")


def test_the_same_text_makes_the_same_bytes() -> None:
    first, second = (notebooks.text_of(notebooks.notebook(LESSON, "x.md")) for _ in range(2))
    assert first == second
    assert "outputs" in first
    assert json.loads(first)["nbformat"] == 4


def test_ids_are_valid_unique_and_stay_when_another_cell_changes() -> None:
    before = [cell["id"] for cell in notebooks.notebook(LESSON, "x.md")["cells"]]
    after = [cell["id"] for cell in notebooks.notebook(LESSON.replace("1 + 1", "2 + 2"), "x.md")["cells"]]
    assert len(set(before)) == len(before)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", one) for one in before)
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, True, True, False, True]


@pytest.mark.parametrize("text", ["```python cell\n1\n", "```python cell secret\n1\n```\n"])
def test_a_code_cell_written_wrongly_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ValueError, match=r"x\.md"):
        notebooks.notebook(text, "x.md")


def test_code_that_students_see_is_one_hidden_line_below_a_plain_title() -> None:
    for text in notebooks.built().values():
        for cell in json.loads(text)["cells"]:
            if cell["cell_type"] == "code":
                assert len(cell["source"]) == 2
                assert re.match(r"# [A-Z]", cell["source"][0])
                assert cell["metadata"] == {"jupyter": {"source_hidden": True}}
                assert cell["outputs"] == []
                assert cell["execution_count"] is None
