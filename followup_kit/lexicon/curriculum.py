"""Elements of a program that are specific though made of common words ("night float", "quality improvement")."""

FAMILIES = {
    "curricular": """
        night (float|medicine|team|coverage|shift~)
        (quality|performance|process) improvement
        (global|rural|public|population|planetary|refugee|immigrant|border|tribal|women|correctional|digital|mental|environmental|maternal|adolescent|street|prison|veteran|lgbtq|transgender) (health|medicine|surgery|track|psychiatry|rotation~|training|clinic|elective)
        (health|social|racial) (equity|disparit|disparities|justice|policy|advocacy|literacy)
        (primary|palliative|critical|hospice|wound|prenatal|end of life|integrative) care
        (morning|noon|sit down) (report|conference)
        (grand|teaching|walk|table|sign out|family centered) rounds
        (free|student run|resident run|continuity|longitudinal|mobile|evening|specialty|refugee) clinic~
        (research|scholarly|educator|education|advocacy|leadership|hospitalist|primary care|clinician educator|clinician scientist|physician scientist|global|rural|urban|protected research) (track|pathway|year|block|curriculum|elective|time)
        (simulation|skills|wet|anatomy|sim|robotic~|cadaver) (lab|labs|center|centre|curriculum|sessions|training|course|day)
        (4|3|6|x|8|2|5) (1|2|y|4) (schedule|block|model|structure|system|rotation|curriculum)
        (x|y|4) plus (y|one|1)
        (mentorship|mentoring|buddy|coaching|advising|peer support|mentor|family) (pods|families|structure|program~|pairs|system|house~|model)
        (community|resident|patient) (engagement|outreach|advocacy|partnership~|council|garden|led)
        (street|addiction|lifestyle|wilderness|obesity|sports|sleep|disaster|narrative|culinary|travel) medicine
        (point of care|bedside) ultrasound
        (tumor|multidisciplinary|transplant) board~
        (medical|resident) (spanish|humanities|as teacher|as educator)
        (balint|support|process|reading|journal) (group~|club~)
        (wellness|half|golden|academic|didactic) (half days|half day|weekend~|curriculum|retreat~|committee)
    """,
}
