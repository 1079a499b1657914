"""Write docs/rules.md, the handbook, from the rules: python tools/handbook.py"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from followup_kit import RULES
from followup_kit.render.as_rules import as_markdown

HANDBOOK = Path(__file__).resolve().parent.parent / "docs" / "rules.md"

if __name__ == "__main__":
    HANDBOOK.write_text(as_markdown(RULES), encoding="utf-8", newline="\n")
