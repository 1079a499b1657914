"""Rules about the clarify; one module a rule, named for its code."""
