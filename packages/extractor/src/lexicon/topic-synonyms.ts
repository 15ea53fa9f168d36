// Nouns (and the verbs behind them) that name one matter in the news, each line one group. Source: written by hand for Standpoint from general English.
// Only used to let two wordings meet that share another word besides: "NATO expansion" and "NATO enlargement", not "expansion" and "enlargement" alone.
const GROUPS = `
expansion enlargement extension widening expand enlarge
membership accession admission joining join
deployment placement stationing basing positioning deploy station
ban prohibition outlaw bar forbid
talk negotiation discussion dialogue consultation conversation meeting
sanction embargo penalty
buildup build-up massing mobilization mobilisation amassing
invasion incursion offensive assault
withdrawal pullout pull-out exit departure leaving retreat
guarantee assurance pledge promise
agreement accord pact deal treaty settlement
proposal plan suggestion
ceasefire cease-fire truce armistice
closure closing shutdown shut
election vote ballot poll referendum
tax taxation levy duty
ruling verdict judgment judgement decision
strike walkout stoppage
aid assistance relief help
reform overhaul
cut reduction
increase rise raise hike
killing murder slaying
migrant migration immigrant immigration
climate warming
inquiry investigation probe
resignation ouster dismissal
exercise drill manoeuvre maneuver
concern worry fear
`

const FIRST_OF = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap(line => {
      const group = line.split(' ')
      return group.map(word => [word, group[0] ?? word] as const)
    }),
)

/** The word that stands for its group, or the word itself. Lower case, singular. */
export const sameMatter = (word: string): string => FIRST_OF.get(word) ?? word
