"""Rules about the offer; one module a rule, named for its code."""
