"""One step that pyproject.toml cannot say: a built package holds the lessons, which lie beside it in a clone."""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithLessons(build_py):
    """The package, and the built notebooks as its data. An editable install finds them in the clone."""

    def run(self) -> None:
        """Build, then copy."""
        super().run()
        if not self.editable_mode:
            for lesson in sorted(Path("notebooks").glob("*.ipynb")):
                self.mkpath(str(Path(self.build_lib, "followup_kit", "data", "notebooks")))
                self.copy_file(str(lesson), str(Path(self.build_lib, "followup_kit", "data", "notebooks", lesson.name)))

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """Name the copies, too."""
        copies = [] if self.editable_mode else sorted(Path("notebooks").glob("*.ipynb"))
        folder = Path(self.build_lib, "followup_kit", "data", "notebooks")
        return [*super().get_outputs(include_bytecode), *(str(folder / one.name) for one in copies)]


setup(cmdclass={"build_py": WithLessons})
