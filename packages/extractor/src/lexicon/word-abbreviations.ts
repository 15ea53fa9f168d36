// Abbreviations that keep their full stop as one word ("Mr.", "Sept.", "Inc."). Dotted letters ("U.S.", "e.g.") need no list.
// Source: general English style guides; written by hand.
export const WORD_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof rev hon fr sr jr st mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep reps gov pres amb',
    'supt insp sec treas atty messrs mme mlle esq',
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
    'inc corp co ltd llc bros dept univ assn ave blvd rd',
    'vs etc al cf ca approx est esp incl vol pp ed eds fig',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
    'ont que alta',
  ].flatMap(line => line.split(' ')),
)
