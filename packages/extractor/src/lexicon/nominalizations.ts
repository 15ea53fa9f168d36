// Verbs and the nouns that name what they do, for wording a clause as a topic ("NATO will not expand" → "NATO expansion") and for letting verb and
// noun meet as one word. `attack=attack/on`: the noun's object takes this preposition, else "of". A verb that is not here has its "-ing" form.
// Source: written by hand for Standpoint from general English; the pairs are those that dictionaries give as "noun of action".

const PAIRS = `
abandon=abandonment abolish=abolition abuse=abuse accede=accession/to accept=acceptance access=access/to accuse=accusation/against achieve=achievement
acquire=acquisition admit=admission adopt=adoption advance=advance advise=advice/to affirm=affirmation agree=agreement/on aid=aid/to allocate=allocation
alter=alteration amend=amendment/of analyse=analysis analyze=analysis annex=annexation announce=announcement answer=answer/to appeal=appeal/to apply=application
appoint=appointment approve=approval arm=armament arrange=arrangement arrest=arrest arrive=arrival assassinate=assassination assault=assault/on
assemble=assembly assess=assessment assist=assistance/to attack=attack/on attend=attendance/at authorise=authorisation authorize=authorization
ban=ban/on bargain=bargaining/over bid=bid/for block=blockage blockade=blockade bomb=bombing bombard=bombardment borrow=borrowing boycott=boycott breach=breach break=breach
bribe=bribery build=construction buy=purchase cancel=cancellation capture=capture care=care/for celebrate=celebration censor=censorship cheat=cheating challenge=challenge/to change=change/in charge=charge/against
choose=choice/of clarify=clarification close=closure/of collaborate=collaboration/with collapse=collapse collect=collection commit=commitment/to
compensate=compensation/for compete=competition/with complain=complaint/about complete=completion comply=compliance/with compromise=compromise/on
conceal=concealment concentrate=concentration condemn=condemnation confirm=confirmation confiscate=confiscation conflict=conflict/with
confront=confrontation/with connect=connection conquer=conquest consent=consent/to conserve=conservation consider=consideration construct=construction
consult=consultation/of consume=consumption contain=containment continue=continuation contribute=contribution/to control=control/of converge=convergence
convert=conversion cooperate=cooperation/with coordinate=coordination/with correct=correction cover=coverage create=creation criticise=criticism/of
criticize=criticism/of cut=cut/in damage=damage/to debate=debate/on decide=decision/on decline=decline/in de-escalate=de-escalation decrease=decrease/in defeat=defeat
defend=defence define=definition delay=delay/of deliver=delivery demand=demand/for demolish=demolition demonstrate=demonstration deny=denial depart=departure
depend=dependence/on deploy=deployment deport=deportation depose=deposition describe=description destabilise=destabilisation destabilize=destabilization
destroy=destruction detain=detention deteriorate=deterioration determine=determination develop=development deviate=deviation/from die=death
differ=difference/with disagree=disagreement/with disappear=disappearance disarm=disarmament discharge=discharge disclose=disclosure discover=discovery
discriminate=discrimination/against discuss=discussion dismantle=dismantling dismiss=dismissal disperse=dispersal displace=displacement
display=display dispute=dispute/over disregard=disregard/for disrupt=disruption dissolve=dissolution distribute=distribution divide=division
dominate=domination donate=donation/of draft=drafting drop=drop/in educate=education elect=election eliminate=elimination embargo=embargo/on
emerge=emergence emigrate=emigration emit=emission employ=employment encourage=encouragement endorse=endorsement enforce=enforcement
engage=engagement/with enlarge=enlargement enrich=enrichment enter=entry/into equip=equipment escalate=escalation escape=escape/from
establish=establishment evacuate=evacuation evade=evasion evaluate=evaluation evict=eviction examine=examination exchange=exchange exclude=exclusion
execute=execution exempt=exemption exist=existence exit=exit/from expand=expansion expel=expulsion experiment=experiment/with exploit=exploitation
explore=exploration explode=explosion export=export/of expose=exposure expropriate=expropriation extend=extension extradite=extradition fail=failure
fall=fall/in favour=favour fight=fight/against finance=financing fine=fine/on fund=funding govern=government grow=growth/in guarantee=guarantee
harass=harassment help=help/for house=housing humiliate=humiliation hunt=hunting ignore=ignorance immigrate=immigration impeach=impeachment
implement=implementation import=import/of impose=imposition imprison=imprisonment improve=improvement/in include=inclusion incite=incitement/of
increase=increase/in indict=indictment infect=infection infiltrate=infiltration inflate=inflation influence=influence/on inform=information inject=injection
inquire=inquiry/into inspect=inspection install=installation integrate=integration/into intend=intention/of interfere=interference/in
intervene=intervention/in intimidate=intimidation introduce=introduction invade=invasion invest=investment/in investigate=investigation
invite=invitation involve=involvement isolate=isolation issue=issuance join=membership/of judge=judgement/of justify=justification kidnap=kidnapping
kill=killing launch=launch lead=leadership leak=leak/of leave=departure/from legalise=legalisation legalize=legalization legislate=legislation/on
liberate=liberation license=licence/for lie=lying limit=limitation locate=location lose=loss maintain=maintenance manage=management
manipulate=manipulation manufacture=manufacture marry=marriage massacre=massacre mediate=mediation meet=meeting/with merge=merger/with
migrate=migration mobilise=mobilisation mobilize=mobilization modernise=modernisation modernize=modernization modify=modification monitor=monitoring
move=move/to multiply=multiplication murder=murder nationalise=nationalisation nationalize=nationalization negotiate=negotiation
nominate=nomination normalise=normalisation normalize=normalization obey=obedience/to object=objection/to observe=observance occupy=occupation
offend=offence operate=operation oppose=opposition/to oppress=oppression organise=organisation organize=organization overhaul=overhaul
overthrow=overthrow open=opening own=ownership participate=participation/in pass=passage/of pay=payment perform=performance plan=plan/for persecute=persecution
pollute=pollution possess=possession postpone=postponement praise=praise/for prefer=preference/for prepare=preparation/for prescribe=prescription preserve=preservation
pressure=pressure/on prevent=prevention privatise=privatisation privatize=privatization proceed=proceeding/with produce=production prohibit=prohibition
proliferate=proliferation promote=promotion propose=proposal/of prosecute=prosecution protect=protection protest=protest/against provide=provision
provoke=provocation publish=publication punish=punishment purchase=purchase pursue=pursuit qualify=qualification/for raise=rise/in ratify=ratification
react=reaction/to read=reading rebuild=rebuilding recall=recall receive=reception recognise=recognition recognize=recognition reconcile=reconciliation/with
reconstruct=reconstruction recover=recovery recruit=recruitment redesign=redesign reduce=reduction refer=reference/to reform=reform refuse=refusal/of
regulate=regulation reinforce=reinforcement reject=rejection release=release relocate=relocation rely=reliance/on remove=removal renew=renewal
reopen=reopening repay=repayment repeal=repeal replace=replacement represent=representation repress=repression request=request/for require=requirement/of
rescue=rescue research=research/into reserve=reservation reside=residence resign=resignation resist=resistance/to resolve=resolution
respect=respect/for respond=response/to restore=restoration restrain=restraint/of restrict=restriction/on restructure=restructuring resume=resumption
retaliate=retaliation/against retire=retirement retreat=retreat/from return=return/to reveal=revelation reverse=reversal revise=revision revive=revival
reward=reward/for rise=rise/in rule=rule ruin=ruin sabotage=sabotage sanction=sanctions/against save=saving scrutinise=scrutiny/of scrutinize=scrutiny/of
search=search/of secede=secession/from secure=security/of seize=seizure select=selection sell=sale separate=separation settle=settlement share=sharing
shell=shelling shoot=shooting shut=closure/of simplify=simplification slow=slowdown/in spend=spending/on split=split spread=spread stabilise=stabilisation
stabilize=stabilization start=start/of station=stationing steal=theft store=storage strengthen=strengthening strike=strike/on struggle=struggle/against
study=study/of submit=submission subsidise=subsidy/for subsidize=subsidy/for succeed=success/in suffer=suffering suppress=suppression
supply=supply/of support=support/for surrender=surrender survive=survival suspend=suspension talk=talks/with tax=taxation teach=teaching
terminate=termination test=test/of testify=testimony threaten=threat/to torture=torture trade=trade/with train=training transfer=transfer
transform=transformation transport=transport treat=treatment try=trial/of unite=unification use=use vaccinate=vaccination verify=verification
veto=veto/of violate=violation visit=visit/to vote=vote/on wage=waging warn=warning/of waste=waste weaken=weakening win=victory/in withdraw=withdrawal
withhold=withholding work=work/with worsen=worsening
`

/** A noun of action and the preposition that its object takes. */
export interface Nominalization {
  noun: string
  link: string
}

/** Adjectives whose complement is the matter, with the noun of the quality. */
const ADJECTIVES = `
able=ability/of afraid=fear/of angry=anger/at anxious=anxiety/about aware=awareness/of capable=capability/of committed=commitment/to concerned=concern/about
confident=confidence/in critical=criticism/of dependent=dependence/on disappointed=disappointment/with eager=eagerness/for guilty=guilt/of happy=happiness/with
hopeful=hope/for interested=interest/in involved=involvement/in opposed=opposition/to optimistic=optimism/about pessimistic=pessimism/about proud=pride/in
ready=readiness/for reliant=reliance/on responsible=responsibility/for sceptical=scepticism/about skeptical=skepticism/about similar=similarity/to
successful=success/in supportive=support/for tolerant=tolerance/of unaware=ignorance/of willing=willingness/for worried=worry/about
`

const entriesOf = (pairs: string): [string, Nominalization][] =>
  pairs
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [word = '', named = ''] = entry.split('=')
      const [noun = '', link = 'of'] = named.split('/')
      return [word, { noun, link }]
    })

const ENTRIES = entriesOf(PAIRS)

/** Adjective → noun. */
export const QUALITIES: ReadonlyMap<string, Nominalization> = new Map(entriesOf(ADJECTIVES))

/** Verb → noun. */
export const NOMINALIZATIONS: ReadonlyMap<string, Nominalization> = new Map(ENTRIES)

/** Noun → verb, where one verb has it: "closure" is of "close" and "shut", the first counts. */
export const VERBS_OF_NOUNS: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(([verb, { noun }]): [string, string] => [noun, verb]).toReversed(),
)
