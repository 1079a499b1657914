"""For authors: `python -m followup_kit.drills` reads all drill data and names every problem, or says that all is well."""

import sys

from followup_kit.drills import DrillError, load


def main() -> int:
    """Print the count of drills, or every problem on a line of its own; 0 or 1."""
    try:
        drills = load()
    except DrillError as error:
        print(error, file=sys.stderr)
        return 1
    for one in drills.values():
        print(f"{one.card.lesson:30} {one.card.type:8} {one.card.id}")
    print(f"{len(drills)} drills, all readable.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
