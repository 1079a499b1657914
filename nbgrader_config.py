"""nbgrader's settings for this course: what is edited stands in solutions/, what students get in exercises/."""

c = get_config()  # noqa: F821

c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "gradebook/submitted"
c.CourseDirectory.autograded_directory = "gradebook/autograded"
c.CourseDirectory.feedback_directory = "gradebook/feedback"
c.CourseDirectory.db_url = "sqlite:///gradebook/gradebook.db"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc*", "__pycache__", "*.md", "*.py", "feedback"]
c.ClearSolutions.code_stub = {"python": "Write your email here."}
