"""Rules about the program; one module a rule, named for its code."""
