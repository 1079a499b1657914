"""`python -m followup_kit` is the `followup` command."""

import sys

from followup_kit.cli import run

if __name__ == "__main__":
    sys.exit(run())
