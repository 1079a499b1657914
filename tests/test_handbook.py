"""The handbook in the repository is the one that the rules make."""

from pathlib import Path

import pytest

from followup_kit import RULES
from followup_kit.render.as_rules import as_markdown

HANDBOOK = Path(__file__).resolve().parent.parent / "docs" / "rules.md"


@pytest.mark.skipif(not RULES, reason="there are no rules yet")
def test_the_handbook_is_up_to_date() -> None:
    assert HANDBOOK.read_text(encoding="utf-8") == as_markdown(RULES), "please run: python tools/handbook.py"
