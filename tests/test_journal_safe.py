"""Nothing is lost: kills at random moments, two writers at once, a full disk, read-only places, other people's files."""

import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from followup_kit.journal import Draft, Journal, JournalError, Note, Person, Program
from followup_kit.journal.schema import APPLICATION_ID, STEPS
from followup_kit.journal.store import connect

WRITER = Path(__file__).with_name("journal_writer.py")


def writer(path: Path, name: str, count: int) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(path), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def sound(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def kills(path: Path, times: int, seed: int) -> None:
    """Kill a writer at random moments, and look each time for every write that it had said was done."""
    moments = random.Random(seed)
    acknowledged: set[str] = set()
    for number in range(times):
        process = writer(path, f"w{number}", 100_000)
        if number % 4:
            process.stdout.readline()
        time.sleep(moments.uniform(0, 0.12))
        process.kill()
        said = process.stdout.read().split()
        process.wait()
        acknowledged |= {f"w{number} {one}" for one in said if one.isdigit()}
        with Journal.open(path) as journal:
            notes = {one.text for one in journal.all(Note)}
            drafts = {" ".join(one.text.split()[:2]) for one in journal.all(Draft)}
        assert acknowledged <= notes
        assert notes == drafts, "half of a transaction was kept"
        sound(path)
    assert len(acknowledged) > times


def test_kills_at_random_moments(tmp_path: Path) -> None:
    kills(tmp_path / "journal.sqlite", 15, 1)


def test_kills_while_the_file_is_made(tmp_path: Path) -> None:
    moments = random.Random(3)
    for number in range(8):
        path = tmp_path / f"{number}.sqlite"
        process = writer(path, "w", 100_000)
        patience = time.monotonic() + 60
        while not path.exists() and time.monotonic() < patience:
            time.sleep(0.0005)
        time.sleep(moments.uniform(0, 0.02))
        process.kill()
        said = process.stdout.read().split()
        process.wait()
        with Journal.open(path) as journal:
            assert {f"w {one}" for one in said if one.isdigit()} <= {one.text for one in journal.all(Note)}
            journal.add(Program(name="Larch Valley"))
        sound(path)


@pytest.mark.slow
def test_two_hundred_kills(tmp_path: Path) -> None:
    kills(tmp_path / "journal.sqlite", 200, 2)


def test_two_programs_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    both = [writer(path, name, 150) for name in ("Ada", "Ben")]
    assert [one.wait(120) for one in both] == [0, 0]
    for one in both:
        one.stdout.close()
    with Journal.open(path) as journal:
        assert {one.text for one in journal.all(Note)} == {f"{who} {n}" for who in ("Ada", "Ben") for n in range(150)}
        assert journal.count()["draft"] == 300
    sound(path)


def test_a_change_sets_only_its_own_fields(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal.open(path) as one, Journal.open(path) as other:
        program = one.add(Program(name="Larch Valley"))
        stale = other.get(Program, program.id)
        one.change(program, strengths="group visits")
        assert other.change(stale, city="Millbrook").strengths == "group visits"


def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path) -> None:
    """A file-size limit of the system stands for the disk: every write beyond it fails as on a full one."""
    path = tmp_path / "journal.sqlite"
    code = f"""
import resource, signal, sys
sys.path.insert(0, {str(WRITER.parent.parent)!r})
from followup_kit.journal import Journal, JournalError, Program
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Journal.open({str(path)!r}) as journal:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    done = 0
    try:
        while True:
            journal.add(Program(name="x" * 9000))
            done += 1
    except JournalError as error:
        print(done, error)
"""
    if sys.platform == "win32":
        pytest.skip("a file-size limit needs a POSIX system")
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    done, _, sentence = made.stdout.strip().partition(" ")
    assert made.stderr == ""
    assert re.fullmatch(r"There is no room left to write .*; what was saved before is unharmed\.", sentence)
    with Journal.open(path) as journal:
        assert journal.count()["program"] == int(done) > 3
    sound(path)


@pytest.fixture
def small_disk(tmp_path: Path):
    """A real file system of 400 kB, where the system lets us mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run([mount, "-t", "tmpfs", "-o", "size=400k", "tmpfs", place], capture_output=True).returncode
    ):
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_really_full_disk(small_disk: Path) -> None:
    path = small_disk / "journal.sqlite"
    done = []

    def fill() -> None:
        with Journal.open(path) as journal:
            while len(done) < 1000:
                done.append(journal.add(Program(name="x" * 9000)))

    with pytest.raises(JournalError, match="no room left"):
        fill()
    with Journal.open(path) as journal:
        assert journal.all(Program) == tuple(done)
    assert len(done) > 3


def test_a_read_only_folder(small_disk: Path) -> None:
    path = small_disk / "journal.sqlite"
    with Journal.open(path) as journal:
        journal.add(Program(name="Larch Valley"))
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for place in (path, small_disk / "new.sqlite"):
        with pytest.raises(JournalError, match="cannot be written here"), Journal.open(place) as journal:
            journal.add(Program(name="Birch Hill"))
    assert path.read_bytes() == before
    assert [one.name for one in small_disk.iterdir()] == ["journal.sqlite"]


@pytest.mark.skipif(not Path("/proc/1").is_dir(), reason="there is no /proc here")
def test_a_place_that_takes_no_files() -> None:
    with pytest.raises(JournalError, match=r"^/proc/journal\.sqlite cannot be written here[^\n]*\.$"):
        Journal.open("/proc/journal.sqlite")


def foreign(path: Path, *, application_id: int = 0, version: int = 0) -> bytes:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.execute(f"PRAGMA application_id={application_id}")
    connection.execute(f"PRAGMA user_version={version}")
    connection.close()
    return path.read_bytes()


def test_files_of_others_and_newer_ones_stay_untouched(tmp_path: Path) -> None:
    mine, newer, text = tmp_path / "places.sqlite", tmp_path / "newer.sqlite", tmp_path / "essay.txt"
    held = {mine: foreign(mine), newer: foreign(newer, application_id=APPLICATION_ID, version=99)}
    text.write_text("My essay.\n" * 40)
    held[text] = text.read_bytes()
    for path, said in ((mine, "not a journal"), (newer, "newer followup-kit"), (text, "not a journal")):
        with pytest.raises(JournalError, match=said) as caught:
            Journal.open(path)
        assert "\n" not in str(caught.value)
        assert path.read_bytes() == held[path]
    with pytest.raises(JournalError, match="directory"):
        Journal.open(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["essay.txt", "newer.sqlite", "places.sqlite"]


def test_a_damaged_journal_is_told(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal.open(path) as journal:
        journal.add(Program(name="Larch Valley"))
    data = bytearray(path.read_bytes())
    data[100:] = os.urandom(len(data) - 100)
    path.write_bytes(data)
    with pytest.raises(JournalError, match="damaged"), Journal.open(path) as journal:
        journal.all(Program)
    assert path.read_bytes() == data


def old_journal(path: Path) -> None:
    """A journal as the first step left it, with one program in it."""
    connect(path, STEPS[:1]).close()
    row = sqlite3.connect(path)
    names = [
        one[1]
        for one in row.execute("PRAGMA table_info(program)")
        if one[1] not in ("id", "reply_all_ok", "timeline_given")
    ]
    values = ["Larch Valley" if name == "name" else "[]" if name == "aliases" else "" for name in names]
    row.execute(f"INSERT INTO program ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", values)
    row.commit()
    row.close()


def test_an_older_journal_is_brought_up_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    old_journal(path)
    with Journal.open(path) as journal:
        assert [one.name for one in journal.all(Program)] == ["Larch Valley"]
        assert journal.execute("SELECT count(*) AS n FROM sheet") == [{"n": 0}]
    backup = tmp_path / "journal.sqlite.v1.backup"
    kept = sqlite3.connect(backup)
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert kept.execute("SELECT name FROM program").fetchall() == [("Larch Valley",)]
    kept.close()
    sound(path)


def test_a_step_that_fails_leaves_the_old_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    old_journal(path)
    for number in (1, 2):
        with pytest.raises(JournalError):
            connect(path, (STEPS[0], "CREATE TABLE half (x TEXT); CREATE TABLE half (x TEXT)"))
        assert len(list(tmp_path.glob("*.backup"))) == number, "no backup is written over"
    left = sqlite3.connect(path)
    assert left.execute("PRAGMA user_version").fetchone() == (1,)
    assert left.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    left.close()
    with Journal.open(path) as journal:
        assert journal.count()["program"] == 1


def test_removing_a_program_takes_all_that_belongs_to_it(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "journal.sqlite") as journal:
        program = journal.add(Program(name="Larch Valley"))
        person = journal.add(Person(program_id=program.id, name="Jane Okafor"))
        journal.add(Note(program_id=program.id, person_id=person.id, text="garden"))
        journal.save_draft(person.id, "Dear Dr. Okafor,")
        journal.follow_up(person.id, wanted=False)
        journal.remove(program)
        assert set(journal.count().values()) == {0}
        with pytest.raises(JournalError, match="There is no person 1"):
            journal.get(Person, person.id)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access rights elsewhere")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    Journal.open(path).close()
    assert path.stat().st_mode & 0o077 == 0
