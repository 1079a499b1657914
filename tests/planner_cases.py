"""When to send: answers worked out by hand from the contract, with a calendar on the desk. One case a line.

name | interview's start | its end | zone | country | now | status | windows, best first | deadline

Dates are of 2025 where the month is July or later, else of 2026 (or as written); windows name the day, the hours and the
offset there. A policy of the program stands in the name, in (parentheses). Clocks: US and Canada back on 2 November,
forward on 8 March; Europe back on 26 October, forward on 29 March; Sydney forward on 5 October.
"""

CASES = """
morning, Los Angeles | 12-01 08:00 | 12-01 11:30 | America/Los_Angeles | US | 12-01 11:45 | send | 12-01 14:00-18:00 -08:00, 12-02 08:00-12:00 -08:00 | 12-03 11:30 -08:00
one minute before one | 12-02 09:00 | 12-02 12:59 | America/Chicago | US | 12-02 13:10 | send | 12-02 14:00-18:00 -06:00, 12-03 08:00-12:00 -06:00 | 12-04 12:59 -06:00
Thursday morning | 12-04 08:00 | 12-04 12:00 | America/New_York | US | 12-04 12:01 | send | 12-04 14:00-18:00 -05:00, 12-05 08:00-12:00 -05:00 | 12-06 12:00 -05:00
Thursday, late in the day | 12-04 13:00 | 12-04 16:00 | America/Denver | US | 12-04 16:05 | send | 12-05 08:00-18:00 -07:00 | 12-06 16:00 -07:00
Thursday, asked on Saturday in time | 12-04 13:00 | 12-04 16:00 | America/Denver | US | 12-06 10:00 | send | 12-08 08:00-18:00 -07:00 | 12-06 16:00 -07:00
Friday noon, asked in the evening | 12-05 09:00 | 12-05 12:30 | America/New_York | US | 12-05 19:00 | send | 12-08 08:00-12:00 -05:00 | 12-08 18:00 -05:00
Friday noon, asked on Sunday | 12-05 09:00 | 12-05 12:30 | America/New_York | US | 12-07 15:00 | send | 12-08 08:00-12:00 -05:00 | 12-08 18:00 -05:00
Friday, asked on Monday at five | 12-05 13:00 | 12-05 15:00 | America/New_York | US | 12-08 17:00 | send | 12-08 17:00-18:00 -05:00 | 12-08 18:00 -05:00
Friday, a minute too late on Monday | 12-05 13:00 | 12-05 15:00 | America/New_York | US | 12-08 18:01 | late | 12-09 08:00-18:00 -05:00 | 12-08 18:00 -05:00
the last minute is still in time | 12-05 13:00 | 12-05 15:00 | America/New_York | US | 12-08 18:00 | send | 12-09 08:00-18:00 -05:00 | 12-08 18:00 -05:00
before the interview is over | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-01 08:00 | send | 12-01 14:00-18:00 -05:00, 12-02 08:00-12:00 -05:00 | 12-03 12:00 -05:00
both windows are past, the deadline not | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-02 12:30 | send | 12-02 12:30-18:00 -05:00 | 12-03 12:00 -05:00
an evening interview | 12-02 19:00 | 12-02 21:30 | America/New_York | US | 12-02 22:00 | send | 12-03 08:00-18:00 -05:00 | 12-04 21:30 -05:00
past midnight | 12-02 22:00 | 12-03 00:30 | America/New_York | US | 12-03 01:00 | send | 12-03 14:00-18:00 -05:00, 12-04 08:00-12:00 -05:00 | 12-05 00:30 -05:00
only the start is known, afternoon | 12-01 15:00 | | America/New_York | US | 12-01 16:00 | send | 12-02 08:00-18:00 -05:00 | 12-03 15:00 -05:00
leap day | 2028-02-29 09:00 | 2028-02-29 12:00 | America/New_York | US | 2028-02-29 12:10 | send | 2028-02-29 14:00-18:00 -05:00, 2028-03-01 08:00-12:00 -05:00 | 2028-03-02 12:00 -05:00
Saturday afternoon | 12-06 13:00 | 12-06 16:00 | America/Chicago | US | 12-06 16:10 | send | 12-08 08:00-18:00 -06:00, 12-06 16:10-18:00 -06:00 | 12-08 18:00 -06:00
Saturday evening | 12-06 17:00 | 12-06 19:00 | America/Chicago | US | 12-06 19:30 | send | 12-08 08:00-18:00 -06:00, 12-07 09:00-18:00 -06:00 | 12-08 19:00 -06:00
Saturday, asked on Sunday morning | 12-06 09:00 | 12-06 12:00 | America/Chicago | US | 12-07 08:00 | send | 12-08 08:00-12:00 -06:00, 12-07 09:00-18:00 -06:00 | 12-08 18:00 -06:00
Sunday morning | 12-07 08:00 | 12-07 11:00 | America/New_York | US | 12-07 11:05 | send | 12-08 08:00-12:00 -05:00, 12-07 11:05-18:00 -05:00 | 12-09 11:00 -05:00
Sunday afternoon | 12-07 13:00 | 12-07 15:00 | America/New_York | US | 12-07 15:30 | send | 12-08 08:00-18:00 -05:00, 12-07 15:30-18:00 -05:00 | 12-09 15:00 -05:00
the morning before Thanksgiving | 11-26 08:00 | 11-26 11:00 | America/New_York | US | 11-26 11:30 | send | 11-26 14:00-18:00 -05:00, 11-28 08:00-12:00 -05:00 | 11-28 18:00 -05:00
Thanksgiving itself | 11-27 09:00 | 11-27 12:00 | America/New_York | US | 11-27 12:30 | send | 11-28 08:00-12:00 -05:00, 11-27 12:30-18:00 -05:00 | 11-29 12:00 -05:00
the day before Thanksgiving next year | 2026-11-25 13:00 | 2026-11-25 15:00 | America/Los_Angeles | US | 2026-11-25 15:30 | send | 2026-11-27 08:00-18:00 -08:00 | 2026-11-27 18:00 -08:00
on Veterans Day | 11-11 12:00 | 11-11 14:00 | America/New_York | US | 11-11 14:30 | send | 11-12 08:00-18:00 -05:00, 11-11 14:30-18:00 -05:00 | 11-13 14:00 -05:00
the day before Veterans Day | 11-10 13:00 | 11-10 15:00 | America/New_York | US | 11-10 15:10 | send | 11-12 08:00-18:00 -05:00 | 11-12 18:00 -05:00
Friday before Columbus Day | 10-10 09:00 | 10-10 12:00 | America/Chicago | US | 10-10 12:30 | send | 10-10 14:00-18:00 -05:00, 10-14 08:00-12:00 -05:00 | 10-14 18:00 -05:00
Christmas Eve, a Thursday | 2026-12-24 09:00 | 2026-12-24 12:00 | America/New_York | US | 2026-12-24 12:10 | send | 2026-12-24 14:00-18:00 -05:00, 2026-12-28 08:00-12:00 -05:00 | 2026-12-28 18:00 -05:00
New Year's Eve | 12-31 13:00 | 12-31 15:00 | America/New_York | US | 12-31 16:00 | send | 01-02 08:00-18:00 -05:00 | 01-02 18:00 -05:00
before Juneteenth, a Friday | 06-18 14:00 | 06-18 16:00 | America/New_York | US | 06-18 16:30 | send | 06-22 08:00-18:00 -04:00 | 06-22 18:00 -04:00
before Independence Day, kept on Friday | 2026-07-02 14:00 | 2026-07-02 16:00 | America/Chicago | US | 2026-07-02 16:30 | send | 2026-07-06 08:00-18:00 -05:00 | 2026-07-06 18:00 -05:00
second look, Friday before Presidents' Day | 02-13 09:00 | 02-13 12:00 | America/New_York | US | 02-13 12:30 | send | 02-13 14:00-18:00 -05:00, 02-17 08:00-12:00 -05:00 | 02-17 18:00 -05:00
second look on a Saturday | 02-21 09:00 | 02-21 15:00 | America/Los_Angeles | US | 02-21 15:30 | send | 02-23 08:00-18:00 -08:00, 02-21 15:30-18:00 -08:00 | 02-23 18:00 -08:00
second look, a weekday evening | 02-24 13:00 | 02-24 17:00 | America/Denver | US | 02-24 17:30 | send | 02-25 08:00-18:00 -07:00 | 02-26 17:00 -07:00
clocks go back, Saturday | 11-01 09:00 | 11-01 12:00 | America/New_York | US | 11-01 12:30 | send | 11-03 08:00-12:00 -05:00, 11-01 12:30-18:00 -04:00 | 11-03 18:00 -05:00
clocks go back that Sunday | 11-02 10:00 | 11-02 13:00 | America/New_York | US | 11-02 13:05 | send | 11-03 08:00-18:00 -05:00, 11-02 13:05-18:00 -05:00 | 11-04 13:00 -05:00
48 real hours, clocks back | 11-01 17:00 | 11-01 20:00 | America/New_York | US | 11-01 20:30 | send | 11-03 08:00-18:00 -05:00, 11-02 09:00-18:00 -05:00 | 11-03 19:00 -05:00
clocks go forward, Friday | 03-06 09:00 | 03-06 12:00 | America/New_York | US | 03-06 12:30 | send | 03-06 14:00-18:00 -05:00, 03-09 08:00-12:00 -04:00 | 03-09 18:00 -04:00
48 real hours, clocks forward | 03-07 17:00 | 03-07 19:30 | America/New_York | US | 03-07 20:00 | send | 03-09 08:00-18:00 -04:00, 03-08 09:00-18:00 -04:00 | 03-09 20:30 -04:00
Puerto Rico keeps its clocks | 10-31 09:00 | 10-31 12:00 | America/Puerto_Rico | US | 10-31 12:30 | send | 10-31 14:00-18:00 -04:00, 11-03 08:00-12:00 -04:00 | 11-03 18:00 -04:00
Honolulu | 12-04 08:00 | 12-04 10:00 | Pacific/Honolulu | US | 12-04 10:30 | send | 12-04 14:00-18:00 -10:00, 12-05 08:00-12:00 -10:00 | 12-06 10:00 -10:00
Anchorage | 12-01 12:00 | 12-01 14:00 | America/Anchorage | US | 12-01 14:30 | send | 12-02 08:00-18:00 -09:00 | 12-03 14:00 -09:00
the applicant is in California | 12-02 09:00 | 12-02 12:00 | America/New_York | US | 12-02 12:30-08:00 | send | 12-02 15:30-18:00 -05:00, 12-03 08:00-12:00 -05:00 | 12-04 12:00 -05:00
the applicant is in Karachi, a day ahead | 12-02 13:00 | 12-02 15:00 | America/New_York | US | 12-03 09:00+05:00 | send | 12-03 08:00-18:00 -05:00 | 12-04 15:00 -05:00
Canada, its own Thanksgiving | 10-10 13:00 | 10-10 15:00 | America/Toronto | CA | 10-10 16:00 | send | 10-14 08:00-18:00 -04:00 | 10-14 18:00 -04:00
Canada, on the American Thanksgiving | 11-26 13:00 | 11-26 15:00 | America/Toronto | CA | 11-26 16:00 | send | 11-27 08:00-18:00 -05:00 | 11-28 15:00 -05:00
Canada, before Good Friday | 04-02 08:00 | 04-02 11:00 | America/Vancouver | CA | 04-02 11:10 | send | 04-02 14:00-18:00 -07:00, 04-06 08:00-12:00 -07:00 | 04-06 18:00 -07:00
Newfoundland, half an hour off | 12-02 09:00 | 12-02 12:00 | America/St_Johns | CA | 12-02 12:30 | send | 12-02 14:00-18:00 -03:30, 12-03 08:00-12:00 -03:30 | 12-04 12:00 -03:30
Winnipeg | 12-02 14:00 | 12-02 17:00 | America/Winnipeg | CA | 12-02 17:30 | send | 12-03 08:00-18:00 -06:00 | 12-04 17:00 -06:00
Berlin, clocks go forward | 03-27 09:00 | 03-27 12:00 | Europe/Berlin | DE | 03-27 12:30 | send | 03-27 14:00-18:00 +01:00, 03-30 08:00-12:00 +02:00 | 03-30 18:00 +02:00
Berlin, before Easter | 04-02 13:00 | 04-02 15:00 | Europe/Berlin | DE | 04-02 15:30 | send | 04-07 08:00-18:00 +02:00 | 04-07 18:00 +02:00
Berlin, before the day of unity | 10-02 14:00 | 10-02 16:00 | Europe/Berlin | DE | 10-02 16:30 | send | 10-06 08:00-18:00 +02:00 | 10-06 18:00 +02:00
Berlin, on the American Thanksgiving | 11-26 13:00 | 11-26 15:00 | Europe/Berlin | DE | 11-26 15:30 | send | 11-27 08:00-18:00 +01:00 | 11-28 15:00 +01:00
Dublin, bank holiday and clocks back | 10-24 13:00 | 10-24 15:00 | Europe/Dublin | IE | 10-24 15:30 | send | 10-28 08:00-18:00 +00:00 | 10-28 18:00 +00:00
Tokyo, before Culture Day | 10-31 13:00 | 10-31 15:00 | Asia/Tokyo | JP | 10-31 15:30 | send | 11-04 08:00-18:00 +09:00 | 11-04 18:00 +09:00
Sydney, clocks go forward in October | 10-03 09:00 | 10-03 12:00 | Australia/Sydney | AU | 10-03 12:30 | send | 10-03 14:00-18:00 +10:00, 10-06 08:00-12:00 +11:00 | 10-06 18:00 +11:00
Kolkata, half an hour off | 12-01 09:00 | 12-01 12:00 | Asia/Kolkata | IN | 12-01 12:30 | send | 12-01 14:00-18:00 +05:30, 12-02 08:00-12:00 +05:30 | 12-03 12:00 +05:30
late by a minute | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-03 12:01 | late | 12-03 12:01-18:00 -05:00 | 12-03 12:00 -05:00
late, asked at night | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-03 23:00 | late | 12-04 08:00-18:00 -05:00 | 12-03 12:00 -05:00
late, asked before dawn | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-04 05:00 | late | 12-04 08:00-18:00 -05:00 | 12-03 12:00 -05:00
late, asked on a Saturday | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-06 10:00 | late | 12-08 08:00-18:00 -05:00 | 12-03 12:00 -05:00
late, asked on Friday at six | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-05 18:00 | late | 12-08 08:00-18:00 -05:00 | 12-03 12:00 -05:00
late, asked on Thanksgiving | 11-24 09:00 | 11-24 12:00 | America/New_York | US | 11-27 10:00 | late | 11-28 08:00-18:00 -05:00 | 11-26 12:00 -05:00
ten days late | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-11 09:00 | late | 12-11 09:00-18:00 -05:00 | 12-03 12:00 -05:00
the program wants none (none) | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-01 12:30 | do-not-send | | 12-03 12:00 -05:00
the program wants none, days later (none) | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-09 12:30 | do-not-send | | 12-03 12:00 -05:00
not needed, and welcome all the same (not-needed) | 12-01 09:00 | 12-01 12:00 | America/New_York | US | 12-01 12:30 | send | 12-01 14:00-18:00 -05:00, 12-02 08:00-12:00 -05:00 | 12-03 12:00 -05:00
"""
