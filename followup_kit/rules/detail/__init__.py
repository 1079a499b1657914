"""Rules about the detail; one module a rule, named for its code."""
