"""Ordinary words: in capitals they are shouted, since hardly any trial, gene or office is called by them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORDINARY = _words(
    """
    really exactly nobody somebody everybody anybody someone everyone anyone nothing everything anything something
    please thank thanks very so too much many more most best worst never always ever every each only just even still
    already once twice again now then today tonight tomorrow yesterday soon later finally forever instantly
    immediately not none neither nor cannot wont dont isnt wasnt both either enough such quite rather almost nearly
    truly absolutely totally completely definitely certainly surely seriously honestly literally extremely
    incredibly highly deeply greatly hugely utterly entirely fully wholly perfectly simply clearly obviously
    especially particularly actually sincerely genuinely strongly desperately badly easily quickly slowly hardly
    barely merely mostly directly personally possibly probably specifically urgently eagerly gladly happily kindly
    humbly warmly firmly amazing awesome wonderful fantastic incredible great excellent perfect beautiful brilliant
    outstanding superb terrific huge enormous giant massive tiny little big large small tall old new young good bad
    better worse nice fine happy glad sad sorry proud sure certain rare common real true false right wrong important
    urgent special unique different same whole entire complete full empty free open closed strong weak hard easy
    difficult simple serious grateful thankful excited thrilled delighted honored honoured impressed eager ready
    willing able committed interested dedicated passionate inspiring impressive fascinating exciting stunning
    remarkable extraordinary exceptional unbelievable unforgettable favorite favourite absolute total definite
    genuine actual exact own other another love loved loves loving like liked want wanted wants need needed needs
    hope hoped hoping wish wished adore adored enjoy enjoyed appreciate appreciated remember remembered forget
    forgot know knew known think thought believe believed feel felt see saw seen hear heard said say says told tell
    ask asked asking answer answered write wrote written read call called come came coming go going gone went get
    got make made making take took taken give gave given keep kept let leave left work worked working train trained
    training learn learned learning teach taught match matched matching rank ranked ranking promise promised accept
    accepted choose chosen chose consider considered looking waiting begging mean meant meaning matter matters
    mattered deserve deserved will would shall should could must might have having had was were been being does did
    doing done am is are you your yours yourself mine myself we our ours they them their she her his him he its
    these those this that there here where when what why how which whose because but and with without from into
    about after before until while though although unless since than through under over between against day days
    week weeks month months year years time times hour hours minute minutes morning night life dream dreams heart
    soul family home place places people person word words reason reasons thing things chance first second third
    last next final number single double three four five six seven eight nine ten hundred thousand yes wow yay hello
    welcome congratulations interview interviewed interviewing program programme residency resident residents
    application applicant hospital doctor patient patients student students email list pleasure privilege
    opportunity gratitude interest excitement stop wait help look listen imagine everywhere nowhere anywhere
    somewhere whatever whoever whenever however
    """
)

JOINING = _words("it us am an as at be by do go he if in is me my no of on or to up we the a i for meet who")
"""Small words that are shouted only within a row of capitals: alone they may be IT, US, OR, WHO."""

SAYERS = _words("i we so very really would will do did takes took take is was are were be been feel feels felt")
"""What stands before a verb or an adjective rather than before a name: "I LOVE your clinic"."""

NAMELIKE = _words(
    """
    hope help stop calm rest pause care aim start race reach path star wish dream heart soul home family life smart
    best match rank look listen learn teach train work answer ask call read write word words list number promise
    love impact insight impress inspire great advance place people time second next final open real right strong his
    him them with from access able ready active remember embrace champion choice change welcome hello minute day
    night morning chance imagine reason dedicated together patient student resident program safe save shape share
    step spirit summit
    """
)
"""Ordinary words that trials and projects like to be called: shouted only beside another shouted word."""

ENDINGS = ("ly", "ing", "ful", "ness", "ment", "able", "est", "ous", "tion", "ier")
"""How longer words end that are hardly ever an acronym."""

BEFORE_NAMES = frozenset({"the", "our", "a", "an", "your", "this", "that", "called", "named"})
AFTER_NAMES = frozenset(
    {
        "trial", "study", "audit", "checklist", "registry", "project", "clinic", "protocol", "tool", "score",
        "bundle", "program", "initiative", "group", "cohort", "team", "course", "app", "pathway", "model",
        "questionnaire", "scale", "form", "consortium", "fund", "grant", "act", "criteria", "trials", "arm",
        "card", "poster", "mnemonic",
    }
)  # fmt: skip
"""What stands around the name of a trial or a project."""

ALL_OF = ("of", "your", "the", "my", "our", "these", "those", "day", "night", "that", "i", "I", "you", "along")
NO_OTHER = ("one", "other", "way", "idea", "place", "matter", "longer", "better", "doubt", "less")
"""What follows a shouted ALL and NO, rather than a leukemia and a gas."""

SAYING = frozenset("is are was were am be been so very really totally absolutely feel felt".split())
"""Words after which a single word in capitals is shouted, where the clause ends with it."""
