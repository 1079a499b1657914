from followup_kit.rule import Rule
RULES: tuple[Rule, ...] = ()
