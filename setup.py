"""One step that pyproject.toml cannot say: a built package holds the lessons and the units' solutions, which lie beside it in a clone."""

from collections.abc import Iterator
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

BESIDE = ("notebooks/*.ipynb", "solutions/*/unit.*")
"""What becomes `followup_kit/data/notebooks/…` and `followup_kit/data/solutions/…`."""


class WithLessons(build_py):
    """The package, and what lies beside it as its data. An editable install finds that in the clone."""

    def run(self) -> None:
        """Build, then copy."""
        super().run()
        for source, target in self._copies():
            self.mkpath(str(target.parent))
            self.copy_file(str(source), str(target))

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """Name the copies, too."""
        return [*super().get_outputs(include_bytecode), *(str(target) for _, target in self._copies())]

    def _copies(self) -> Iterator[tuple[Path, Path]]:
        if not self.editable_mode:
            for pattern in BESIDE:
                for source in sorted(Path().glob(pattern)):
                    yield source, Path(self.build_lib, "followup_kit", "data", source)


setup(cmdclass={"build_py": WithLessons})
