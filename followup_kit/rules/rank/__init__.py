"""Rules about the rank; one module a rule, named for its code."""
