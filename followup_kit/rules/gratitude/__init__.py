"""Rules about the gratitude; one module a rule, named for its code."""
