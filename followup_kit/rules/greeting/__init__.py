"""Rules about the greeting; one module a rule, named for its code."""
