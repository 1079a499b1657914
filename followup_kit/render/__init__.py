"""Reviews, rules and plans for people and for programs: text, HTML, JSON, SARIF, iCalendar. Colours live only here."""
