"""`python -m followup_kit` is the `followup` command."""

import sys

from followup_kit.cli import main

if __name__ == "__main__":
    sys.exit(main())
