"""Words of sign-offs: those that make one, and those that may stand beside them. Misspelt ones are sign-offs too."""

HEADS = frozenset(
    "sincerely respectfully faithfully truly cordially gratefully appreciatively thankfully regards regard wishes thanks thank thankyou "
    "gratitude appreciation respect respects esteem greetings best warmly warmest kindly fondly yours cheers later laters latr latah "
    "xoxo xo xx love hugs hug peace ciao ttyl tata toodles toodleloo adios bye byee byeee byeeee goodbye talk see catch care thx tysm ty tks cya "
    "salutations rgds sincerly sincerley sincerelly sinserely sinceraly sincererly sincely sincerily regrads regads regars reguards "
    "respectfuly respecfully repectfully gratefuly gratitute appreciaton "
    "admiration humbly obediently until hasta namaste blessings smiles laterz peaceout onward "
    "speak adieu cordialement saludos atentamente atenciosamente mahalo aloha toodle enthusiastically excitedly hopefully earnestly eagerly "
    "joyfully happily onwards vr bests smiles".split()
)
WORDS = HEADS | frozenset(
    "with my our the all very most many much so again you your yours ever and a an in out for now kind kindest warm best good high highest "
    "deep deepest sincere sincerest great heartfelt professional profound genuine renewed continued cordial friendly collegial soon ya "
    "take next time to of both always always million lot bunch ton til till then us again deeply truly indeed humble utmost enormous every "
    "tomorrow around gator alligator around & + god bless stay safe well be real special luego hearty tons lots smile oo blessings cordiales".split()
)
