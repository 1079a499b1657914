"""Who may import whom: downwards only; the core is standard library; nothing heavy comes with `import followup_kit`."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "followup_kit"
EDGE = {"notebook", "grading", "cohort", "workbook", "invitations", "frames", "dashboard"}
"""The only parts that may import Jupyter, nbgrader, pandas, matplotlib, openpyxl or icalendar."""

LAYERS = (
    {"_version", "errors", "patterns", "remembered"},
    {"context", "email", "parts", "shapes", "threads", "mime", "html_text", "closing_words"},
    {"rule", "words", "branches", "trie", "names", "stems", "planner", "lexicon", "specialties", "sentences"},
    {"blocks", "program_names", "reading", "stored", "files"},
    {"meaning"},
    {"rules"},
    {"compiled", "frame", "judging", "reviewing", "rubric"},
    {
        "board",
        "copies",
        "draft",
        "exemplar",
        "headers",
        "journal",
        "mail_files",
        "mailbox",
        "pack",
        "prose",
        "scaffold",
        "scaffold_data",
        "season",
        "shortlist",
        "suppress",
        "tables",
        "unsent",
    },
    {"figures", "table_files", "invitations", "workbook", "frames"},
    {"drills", "lessons", "progress", "lessons_placed"},
    {"render"},
    {"grading"},
    {"dashboard"},
    {"cli", "commands", "notebook", "__main__", "course"},
)
THIRD_PARTY = {"holidays"}


def level(module: str) -> int:
    found = [number for number, names in enumerate(LAYERS) if module in names]
    assert len(found) == 1, f"followup_kit/{module} belongs into one layer of tests/test_architecture.py"
    return found[0]


def imports(path: Path) -> list[str]:
    """Absolute names of everything that a module imports, at the top or inside a function; type-checking blocks aside."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
            if node.module == "followup_kit":
                found += [f"followup_kit.{name.name}" for name in node.names]
    return found


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_downwards(path):
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for name in imports(path):
        first, _, rest = name.partition(".")
        if first == "followup_kit":
            other = rest.partition(".")[0]
            if (other and (PACKAGE / other).exists()) or (PACKAGE / f"{other}.py").exists():
                assert other == own or level(other) <= level(own), f"{own} imports {other}, which stands above it"
        elif own not in EDGE:
            assert first in sys.stdlib_module_names or first in THIRD_PARTY, f"{own} imports {first}"


def test_no_rule_module_imports_another():
    for path in (PACKAGE / "rules").glob("*/*.py"):
        assert not [name for name in imports(path) if name.startswith("followup_kit.rules")], path


def test_import_is_light():
    code = (
        "import sys; from followup_kit import Email, Context, review, plan, RULES; "
        "print(*{'IPython','ipywidgets','pandas','numpy','matplotlib','nbgrader','holidays','email','tomllib','json','difflib'}"
        " & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(out.stdout.split()) <= {"json"}
    assert out.stderr == ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_are_short(path):
    assert len(path.read_text("utf-8").splitlines()) <= 260, "a module that needs more than this holds two things"
