"""The class of thirty, played to its end by the real programs."""

import csv
import subprocess
import sys

import pytest

from tests.grading.classroom import ROOT, environment, stand


@pytest.mark.slow
def test_a_class_of_thirty_goes_through_every_step(tmp_path):
    demo = tmp_path / "demo"
    command = [sys.executable, str(ROOT / "tools" / "demo_grading.py"), "--to", str(demo), "--no-browser"]
    done = subprocess.run(command, env=environment(demo), capture_output=True, text=True, check=False, timeout=3600)
    assert done.returncode == 0, done.stdout + done.stderr
    there = stand(demo / "course", "08-when-and-whom")
    assert len(there) == 30 and not any(mark.open for one in there.values() for mark in one.marks)
    assert len({one.points for one in there.values()}) > 5
    assert "The gradebook says what follows from the work that was handed in." in done.stdout
    assert (
        len({row["student_id"] for row in csv.DictReader((demo / "course" / "marks.csv").open(encoding="utf-8-sig"))})
        == 30
    )
    assert len(list((demo / "course" / "gradebook" / "feedback").rglob("unit.html"))) == 30
    again = subprocess.run(
        [*command[:2], "--to", str(ROOT / "docs"), "--no-browser"], capture_output=True, text=True, check=False
    )
    assert again.returncode == 2 and "is no demonstration" in again.stderr and (ROOT / "docs" / "rules.md").is_file()
