// Abbreviations whose full stop need not end a sentence, by how they behave before a capital letter. Lower case, without the last stop.
// Source: the lists that English style guides agree on (titles, months, states, companies, references); written by hand. Dotted letters
// ("U.S.", "p.m.") and initials need no list.
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A name follows: "Mr. Key", "Gen. Milley", "St. Petersburg". Written with a capital: "art." and "miss." are words. */
export const NAME_FOLLOWS = list(
  'mr mrs ms mx messrs mme mlle dr prof rev hon fr sr st ste sra srta gen lt col maj capt cpt cmdr adm sgt cpl pvt brig cdr sen rep reps sens gov pres amb ' +
    'supt insp det sec treas atty asst dep mt ft pt',
)

/** References and the like, in either case: "Fig. 2", "approx. Three". */
export const REFERENCE_FOLLOWS = list(
  'fig figs vol vols pp ch eq refs op cit cf ca vs v viz approx est esp ed eds trans al',
)

/** A number follows: "No. 10", "Jan. 5", "p. 7". */
export const NUMBER_FOLLOWS = list(
  'no nos p pp b c d r jan feb mar apr jun jul aug sep sept oct nov dec art sec ch vol fig pt tel ext',
)

/** The sentence may go on with a name, or end here: "Apple Inc. Chief Executive", "in Calif. The". */
export const MAY_END = list(
  'inc corp co ltd llc plc bros dept univ assn assoc ave blvd rd jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta etc',
)

/** Never the end before another word. */
export const NEVER_ENDS = list('e.g i.e eg ie cf vs viz al')

/** Words that open a sentence and seldom follow an abbreviation inside one. */
export const SENTENCE_OPENERS = list(
  'the a an this that these those it its he she they we i you his her their our my there here what which who when where why how ' +
    'in on at by for from with to of as after before since while until during under over between among against about because although though ' +
    'if unless but and or so yet nor however meanwhile moreover also still then now not no some many most all both each every another such ' +
    'one two three last next according despite earlier later today yesterday',
)
