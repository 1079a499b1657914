"""Ordinary words: of these a mail to any program may be made. What is left over is specific."""

FUNCTION = frozenset(
    """
    a an the and or but nor so yet if then than that this these those there here it its itself they them their theirs
    he him his she her hers who whom whose which what when where why how i me my mine myself we us our ours you your
    yours yourself one ones some any each every all both few many more most much other another such no not only own
    same too very just also even still ever never always often again once twice can could will would shall should may
    might must do does did done doing be am is are was were been being have has had having of in on at by for with
    about against between into through during before after above below to from up down out off over under further
    while as until because since although though however therefore thus hence per via without within along across
    toward towards upon among amongst beyond despite except like near onto till unless whether whatever whichever
    whoever whenever wherever everybody everyone everything somebody someone something anybody anyone anything nobody
    nothing none else rather quite perhaps maybe almost already soon now today yesterday tomorrow later ago early late
    around away back far least less little lot lots bit whole half several various certain either neither enough well
    indeed really truly simply particularly especially first second third last next previous final two three four five
    six seven eight nine ten s t w
    """.split()
)
"""Words that only hold a sentence together."""

STOCK = frozenset(
    """
    abilities ability abroad absolute absolutely abundance academia academic academics accept accepted access
    accommodate accommodating accomplish accomplished account accounts accreditation accredited achieve achieved
    achievement achievements acknowledge act active actively activities acuity add added addition additional address
    adds administrator admirable admiration admire admired advance advanced advantage advice advising advisor advisors
    afraid afternoon agree agreed aim airport align aligned aligning alignment aligns allow allowed allows allrounder
    alumni amazed amazing ambiance ambience ambition ambitious amount answer answered answering answers anticipate
    apart apologies apologize apology apparent appeal appealing appeals appear appeared appears applicant applicants
    application applications applied apply applying appointment appreciate appreciated appreciation appreciative
    approach approachable approaches apr april area arranged arrangement arrangements array arrival arrive arrived art
    aside ask asked asking asks aspect aspects aspiration aspirations aspire aspires aspiring assess assessment asset
    assist assistance assure assured atmosphere attach attached attend attended attending attendings attention attract
    attracted attracts aug august aura autonomy average aware awareness awesome background backgrounds balance
    balanced based basis beacon beautiful became become becoming bedside began begin beginning behalf belated belief
    beliefs believe believed belong belonging beneficial benefit benefits besides best better big blend blessed boards
    bond bonded bonds born boundless bread breadth breakfast brief briefly bright bring bringing broad brought build
    building built busy butter caliber calibre call calls calm camaraderie came campus candid candidacy candidate
    candidates candor capable capacity captivated captivating capture captured care cared career careers careful
    caring carried carry case cases caught cause celebrate celebrated center centered centers centre centres certainly
    certification chair challenge challenges challenging chance chances change changed changes character
    characteristics charm charmed charming chat chatting chemistry cherish cherished chief chiefs choice choose chosen
    circumstances city class classes clear clearly clinic clinical clinically clinician clinicians clinics close
    closeknit closely closer coffee cohesion cohesive collaborate collaboration collaborative colleague colleagues
    college collegial collegiality collegially combination come comes comfort comfortable coming commit commitment
    committed committee common commonly communicate communication communities community compare compassion
    compassionate competence competencies competency competent competitive completely complex complexity comprehensive
    concept concerned concerning conclude conclusion conduct conducted conference conferences confidence confident
    confirm confirmed confirming confirms congratulations connect connected connection connections connects consider
    consideration considered considering consist consistent consistently constant constantly contact content context
    continue continued continues continuing contribute contributing contribution contributions convenience
    conversation conversations converse convey convince convinced convincing cooperative coordination coordinator
    coordinators cordial correspond countless country couple courage courteous courtesy cover covered create created
    creating creative crucial cultivate cultural culture cultures curiosity curious current currently curriculum
    cutting daily date dates day days deal dear dec december decide decided decision decisions dedicate dedicated
    dedication deep deepen deepened deepest deeply definitely degree delay delayed delight delighted delightful demand
    demanding demonstrate demonstrated demonstrates depart department departments depth describe described describing
    description deserve deserved deserves desire destination detail detailed details determined develop developing
    development devote devoted devotion dialog dialogue didactic didactics differ difference different difficult
    dinner direct direction directly director directors discipline discover discovered discuss discussed discussing
    discussion discussions display distinct distinguished diverse diversity doctor doctors document documents doubt dr
    draw drawn dream dreams drive driven drs duties dynamic eager eagerly earn earned ease east easy edge educate
    education educational educator educators effective effectively efficient effort effortless effortlessly efforts
    elective electives elegant email emails embodies embody embrace embraced embraces emphasis emphasize emphasized
    employ enable enabled enables encounter encourage encouraged encouragement encouraging end endeavor ended endless
    energetic energy engage engaged engagement engaging enjoy enjoyable enjoyed enjoying enjoyment enormous enormously
    enrich enriched enriching ensure ensures enthusiasm enthusiastic enthusiastically entirely environment equal
    equally equipment equity essential establish established esteem esteemed ethic ethical ethics ethos evaluate
    evaluation evening event events eventually everyday everywhere evidence evident evidently exactly exam examination
    exams exceed exceeded excel excellence excellent exceptional exceptionally exchange excite excited excitement
    exciting excuse exemplary exhibit expand expect expectation expectations expected experience experienced
    experiences expert expertise experts explain explained explaining explanation exposure express expressed
    expressing extend extent extra extraordinary extremely fabulous face faced facilities facility fact faculty fair
    familiar family fantastic fascinated fascinating fast favorable feature features feb february feel feeling
    feelings feels fellow fellows fellowship felt field fields figure file files finally find finding finds fine
    finest fit fits fitting flexible flight flights floor flourish focus focused folks follow followed following
    follows forefront foremost forget forgive form formal forms fortunate fortunately forum forward foster fostered
    fosters found foundation frank frankness free freely friday friend friendliness friendly friends frontier fulfil
    fulfill fulfilling full fun function future gain gained gaining gather gave general generosity generous gentle
    genuine genuinely get gets getting gift gifts give given gives giving glad gladly glance glimpse global globally
    glowing go goal goals goes going gone good got gracious graciously graciousness graduate graduated graduates
    graduating grand grateful gratifying gratitude great greatest greatly grew ground group groups grow growing growth
    guess guidance guide guided hall hallmark handle hands happily happiness happy hard harder hardworking headed hear
    heard hearing heart heartfelt hearts held help helped helpful helping helps hesitate hesitation high higher
    highest highly history hold holiday holidays home honest honesty honor honored honour honoured hope hoped hopeful
    hopefully hopes hoping hospitable hospital hospitality hospitals host hosted hosting hosts hotel hour hours
    housing huge human humane humanity humble humbled idea ideal ideas identify imagine imagined immediate immediately
    immense immensely impact importance important impress impressed impression impressions impressive improve improved
    improvement improving include included includes including inclusion inclusive incredible incredibly independence
    independent individual individuals influence inform information informative informed initial initiative
    initiatives innovation innovative innovator innovators inpatient inquire insert insight insightful insights
    inspiration inspire inspired inspiring instill institute institution institutional institutions instruct integral
    integrity intelligent intend intended intensive intention intentional intentionality interact interaction
    interactions interdisciplinary interest interested interesting interests intern international internationally
    interns internship interview interviewed interviewee interviewer interviewers interviewing interviews intrigued
    intriguing invaluable invest invested investment invitation invite invited inviting involve involved involvement
    issue it's jan january join joined joining journey joy joyful jul july jun june keen keenly keep keeping kept key
    kind kinder kindest kindly kindness kinds knew knit know knowing knowledge knowledgeable known knows laid land
    large larger largest lasting latest laugh lay lead leader leaders leadership leading leads learn learned learner
    learners learning leave leaving lecture lectures led left legacy legendary let lets letter letters letting level
    levels licensure lie life light liked likely limit limitless link list listen listened listening lists live lived
    lively lives living local locate located location logistics long longer look looked looking looks love loved
    lovely loving loyal luck lucky lunch made mail main maintain major make makes making man manage managed manner mar
    march marvelous mastery match matched matches matching material materials matter matters mature md mean meaningful
    meaningfully means meant meantime medical medicine meet meeting meetings member members memorable memory men
    mention mentioned mentioning mentor mentoring mentors mentorship message met method methods metrics mind mindful
    minute minutes mission mix model models modern moment moments monday month months mood moreover morning mornings
    motivate motivated motivation move moved mph mr mrs ms multi multidisciplinary multiple mutual mx name narrative
    national nationally natural naturally nearly necessary need needed needs negative net network new newly nice
    nicely night north notable note notes noteworthy notice noticed notion nov november number numbers numerous
    nurturing objective obtain obvious obviously occasion occur oct october offer offered offering offers office
    offices old online open openness operate operative opinion opportunities opportunity optimistic option options
    order ordinary organised organization organize organized organizers organizing oriented original otherwise outcome
    outcomes outlook outpatient outstanding outstandingly overall oversight overview owe pace paid palpable parking
    part particular partner parts pass passed passing passion passionate passionately past path pathology paths
    patience patient patients pay peace pedigree peer peers people percent perfect perfectly perform performance
    period permit person personable personal personally persons perspective perspectives phd philosophy phone
    physician physicians picture piece pinnacle pioneer pioneering pioneers place placeholder places plan plane plans
    platform play played pleasant pleasantly please pleased pleasing pleasurable pleasure plenty pm point points
    population populations position positions positive possess possibilities possibility possible possibly potential
    power powerful practical practice practicing practise praise precious precisely prefer prep preparation prepare
    prepared prepares preparing presence present presentation presentations presented press prestige prestigious
    pretty priceless pride principle principles prior priority private privilege privileged prize problem problems
    procedural procedure procedures process produce productive prof professional professionalism professionally
    professor proficiency program program's programme programmes programs progress project projects promise promising
    promote promotes proper prospect protected proud prove proven provide provided provides providing public punctual
    purpose pursue pursued pursuit push put puts qualified qualities quality quaternary question questions quick
    quickly quiet rain raise ran range rank ranked ranking rapport rate rates reach reached read reading reaffirm
    reaffirmed real realize realized reason reasons recall receive received receiving recent recently recommend record
    refer reference reflect reflected reflecting reflection reflects regard regarding regards region regional
    regionally regular reinforce reinforced reinforces reiterate relate related relating relation relationship
    relationships relative relaxed relaxing reliable relish remain remainder remained remains remark remarkable
    remember remind reminded remotely renowned repeat reply represent reputable reputation request require required
    requirement requirements requires research residencies residency resident resident's residents resonate resonated
    resonates resource resources respect respected respectful respectfully respond response responsibilities rest
    result results return returning reveal review reviewed reviewing reward rewarding rich right rigorous robust role
    roles room rooms rooted rotation rotations rounded rounds run running runs rural safety said sake salary
    satisfaction satisfied satisfy saturday saw say saying schedule schedules scholarly scholarship school schools
    science scientific score scores seamless seamlessly search season seasoned secure see seeing seek seeking seem
    seemed seems seen sees select selected selection self send sending sense sent sep separate sept september series
    serious seriously serve served service services serving session sessions set sets setting settle shape shaped
    shapes share shared shares sharing short show showed showing shown side sight sign significant significantly signs
    simple sincere sincerely single sit situation size skill skilled skillful skills skillset small smart smile smiles
    smooth smoothly snapshot snow social society solid solidified solidify solve someday sorry sort sought sound
    source south space span spark speak speaking speaks special specialist specialists specialized specially
    specialties specialty specific specifics spend spending spent spirit spirited spite spoke spoken spot staff stage
    stand standard standards standing stands start started state statement statistics stats stature status stay stayed
    staying stays step steps stick stimulating stood store stories story strength strengthen strengthened strengths
    strike striking strive striving strong stronger strongly struck structure structured student students style
    subject submit substantial succeed success successful suggest suit suitable suited suits sum sunday super superb
    superior supervised supervision supplied supply support supported supporting supportive sure surely surgeon
    surgeons surgeries surgery surgical surround surrounded surrounding surroundings synergy system systems take taken
    takes taking talent talented talk talked talking talks taught tbd teach teacher teachers teaching team teams
    teamwork technical technology telephone tell telling tend term terms terrific tertiary testament thank thanked
    thanking thanks thing things think thinking thorough thoroughly thought thoughtful thoughtfully thoughts thrill
    thrilled thrive throughout thursday tight time times tireless title together told ton tone tons took tool tools
    top topic topics total touch touched tour tours track tracks tradition traditions train trained trainee trainees
    training transition transparency travel treasure treasured treat treated treatment tremendous tremendously tried
    trip true trust trusted truth try trying tuesday turn turned turns type types typical ultimate ultimately
    undeniable underserved understand understanding understood undoubtedly unforgettable unique uniquely unit united
    units unity university unlimited unmatched unparalleled unprecedented unquestionably unsurpassed unwavering
    upcoming update updated updates urban use used useful uses using usmle usual utmost vacation valuable value valued
    values variety vast version vibe vibrant video view views virtual virtually virtue visible vision visionary visit
    visited visiting visits vital voice volume voucher wait waiting walk walked want wanted wanting wants ward wards
    warm warmest warmhearted warmly warmth watch way ways wealth weather wednesday week weekend weeks welcome welcomed
    welcoming wellbeing wellness wellrounded went west what's wholehearted wholeheartedly wide willing willingness win
    window wisdom wise wish wished wishes wishing witness witnessed woman women wonder wonderful wonderfully word
    words work worked working works world worldwide worry worth worthy write writing written wrote xx xxx year years
    yield young youth zeal zoom
    """.split()
)
"""Words of courtesy, praise, training and interviews, in alphabetical order."""

COMMON = FUNCTION | STOCK
"""Words of which a mail to any program may be made."""
