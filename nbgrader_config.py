"""nbgrader's settings for this course: what is edited stands in solutions/, what students get in exercises/.

`trusted` says the rest: no submission is ever run (docs/instructors.md). Your own settings can follow it.
"""

from pathlib import Path

from followup_kit.grading.settings import trusted

c = get_config()  # noqa: F821

trusted(c, Path(__file__).resolve().parent)
c.CourseDirectory.course_id = "followup"
