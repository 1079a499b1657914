"""The applicant's own order of programs: weights first, the same criteria for each, an order that explains itself.

It is for thinking. It is neither a rank list nor a chance of anything, and every output says so (`HONESTLY`).
"""

from followup_kit.shortlist.ordering import Option, Place, Shortlist, order
from followup_kit.shortlist.wishes import Stop, Wishes

HONESTLY = (
    "This is your own order, made of your own weights and marks, for your own thinking. It says nothing about where you "
    "will match, and it is not a rank list: the NRMP advises to rank programs by what you truly prefer."
)

__all__ = ["HONESTLY", "Option", "Place", "Shortlist", "Stop", "Wishes", "order"]
