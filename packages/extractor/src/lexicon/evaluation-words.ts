// Predicates that evaluate what they are said of ("is unacceptable", "would be a mistake", "is welcome"), with the act and polarity they give to a bare "said".
// Source: written by hand for Standpoint from general English.
import type { PositionWord } from './position-verbs.ts'
import type { Act, Polarity } from '../model.ts'

const words = (act: Act, polarity: Polarity, list: string): [string, PositionWord][] =>
  list.split(/\s+/).map(word => [word.replaceAll('_', ' '), { act, polarity }])

export const EVALUATION_WORDS: ReadonlyMap<string, PositionWord> = new Map(
  [
    ...words(
      'reject',
      'against',
      'unacceptable nonstarter non-starter insincere unserious unrealistic absurd hysteria nonsense baseless groundless ridiculous impossible inadmissible unthinkable off-limits ludicrous preposterous irrelevant pointless unfounded misconception myth fallacy misleading untrue false wrongheaded',
    ),
    ...words(
      'oppose',
      'against',
      'wrong bad mistake mistaken dangerous unfair unjust harmful unnecessary ideological unwise disastrous unconstitutional illegal unlawful immoral discriminatory counterproductive red_line unsustainable irresponsible reckless shameful wasteful excessive misguided disgraceful undemocratic flawed inadequate insufficient disappointing disappointment outrageous terrible awful failure unworkable unaffordable premature',
    ),
    ...words(
      'accuse',
      'against',
      'lie liar aggression aggressive provocation violation hypocrisy hypocritical illegal crime criminal corrupt corruption negligent betrayal gaslighting propaganda pretext cover-up sabotage interference intimidation blackmail destabilizing destabilising barbaric cowardly guilty responsible indictment disgrace scandal outrage mockery insult farce fiasco sham smear injustice hypocrite daylight_robbery witch_hunt kangaroo_court politicized politicised biased rigged one-sided partisan',
    ),
    ...words(
      'warn',
      'against',
      'risk danger threat impasse crisis catastrophe catastrophic disaster risky peril costly consequence consequences devastating irreversible',
    ),
    ...words(
      'support',
      'for',
      'good welcome right important instrumental indispensable invaluable remarkable ideal merited justified priority essential vital crucial historic positive constructive strong fair legitimate reasonable sensible helpful valuable beneficial rationale success successful great excellent wonderful encouraging promising useful best better worthwhile deserved overdue milestone breakthrough victory triumph principle committed proud happy pleased delighted glad grateful satisfied sacred lawful legal constitutional safe',
    ),
    ...words('call-for', 'for', 'needed urgent imperative need overdue'),
    ...words('demand', 'for', 'necessary reciprocal mandatory compulsory must binding'),
    ...words('concede', 'for', 'ready willing prepared negotiable acceptable flexible'),
    ...words(
      'express-concern',
      'against',
      'concerned worried alarmed afraid troubled troubling worrying alarming disturbing anxious uneasy unclear uncertain regrettable saddened shocked appalled skeptical sceptical pessimistic',
    ),
  ].toReversed(),
)
