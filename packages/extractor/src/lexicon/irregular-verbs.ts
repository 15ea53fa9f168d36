// Irregular verbs: base, past, participle, and other forms where there are any. Regular forms of the same verbs need no entry.
// Source: written by hand for Standpoint from what grammars of English list; prefixed verbs (re-, over-, under-, out-, un-, mis-, fore-,
// with-) are found through their stems.
const VERBS = `
be am is are was were been being 's 're 'm
have has had having 've
do does did done
say said says
go went gone goes
emphasise emphasised emphasises emphasising
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
behold beheld
bend bent
beset
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
knit
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lied lies lain lying
light lit
lose lost
make made
mean meant
meet met
mow mown
panic panicked panicking
pay paid
picnic picnicked picnicking
plead pled
prove proven
quit
read
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
saw sawn
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
smell smelt
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tied ties tying
traffic trafficked trafficking
tread trod trodden
understand understood
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
wring wrung
write wrote written writing
add added adding
age aged aging ageing
die died dies dying
vie vied vies vying
belie belied belies belying
need
exceed
proceed
succeed
heed
seed
weed
put putting
mimic mimicked mimicking
`

const PREFIXES = ['re', 'over', 'under', 'out', 'un', 'mis', 'fore', 'with', 'up', 'inter']

function entries(line: string): [string, string][] {
  const [base = '', ...forms] = line.split(' ')
  return [base, ...forms].map(form => [form, base])
}

const table: ReadonlyMap<string, string> = new Map(VERBS.trim().split('\n').toReversed().flatMap(entries))

/** The base of an irregular form ("undertook" → undertake); undefined for every other word. */
export function irregularVerb(form: string): string | undefined {
  const known = table.get(form)
  if (known !== undefined) return known
  for (const prefix of PREFIXES) {
    const stem = form.startsWith(prefix) ? table.get(form.slice(prefix.length)) : undefined
    if (stem !== undefined && stem.length > 2 && stem !== 'have') return prefix + stem
  }
  return undefined
}
