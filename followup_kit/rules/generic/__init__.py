"""Rules about the generic; one module a rule, named for its code."""
