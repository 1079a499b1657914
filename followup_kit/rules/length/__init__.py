"""Rules about the length; one module a rule, named for its code."""
