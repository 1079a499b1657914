"""What makes a mail specific: words that could stand in no other mail to no other program.

A sentence counts when it speaks of the reader, the program or what was told there. Its specific words are those that
are neither the common words of such mails nor names that the context knows, nor dates and arrangements. Clauses in
which only the writer appears tell the writer's own story; they are no detail of the program.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.words import tokenize

FUNCTION = frozenset("""
    a an the and or but nor so yet if then than that this these those there here it its itself they them their
    theirs he him his she her hers who whom whose which what when where why how i me my mine myself we us our
    ours you your yours yourself one ones some any each every all both few many more most much other another
    such no not only own same too very just also even still ever never always often again once twice can could
    will would shall should may might must do does did done doing be am is are was were been being have has had
    having of in on at by for with about against between into through during before after above below to from up
    down out off over under further while as until because since although though however therefore thus hence
    per via without within along across toward towards upon among amongst beyond despite except like near onto
    till unless whether whatever whichever whoever whenever wherever everybody everyone everything somebody
    someone something anybody anyone anything nobody nothing none else rather quite perhaps maybe almost already
    soon now today yesterday tomorrow later ago early late around away back far least less little lot lots bit
    whole half several various certain either neither enough well indeed really truly simply particularly
    especially first second third last next previous final two three four five six seven eight nine ten s t w
""".split())

_STOCK = frozenset("""
    thank thanks thanking thanked grateful gratitude appreciate appreciated appreciation appreciative sincere
    sincerely heartfelt deep deepest deeply warm warmest warmly warmth kind kindly kindness kindest generous
    generosity gracious graciously time times moment moments effort efforts opportunity opportunities chance
    chances privilege honor honour honored honoured pleasure pleasant pleasantly delight delighted delightful
    happy happily happiness glad gladly enjoy enjoyed enjoyable enjoying enjoyment love loved loving lovely like
    liked great greatly wonderful wonderfully fantastic amazing amazed awesome outstanding excellent excellence
    exceptional exceptionally superb remarkable impressive impressed impress impression impressions inspiring
    inspired inspire inspiration incredible incredibly fabulous terrific good better best nice nicely beautiful
    fine perfect perfectly ideal unique special specially strong stronger strength strengths strongly rich
    robust solid broad breadth depth wide variety diverse diversity range comprehensive rigorous balanced
    balance high highly higher highest level levels quality qualities top leading renowned prestigious reputable
    reputation esteemed respected distinguished legendary world class state art modern advanced innovative
    innovation cutting edge program programs programme programmes residency residencies resident residents
    intern interns internship fellow fellows fellowship department departments hospital hospitals institution
    institutions institutional institute center centers centre centres clinic clinics medical medicine clinical
    clinically clinician clinicians physician physicians doctor doctors surgeon surgeons faculty attending
    attendings staff team teams teamwork colleague colleagues collegial collegiality camaraderie family
    community communities culture cultural cultures environment atmosphere setting place places people person
    persons members member group leadership leader leaders director directors chair chief chiefs coordinator
    coordinators administrator interviewer interviewers mentor mentors mentorship mentoring teacher teachers
    teaching teach taught educator educators education educational educate training train trained trainee
    trainees learn learned learning learner learners curriculum didactic didactics lecture lectures conference
    conferences structure structured well rounded academic academics scholarship scholarly research scientific
    science career careers goal goals aspiration aspirations ambition dream dreams plan plans future
    professional professionally personal personally development develop developing growth grow growing grew
    potential success successful succeed support supportive supported supporting nurturing friendly friendliness
    welcoming welcome welcomed approachable open openness honest honesty candid candor frank frankness
    transparency enthusiasm enthusiastic enthusiastically passion passionate passionately dedication dedicated
    commitment committed commit devoted devotion care caring cared careful compassion compassionate patient
    patients centered patience population populations case cases pathology complex complexity exposure volume
    experience experiences experienced hands autonomy graduated facilities facility resources resource
    technology equipment location city area region country service services serve serving served underserved
    mission vision values value valued valuable philosophy principles belief beliefs ethos focus focused
    emphasis emphasize emphasized wellness wellbeing equity inclusion inclusive respect respectful mutual trust
    life work working worked works practice practicing practise interview interviews interviewed interviewing
    interviewee applicant applicants application applications candidate candidates candidacy apply applied
    applying consider considered considering consideration review reviewing reviewed season process day days
    week weeks month months year years hour hours minute minutes morning mornings afternoon evening night
    schedule schedules busy duties responsibilities meet met meeting meetings speak speaking spoke spoken talk
    talked talking talks chat chatting converse conversation conversations discuss discussed discussing
    discussion discussions dialogue exchange hear heard hearing listen listened listening tell told telling say
    said saying share shared sharing shares show showed shown showing explain explained explaining explanation
    describe described describing description mention mentioned mentioning ask asked asking asks answer answered
    answers answering question questions point points topic topics thing things matter matters subject aspect
    aspects part parts way ways manner sense feel feeling feelings felt feels see seeing seen saw sees look
    looked looking looks forward know knowing known knew knows knowledge think thinking thought thoughts
    thoughtful believe believed find found finding finds understand understanding understood realize realized
    notice noticed evident evidently clear clearly obvious obviously apparent certain certainly confident
    confidence sure surely confirm confirmed confirms reinforce reinforced reinforces reaffirm reaffirmed
    strengthen strengthened solidify solidified deepen deepened convince convinced convincing interest
    interested interesting interests excite excited exciting excitement eager eagerly keen keenly thrilled hope
    hoped hoping hopes hopeful wish wished wishing wishes want wanted wants wanting need needs needed desire
    join joining joined become becoming became be contribute contributing contribution contributions bring
    bringing brought offer offers offered offering give given gave giving gives provide provided provides
    providing get getting got gets gain gained gaining receive received receiving take took taken taking takes
    make made making makes come came coming comes go going went goes gone leave left leaving stay stayed staying
    stays keep kept keeping remain remains remained continue continued continues continuing start started begin
    began beginning end ended help helped helping helps helpful useful allow allowed allows enable enabled
    enables let letting lets prepare prepared prepares preparing preparation excel thrive flourish fit fits
    fitting match matched matches matching align aligns aligned aligning alignment resonate resonated resonates
    suit suits suited natural naturally attract attracted attracts drawn draw appeal appealing appeals stand
    stands stood out set sets apart mind memorable memory remember lasting insight insights insightful
    information informative informed inform additional further material materials document documents contact
    please hesitate reach reply response letter letters email emails mail note notes message phone telephone
    number address touch attach attached send sent sending file files supply supplied regards regard
    respectfully dear write writing written wrote read reading express expressed expressing extend convey
    acknowledge dedicate spend spent spending invest invested investment devote real really genuine genuinely
    true truth truly absolutely entirely completely extremely immensely enormously tremendously tremendous
    immense enormous huge big large small long short new old young full overall general everywhere throughout
    various important importance main key essential crucial vital significant significantly meaningful
    meaningfully positive negative ease easy hard harder difficult challenging challenge challenges
    collaborative collaboration collaborate cooperative interdisciplinary multidisciplinary engaged engaging
    engage engagement curious curiosity energy energetic vibrant vibe lively joy joyful mood smile smiles fun
    laugh comfortable comfort relaxed home belong belonging human humane humanity treatment treated treat
    standard standards outcome outcomes ability abilities skill skills skilled talent talented caliber calibre
    intelligent smart bright competent competence expertise expert experts field fields specialty specialties
    specialist specialists specialized discipline path paths journey background backgrounds story stories
    history perspective perspectives view views opinion advice guidance guide guided approach approaches method
    methods model models system systems style idea ideas concept result results achieve achieved achievement
    achievements accomplish accomplished improve improved improving improvement lead led leads build built
    building create created creating establish established foster fosters fostered cultivate promote promotes
    encourage encouraged encouraging encouragement enrich enriched enriching reward rewarding fulfilling fulfill
    privileged fortunate lucky luck blessed humble humbled proud pride admire admired admirable admiration
    wonder attention detail details detailed specific specifics interaction interactions interact relationship
    relationships relation connection connections connect connected connects rapport bond bonds network alumni
    graduate graduates graduating classes school schools college university student students degree peers peer
    friends friend folks everyone groups size organization organized organised organize organizing run virtual
    video online zoom call calls tour tours visit visited visiting visits session sessions presentation
    presentations platform link technical arrangement arrangements arranged punctual logistics coordination
    event events dinner lunch breakfast coffee social hotel parking flight flights travel trip weather snow rain
    salary benefits vacation housing voucher plane airport drive january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday
    wednesday thursday friday saturday sunday weekend holiday holidays date dates am pm apologize apologies
    apology sorry late delay delayed belated forgive excuse rank ranked ranking list lists position positions
    decision decisions committee selection select selected choice choose chosen first rural urban local global
    national international regional east west north south md do mph phd ms dr drs mr mrs mx prof professor
    evaluate evaluation assess assessment boards pass rate rates score scores prep outpatient inpatient wards
    ward rounds rotation rotations elective electives track tracks individual individuals effortless tireless
    hardworking motivated motivation motivate driven oriented addition add adds added asset possible possibly
    possibility prospect hopefully eventually currently recently absolute utmost greatest finest everyday daily
    constant constantly consistent consistently always xxx xx insert name placeholder tbd seem seemed seems
    appear appeared appears turn turned turns put puts try tried trying use used using uses hold held ran
    running runs follow followed following follows change changed changes live lived living lives multiple
    plenty wealth abundance array host combination blend mix overview glimpse picture window snapshot fair gift
    gifts treasure ton tons super so serious seriously purpose reason reasons cause sign signs worthy deserve
    deserves deserved resident's program's what's it's exactly precisely everything anything prior present past
    current recent evidence based bedside protected bread butter acuity safety net tertiary quaternary virtually
    remotely struck right reflect headed role roles campus floor hall room rooms office offices sort type types
    form forms fact terms deal regarding concerning related relating relative including included includes
    include reached latest free freely remainder reflected reflects reflection pursue pursued pursuit particular
    speaks rest mean means meant side pleased pleasing arrive arrived arrival abroad accept accepted access
    account accounts act active actively activities advance advantage afraid agree agreed aim ambitious amount
    anticipate appointment aside assist assistance assure assured attend attended aware awareness basis behalf
    benefit besides born brief briefly calm capable capacity capture captured carry carried celebrate celebrated
    character characteristics charm charmed circumstances close closely closer common commonly communicate
    communication compare competitive concerned conclude conclusion conduct conducted confirming congratulations
    consist content context convenience cordial correspond couple courage courteous courtesy cover covered
    creative decide decided demand demanding demonstrate demonstrated demonstrates depart destination determined
    dialog differ difference different direct directly direction discover discovered display distinct doubt
    dynamic earn earned effective effectively efficient effortlessly elegant embody embodies embrace embraced
    embraces employ encounter endeavor ensure ensures equal equally esteem ethic ethical ethics exceed exceeded
    exemplary exhibit expand expect expectation expectations expected extent extra extraordinary face faced
    familiar fast fascinating favorable feature features figure final finally flexible foremost forget formal
    fortunately forum foundation fulfil function gather gentle glance glowing grand gratifying ground guess
    handle heart hearts hesitation hospitable identify imagine imagined immediate immediately impact indeed
    independence independent influence initial initiative initiatives inquire instill instruct integral
    integrity intend intended intention intensive invaluable invite invited invitation involve involved
    involvement issue kinds land larger largest laid lay legacy lie light likely limit locate located longer
    loyal maintain major manage managed marvelous mature meantime mindful moreover move moved multi narrative
    near nearly necessary newly nor notable noteworthy notion numbers numerous objective obtain occasion occur
    operate optimistic option options order ordinary original otherwise outlook outstandingly owe pace pay paid
    partner passed peace perform performance period permit piece play played pleasurable possess possibilities
    power powerful practical praise precious prefer presence presented press pretty principle priority private
    prize problem problems produce productive progress project projects promise promising proper prove proven
    public push qualified quick quickly quiet raise recall recommend record reference refer reflecting regular
    reiterate relate relaxing reliable relish remark remind reminded repeat represent request require required
    requires requirement requirements respond return returning reveal rooted sake satisfaction satisfied satisfy
    search secure seek seeking self separate series settle shape shaped shapes sight simple single sit situation
    skillful smooth smoothly society solve someday sought sound source space span spark spirit spirited spite
    spot stage standing statement status step steps stick stimulating store strike striking strive striving
    submit substantial suggest suitable sum superior surround surrounded surrounding tend term thorough
    thoroughly thoughtfully thrill title together tone tool tools total touched tradition traditions transition
    trusted typical ultimate ultimately unforgettable uniquely unit units unparalleled unwavering updated
    upcoming updates update usual vast version virtue visible voice wait waiting walk walked warmhearted watch
    wholeheartedly willing willingness win wise wisdom witness witnessed woman women man men word words
    worldwide worry worth yield youth zeal beneficial caught captivated captivating charming fascinated
    intrigued intriguing inviting unmatched seamless seamlessly chemistry synergy ambiance ambience surroundings
    aura undoubtedly definitely unquestionably wholehearted ones aspire aspiring aspires pinnacle beacon
    hallmark testament undeniable palpable intentional intentionality cherish cherished treasured endless
    limitless boundless countless unlimited priceless unprecedented unsurpassed procedural procedures procedure
    operative surgical surgery surgeries skillset competencies competency proficiency wellrounded allrounder
    bonded cohesive cohesion unity united tight knit closeknit supervision supervised oversight mastery advising
    advisor advisors academia prestige stature pedigree accredited accreditation nationally internationally
    globally regionally accommodating accommodate graciousness hospitality hosts hosted hosting organizers
    personable professionalism collegially kinder seasoned knowledgeable visionary innovator innovators
    pioneering pioneer pioneers forefront frontier exam exams examination usmle certification licensure passing
    average percent statistics stats metrics
""".split())

COMMON = FUNCTION | _STOCK
"""Words of which a mail to any program may be made."""

_REPORTED = frozenset("""
    told said explained described mentioned showed spoke talked discussed talking speaking story stories
    conversation heard hearing learned learning discussion account asked introduced read liked attention caught
    remember recall recalled idea compared enjoyed found moved surprised surprise impressed struck intrigued
    fascinated delighted favorite favourite watch watched watching thinking interested appreciated admired
    reminded reminds remind stayed covered noticed noted included mention remarkable
""".split())
_TOLD = frozenset("told showed described mentioned explained story spoke discussed".split())
_THEM = frozenset("""
    you your yours yourself program programme residency residents resident interns department faculty attendings
    curriculum track chief
""".split())
_SELF = frozenset("i me my mine myself we our us ours".split())
_SECOND = frozenset("you your yours".split())

ENOUGH = 2
"""Specific words from which on a mail is specific: one alone may be a common word that nobody thought of."""


@dataclass(frozen=True, slots=True)
class Specifics:
    """The sentences of a mail that hold a detail, by number, each with the places of its specific words."""

    found: dict[int, tuple[int, ...]]
    told: bool = False
    """Is one of them something that the reader told or showed?"""

    @property
    def enough(self) -> bool:
        """Is there a detail at all?"""
        return self.told or sum(map(len, self.found.values())) >= ENOUGH


def specifics(reading: Reading) -> Specifics:
    """The details of this mail, found once and kept with the reading."""
    kept: Specifics | None = vars(reading).get("specifics")
    if kept is None:
        kept = vars(reading)["specifics"] = _read(reading)
    return kept


def _read(reading: Reading) -> Specifics:
    found = dict(_details(reading))
    told = any(
        not _TOLD.isdisjoint(reading.plain[sentence.first : sentence.last])
        for sentence in map(reading.sentences.__getitem__, found)
    )
    return Specifics(found, told)


def _details(reading: Reading) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Each sentence with a detail. Words that are not common are looked for first: most sentences have none."""
    plain, lexicon = reading.plain, reading.lexicon
    apart = lexicon.mask(("passes_on",)) if reading.is_kind == "S" else 0
    elements, goals = lexicon.mask(("curricular",)), lexicon.mask(("aims", "brings"))
    courtesy = lexicon.mask(("thanks",))
    known = known_words(reading)
    rare = [
        at for at, word in enumerate(plain) if not (word in COMMON or _inflects_common(word) or word in known)
    ]
    for number, sentence in enumerate(reading.sentences):
        here = rare[bisect_left(rare, sentence.first) : bisect_left(rare, sentence.last)]
        if sentence.mask & elements:
            here = sorted({*here, *(at for hit in sentence.hits if hit[2] & elements for at in (hit[0], hit[1] - 1))})
        if here and not sentence.mask & apart:
            words = _of_the_program(reading, sentence, here, goals)
            if words and (len(words) > 1 or not sentence.mask & courtesy):
                yield number, words


def known_words(reading: Reading) -> frozenset[str]:
    """Words of the names that the context knows; words of the notes are not taken, for a note is a detail."""
    applicant, program = reading.context.applicant, reading.context.program
    named = (applicant.name, applicant.school, program.name, *program.aliases, program.specialty)
    return _words_of((*named, reading.context.recipient.name))


@lru_cache(maxsize=256)
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for one in names for word in tokenize(one)[0])


def _of_the_program(reading: Reading, sentence: Sentence, rare: list[int], goals: int) -> tuple[int, ...]:
    """Those of the words that are not told of the writer alone, clause by clause."""
    plain = reading.plain
    if _is_of_the_writer(plain[sentence.first : sentence.last]):
        return ()
    starts = [sentence.first, *(at + 1 for at in range(sentence.first, sentence.last - 1) if at in reading.stops)]
    turns = sorted(hit[0] for hit in sentence.hits if hit[2] & goals) if sentence.mask & goals else []
    found: list[int] = []
    for first, last in zip(starts, [*starts[1:], sentence.last], strict=True):
        words = rare[bisect_left(rare, first) : bisect_left(rare, last)]
        if words and not _is_of_the_writer(plain[first:last]):
            last = _before_goals(turns, plain, first, last)
            found.extend(at for at in words if at < last)
    return tuple(found)


def _is_of_the_writer(words: list[str]) -> bool:
    return not _SELF.isdisjoint(words) and _THEM.isdisjoint(words) and _REPORTED.isdisjoint(words)


def _before_goals(turns: list[int], plain: list[str], first: int, last: int) -> int:
    """Where the clause turns to what the writer plans or brings; a clause that begins so counts up to "you"."""
    number = bisect_left(turns, first)
    if number == len(turns) or turns[number] >= last:
        return last
    cut = turns[number]
    return next((at for at in range(cut, last) if plain[at] in _SECOND), cut) if cut == first else cut


def is_common(word: str) -> bool:
    """May this word stand in a mail to any program?"""
    return word in COMMON or _inflects_common(word)


@lru_cache(maxsize=8192)
def _inflects_common(word: str) -> bool:
    """So may short words, numbers, adverbs, and the inflections of common words."""
    if len(word) < 3 or not word[0].isalpha() or word.endswith(("ly", "ologist", "ologists", "ology")):
        return True
    if word.endswith("ing"):
        return word[:-3] in COMMON
    return (word[-1] in "sdr" and word[:-1] in COMMON) or (word.endswith(("ed", "es", "er")) and word[:-2] in COMMON)
