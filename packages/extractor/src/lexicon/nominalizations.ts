// Verbs and the nouns that name what they do, for wording a clause as a topic: "NATO will not expand" → "NATO expansion".
// Only what no suffix rule gives ("-ing" is always possible). Source: written by hand for Standpoint from general English.

const PAIRS = `
expand expansion
enlarge enlargement
extend extension
invade invasion
intervene intervention
interfere interference
withdraw withdrawal
retreat retreat
attack attack
negotiate negotiation
mediate mediation
deploy deployment
escalate escalation
de-escalate de-escalation
compromise compromise
vote vote
resign resignation
survive survival
fail failure
close closure
shut closure
build construction
construct construction
destroy destruction
remove removal
reduce reduction
increase increase
rise rise
grow growth
cut cut
tax taxation
fund funding
finance financing
pay payment
join membership
leave departure
quit departure
recognize recognition
recognise recognition
release release
arrest arrest
prosecute prosecution
investigate investigation
inquire inquiry
reform reform
change change
protect protection
defend defence
decide decision
discuss discussion
talk talk
meet meeting
cooperate cooperation
collaborate collaboration
participate participation
return return
arrive arrival
enter entry
exit exit
fight fight
strike strike
protest protest
kill killing
rule rule
govern government
develop development
produce production
use use
sell sale
buy purchase
export export
import import
trade trade
punish punishment
retaliate retaliation
respond response
react reaction
refuse refusal
reject rejection
approve approval
adopt adoption
accede accession
annex annexation
occupy occupation
divide division
unite unification
separate separation
secede secession
violate violation
breach breach
threaten threat
deviate deviation
comply compliance
implement implementation
apply application
execute execution
include inclusion
exclude exclusion
involve involvement
consult consultation
lie lie
cheat cheating
disregard disregard
support support
prefer preference
license licence
appeal appeal
ban ban
limit limit
restrict restriction
admit admission
move movement
migrate migration
`

/** Verb → noun. */
export const NOMINALIZATIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [verb = '', noun = ''] = line.split(' ')
      return [verb, noun]
    }),
)
