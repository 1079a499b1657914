"""What the words of a mail mean: who thanks, asks, promises, offers; which name, day, place or school is named.

Readings that several rules share. Each module reads one thing; none knows a rule.
"""
