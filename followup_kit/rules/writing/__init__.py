"""Rules about the writing; one module a rule, named for its code."""
