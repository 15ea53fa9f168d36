// Verbs with which an actor takes a position, by act. Source: written by hand for Standpoint from general English; the classes follow VerbNet's
// (say, order, urge, promise, admire, judgment, forbid, admit, wish). `polarity` is towards what the complement names.
import type { Act, Polarity } from '../model.ts'

export interface PositionWord {
  act: Act
  polarity: Polarity
}

const words = (act: Act, polarity: Polarity, list: string): [string, PositionWord][] =>
  list.split(/\s+/).map(word => [word, { act, polarity }])

export const POSITION_VERBS: ReadonlyMap<string, PositionWord> = new Map(
  [
    ...words(
      'demand',
      'for',
      'demand seek expect require insist order command instruct mandate dictate compel oblige stipulate press clamor clamour enjoin',
    ),
    ...words(
      'call-for',
      'for',
      'urge appeal ask plead implore beseech exhort encourage advise lobby petition request advocate recommend invite press entreat beg want wish prioritize prioritise prompt counsel',
    ),
    ...words(
      'propose',
      'for',
      'propose suggest offer float table submit draft moot unveil present introduce seek consider plan publish announce recommend launch aim intend envisage envision',
    ),
    ...words(
      'support',
      'for',
      'support back endorse rejoice exult welcome favor favour praise hail applaud commend embrace champion defend approve laud salute promote uphold celebrate encourage cheer bless vouch rally recognize recognise respect appreciate thank honor honour admire stress emphasize emphasise underline reaffirm advocate espouse laud sanctify esteem congratulate ratify vote like prefer justify sponsor sympathise sympathize',
    ),
    ...words(
      'oppose',
      'against',
      'oppose resist protest object complain grumble contest fight combat counter rue dislike disapprove decry lament deplore dismay resent boycott campaign obstruct block veto undermine challenge question doubt dispute disagree hate disdain mind',
    ),
    ...words(
      'reject',
      'against',
      'reject refuse dismiss rebuff decline ban outlaw expel spurn repudiate rebut discard scrap quit withdraw abandon renounce veto overturn exclude forswear scorn snub shun deride mock ridicule brush shrug disavow strike quash annul revoke rescind cancel',
    ),
    ...words(
      'accuse',
      'against',
      'accuse sue prosecute blame condemn denounce criticize criticise charge slam blast attack castigate lambast lambaste rebuke censure chide berate allege fault assail decry deride excoriate reproach admonish cite implicate indict impugn vilify scold upbraid pillory lash rap savage chastise reprimand knock bash pan skewer',
    ),
    ...words('warn', 'against', 'warn caution alert forewarn admonish'),
    ...words('threaten', 'for', 'threaten vow menace intimidate'),
    ...words('deny', 'against', 'deny refute disclaim gainsay contradict rebut disavow disown'),
    ...words(
      'promise',
      'for',
      'promise pledge vow commit undertake plan aim intend guarantee assure reassure swear ensure resolve reaffirm pledge dedicate',
    ),
    ...words(
      'concede',
      'for',
      'concede admit acknowledge accept agree allow grant yield consent acquiesce confess relent compromise recognise recognize apologize apologise permit',
    ),
    ...words(
      'assert',
      'neutral',
      'assert maintain argue contend affirm declare believe think hold reckon insist describe consider feel view regard see deem conclude suspect interpret characterize characterise assess predict foresee forecast claim judge opine posit portray rate label term brand',
    ),
    ...words('express-concern', 'against', 'wonder fear worry fret concern agonize agonise dread lament bemoan regret'),
  ].toReversed(),
)

/** Verbs that only report that something was said; what was said decides the act. Source: written by hand. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add state note remark comment observe explain report mention announce reply respond answer write tweet post quote cite continue begin ' +
    'recall reveal disclose indicate signal suggest confirm reiterate repeat reason joke quip recount testify relate express voice speak outline underscore ' +
    'stress emphasize emphasise point underline highlight declare affirm assert maintain insist claim argue contend believe think conclude ' +
    'caution warn predict forecast foresee promise pledge vow admit concede acknowledge deny allege agree complain protest object urge demand propose ' +
    'describe call term dub brand label characterize characterise hear learn understand know realize realise remind inform assure reassure advise notify tell interject retort counter ' +
    'exclaim shout cry gasp snap sigh scoff sneer enthuse boast brag confide imply hint rejoin jest cable telegraph reckon feel suspect judge estimate whisper mutter murmur yell chant muse ponder speculate guess hope wish go read rule find hold swear wonder'
  ).split(' '),
)

/** What turns the sign of what follows: to "end the blockade" is against the blockade. Source: written by hand. */
export const REVERSING_VERBS: ReadonlySet<string> = new Set(
  (
    'end stop halt cease ban bar block prevent prohibit forbid limit restrict curb cut reduce cancel scrap abolish repeal revoke rescind reverse abandon drop avoid avert ' +
    'oppose reject refuse withdraw remove lift dismantle dissolve suspend freeze delay postpone counter combat fight resist deter stem curtail slash eliminate eradicate ' +
    'undo overturn annul quit leave exit lack fail condemn denounce criticize criticise protest boycott reconsider abstain refrain desist evict expel outlaw phase ' +
    'constrain contain shelve axe ditch terminate discontinue discourage minimize minimise undermine obstruct roll pull close disband abort retract strip deprive forget ignore neglect overlook'
  ).split(' '),
)
