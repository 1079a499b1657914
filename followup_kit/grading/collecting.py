"""nbgrader's own collecting, made safe: `nbgrader collect` from the exchange, `nbgrader zip_collect` from a platform's zip;

and releasing feedback in a class of which a part hands in through a platform.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from pathlib import Path
from typing import Any

from nbgrader.exchange.default.collect import ExchangeCollect
from nbgrader.exchange.default.release_feedback import ExchangeReleaseFeedback
from nbgrader.plugins import ExtractorPlugin, FileNameCollectorPlugin

from followup_kit.grading.bundle import files
from followup_kit.grading.course_units import NOTEBOOK
from followup_kit.grading.handed import Known, identified, who_of
from followup_kit.grading.submission import LARGEST, spoken
from followup_kit.grading.tidy import KEPT

_ODD = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
"""What some system does not allow in the name of a file."""


class Collect(ExchangeCollect):  # type: ignore[misc]
    """Copies a student's notebooks and nbgrader's own files; follows no link, for those are read with the instructor's rights."""

    def do_copy(self, src: str, dest: str, log: Any = None) -> None:
        """Copy what may be graded, name what was left; never stop the others."""
        target = Path(dest)
        target.mkdir(parents=True)
        for one in sorted(Path(src).iterdir()):
            try:
                mode = one.lstat().st_mode
                fit = stat.S_ISREG(mode) and one.stat().st_size <= LARGEST
                if fit and (one.suffix == ".ipynb" or one.name in KEPT):
                    shutil.copyfile(one, target / one.name, follow_symlinks=False)
                    continue
                why = "" if stat.S_ISREG(mode) else ", a link or a folder"
                self.log.warning("%s: not collected: %s%s", target.parent.name, spoken(one.name), why)
            except OSError as error:
                self.log.error("%s: %s cannot be collected: %s", target.parent.name, spoken(one.name), error.strerror)


class ReleaseFeedback(ExchangeReleaseFeedback):  # type: ignore[misc]
    """Releases to those who handed in through the exchange; the others' pages are named, where nbgrader would stop."""

    def copy_files(self) -> None:
        """As nbgrader's, without students who have no secret with which they could fetch a page."""
        pages = Path(self.coursedir.root, self.coursedir.feedback_directory).glob(
            f"*/{self.coursedir.assignment_id}/*.html"
        )
        without = {one.parents[1].name for one in pages if not (one.parent / KEPT[1]).is_file()}
        for name in sorted(without):
            self.log.warning("%s did not hand in through the exchange: please give the page back another way", name)
        kept = self.coursedir.student_id_exclude
        self.coursedir.student_id_exclude = ",".join([*filter(None, [kept]), *sorted(without)])
        try:
            super().copy_files()
        finally:
            self.coursedir.student_id_exclude = kept


class Extractor(ExtractorPlugin):  # type: ignore[misc]
    """Unpacks a platform's zip through `bundle.files`: no path of the zip is used, everything is bounded."""

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Write each file flat under `extracted_path`, its folders' names joined by "__"; name what was refused."""
        for one in files(Path(archive_path)):
            if one.refused:
                self.log.warning("%s %s", one.name, one.refused)
                continue
            path = Path(extracted_path, "__".join(_ODD.sub("-", part).strip(". ") or "-" for part in one.parts)[-200:])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(one.data)


class Collector(FileNameCollectorPlugin):  # type: ignore[misc]
    """Knows Moodle's and Canvas's names, and folders that are named for their student."""

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        """Whose file it is, for nbgrader to copy; None for anything but a notebook."""
        if os.path.splitext(submitted_file)[1].lower() != ".ipynb":
            self.log.warning("%s is no notebook: `followup grade --from` takes in .txt and .eml too", submitted_file)
            return None
        who, _ = who_of(os.path.basename(submitted_file).split("__"))
        return {"student_id": identified(who, self._roster()), "file_id": NOTEBOOK}

    def _roster(self) -> list[Known]:
        from followup_kit.grading.gradebook import opened

        place = self.parent.coursedir
        with opened(place.db_url, place.course_id) as book:
            return [
                Known(one.id, one.lms_user_id or "", one.first_name or "", one.last_name or "") for one in book.students
            ]
