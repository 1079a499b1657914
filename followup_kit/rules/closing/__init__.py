"""Rules about the closing; one module a rule, named for its code."""
