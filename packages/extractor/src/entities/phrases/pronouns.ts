// Pronouns → what was spoken of: "he" and "she" by gender, "it" among organizations, "they" among groups, "I" and "we" in a quotation the speaker.
// Nearness decides; subjects come before other roles.
import type { Quotation, Sentence, Token } from '../../model.ts'
import type { Gender } from '../identity/gender.ts'
import type { History, Trace } from './history.ts'
import type { Antecedent } from './nominals.ts'
import type { Scene } from './owners.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const IT = new Set(['it', 'its', 'itself'])
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])

export interface Setting {
  scene: Scene
  history: History
  /** The quotation around a token, if any. */
  quotationAt(token: Token): Quotation | undefined
  /** Who says the quotation, as far as the names tell. */
  speakerOf(quotation: Quotation): string | undefined
}

export function pronounAntecedent(token: Token, setting: Setting): Antecedent | undefined {
  if (token.upos !== 'PRON' || token.deprel === 'expl') return undefined
  const word = token.text.toLowerCase()
  if (HE.has(word)) return somebody(token, 'male', setting)
  if (SHE.has(word)) return somebody(token, 'female', setting)
  if (IT.has(word)) return something(token, setting)
  if (THEY.has(word)) return several(token, setting)
  return SPEAKER.has(word) ? speaker(token, setting) : undefined
}

const antecedent = (trace: Trace | undefined, reason: string, confidence: number): Antecedent | undefined =>
  trace && { entity: trace.entity, reason, confidence }

/** Sentences back that a pronoun reaches. */
const REACH = 4

/** Nearer sentences first; in each the subject, then the latest. */
function rank(trace: Trace, sentence: Sentence, at: Token): number | undefined {
  const back = sentence.index - trace.sentence
  if (back > REACH || (back === 0 && trace.token >= at.index)) return undefined
  return -2 * back + (trace.subject ? 1.2 : 0) + (trace.paragraph === sentence.paragraph ? 0.5 : 0)
}

function somebody(
  token: Token,
  gender: Gender,
  { scene, history, quotationAt, speakerOf }: Setting,
): Antecedent | undefined {
  const quotation = quotationAt(token)
  const speaking = quotation && speakerOf(quotation)
  const found = history.best(trace => {
    if (
      trace.category !== 'person' ||
      (trace.gender !== undefined && trace.gender !== gender) ||
      trace.entity === speaking
    )
      return undefined
    const value = rank(trace, scene.sentence, token)
    return value === undefined ? undefined : value + (trace.gender === gender ? 0.6 : 0)
  })
  return antecedent(found, `${gender} person spoken of last`, 0.75)
}

function something(token: Token, { scene, history }: Setting): Antecedent | undefined {
  const found = history.best(trace =>
    trace.category !== 'organization' || trace.plural || trace.anonymous
      ? undefined
      : rank(trace, scene.sentence, token),
  )
  return antecedent(found, 'organization spoken of last', 0.6)
}

function several(token: Token, { scene, history }: Setting): Antecedent | undefined {
  const found = history.best(trace => {
    if (trace.category !== 'organization' && !trace.plural) return undefined
    const value = rank(trace, scene.sentence, token)
    return value === undefined ? undefined : value + (trace.plural ? 2 : 0)
  })
  return antecedent(found, 'group spoken of last', found?.plural ? 0.65 : 0.5)
}

function speaker(token: Token, { quotationAt, speakerOf }: Setting): Antecedent | undefined {
  const quotation = quotationAt(token)
  const entity = quotation && speakerOf(quotation)
  return entity === undefined ? undefined : { entity, reason: 'speaker of the quotation', confidence: 0.7 }
}
