"""Rules about the subject; one module a rule, named for its code."""
