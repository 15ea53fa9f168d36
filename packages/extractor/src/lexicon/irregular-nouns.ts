// Plurals that no rule gives back, and words that look like plurals and are none.
// Source: written by hand for Standpoint from what grammars of English list.
const PLURALS = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
shelf shelves
wolf wolves
loaf loaves
calf calves
thief thieves
elf elves
hoof hooves
scarf scarves
criterion criteria
phenomenon phenomena
bacterium bacteria
stratum strata
referendum referenda
memorandum memoranda
analysis analyses
basis bases
crisis crises
hypothesis hypotheses
thesis theses
parenthesis parentheses
emphasis emphases
synthesis syntheses
diagnosis diagnoses
oasis oases
axis axes
index indices
matrix matrices
vertex vertices
appendix appendices
nucleus nuclei
alumnus alumni
stimulus stimuli
syllabus syllabi
fungus fungi
cactus cacti
movie movies
cookie cookies
tie ties
pie pies
zombie zombies
rookie rookies
calorie calories
prairie prairies
bus buses
gas gases
virus viruses
census censuses
status statuses
bonus bonuses
campus campuses
chorus choruses
corpus corpora
ax axes
shoe shoes
toe toes
foe foes
canoe canoes
ache aches
headache headaches
cache caches
axe axes
quiz quizzes
passer-by passers-by
`

const UNCHANGED = `
news series species means headquarters crossroads barracks politics economics physics mathematics athletics ethics statistics
diabetes measles thanks goods premises proceeds outskirts remains whereabouts sheep deer fish aircraft spacecraft salmon
offspring chassis people data media troops clothes earnings surroundings pants regards corps rendezvous apparatus this his its was is as us yes thus gas bus plus minus lens bias alias atlas canvas
christmas pancreas census status virus bonus campus chorus corpus focus genus nexus onus opus prospectus radius sinus stimulus surplus
syllabus terminus torus versus walrus consensus circus abacus cactus crisis basis analysis thesis hypothesis synthesis diagnosis
emphasis oasis axis genesis nemesis paralysis catharsis prognosis metropolis tennis chaos ethos pathos cosmos kudos
always perhaps besides afterwards
`

const table: ReadonlyMap<string, string> = new Map([
  ...PLURALS.trim()
    .split('\n')
    .toReversed()
    .map((line): [string, string] => {
      const [singular = '', plural = ''] = line.split(' ')
      return [plural, singular]
    }),
  ...UNCHANGED.trim()
    .split(/\s+/)
    .map((word): [string, string] => [word, word]),
])

/** The singular of an irregular plural, or the word itself where its s is no plural; undefined for every other word. */
export function irregularNoun(form: string): string | undefined {
  const known = table.get(form)
  if (known !== undefined) return known
  return /(?:men|women)$/.test(form) &&
    form.length > 5 &&
    !/(?:ymen|omen|cimen|bdomen)$/.test(form.replace(/women$/, ''))
    ? form.replace(/men$/, 'man')
    : undefined
}
