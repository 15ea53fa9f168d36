// Pronouns → what was spoken of: "himself" by grammar alone, "he" and "she" by gender, "it" and "they" among organizations, "I" and "we" in a
// quotation the speaker. Nearness decides; subjects come before other roles. Common nouns that name nobody known ("the gunman", "sellers", "the
// deal") compete too: a pronoun that means one of them stays unread.
import type { Quotation, Token } from '../../model.ts'
import type { Gender } from '../identity/gender.ts'
import { clauseOf, followingSubject, sharedSubject, subjectOf } from './binding.ts'
import type { History, Spoken } from './history.ts'
import { isPlainIt, sayingSubject } from './it.ts'
import type { Antecedent } from './nominals.ts'
import type { Scene } from './owners.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const IT = new Set(['it', 'its', 'itself'])
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])

export function genderOfPronoun(text: string): Gender | undefined {
  const word = text.toLowerCase()
  if (HE.has(word)) return 'male'
  return SHE.has(word) ? 'female' : undefined
}

export interface Setting {
  scene: Scene
  history: History
  /** The quotation around a token, if any. */
  quotationAt(token: Token): Quotation | undefined
  /** Who says the quotation, as far as the names tell. */
  speakerOf(quotation: Quotation): string | undefined
  /** The entity of a word of the sentence, where it is settled: a name anywhere, another phrase to the left. */
  entityAt(token: number): string | undefined
}

type Look = Pick<Spoken, 'category' | 'plural' | 'anonymous' | 'gender' | 'entity'>

/** How well something fits by what it is; undefined when it cannot be meant. */
type Fit = (look: Look) => number | undefined

interface Kind {
  fit: Fit
  /** May be found elsewhere than where grammar points. */
  reaches: boolean
  reason: string
  confidence: number
}

export function pronounAntecedent(token: Token, setting: Setting): Antecedent | undefined {
  if (token.upos !== 'PRON' || token.deprel === 'expl') return undefined
  const word = token.text.toLowerCase()
  if (SPEAKER.has(word)) return speaker(token, setting)
  const kind = kindOf(word, token, setting)
  if (!kind) return undefined
  const subject = boundTo(token, setting)
  if (subject) return bound(subject, token, kind, setting)
  return kind.reaches ? nearest(token, kind, setting) : undefined
}

function kindOf(word: string, token: Token, { scene }: Setting): Kind | undefined {
  if (HE.has(word)) return somebody('male')
  if (SHE.has(word)) return somebody('female')
  if (THEY.has(word)) return { fit: several, reaches: true, reason: 'group spoken of last', confidence: 0.55 }
  if (!IT.has(word)) return undefined
  return {
    fit: something,
    reaches: !isPlainIt(token, scene.sentence),
    reason: 'organization spoken of last',
    confidence: 0.6,
  }
}

const somebody = (gender: Gender): Kind => ({
  fit: look => {
    if (look.category !== 'person' || look.plural) return undefined
    if (look.gender !== undefined && look.gender !== gender) return undefined
    return look.gender === gender || look.entity === undefined ? 0.3 : 0
  },
  reaches: true,
  reason: `${gender} person spoken of last`,
  confidence: 0.75,
})

const something: Fit = ({ category, plural, anonymous }) =>
  (category === 'organization' || category === 'thing') && !plural && !anonymous ? 0 : undefined

const several: Fit = ({ category, plural }) => (plural ? 2 : category === 'organization' ? 0 : undefined)

/** The word that grammar binds the pronoun to: its clause's subject for "himself", the subject that follows for "In his speech, …", the one that says so for "it". */
function boundTo(token: Token, { scene: { sentence } }: Setting): Token | undefined {
  const clause = clauseOf(sentence, token)
  if (isReflexive(token)) return clause && sharedSubject(sentence, clause)
  if (/^(?:obj|iobj|obl)/.test(token.deprel) && /^it$/i.test(token.text)) return undefined
  return followingSubject(sentence, token) ?? (/^its?$/i.test(token.text) ? sayingSubject(sentence, token) : undefined)
}

const isReflexive = ({ text }: Token): boolean => /sel(?:f|ves)$/i.test(text)

function bound(subject: Token, token: Token, kind: Kind, setting: Setting): Antecedent | undefined {
  const { scene, history, entityAt } = setting
  const entity = entityAt(subject.index)
  const look =
    entity === undefined ? undefined : (history.latest(trace => trace.entity === entity) ?? lookOf(entity, scene))
  if (entity !== undefined && look && kind.fit(look) !== undefined)
    return { entity, reason: `subject of its ${isReflexive(token) ? 'clause' : 'sentence'}`, confidence: 0.85 }
  const isStranger = entity === undefined && subject.upos === 'NOUN' && !isReflexive(token)
  return isStranger || !kind.reaches || isReflexive(token) ? undefined : nearest(token, kind, setting)
}

/** Of an entity that the article has not come to yet. */
function lookOf(entity: string, { registry, genderOf }: Scene): Look | undefined {
  const category = registry.get(entity)?.category
  const gender = genderOf(entity)
  return category && { entity, category, plural: false, anonymous: false, ...(gender ? { gender } : {}) }
}

/** Sentences back that a pronoun reaches. */
const REACH = 4

function nearest(token: Token, { fit, reason, confidence }: Kind, setting: Setting): Antecedent | undefined {
  const { scene, history, quotationAt, speakerOf } = setting
  const excluded = new Set([rivalSubject(token, setting)])
  const quotation = quotationAt(token)
  if (quotation) excluded.add(speakerOf(quotation))
  const found = history.best(trace => {
    if (trace.entity !== undefined && excluded.has(trace.entity)) return undefined
    if (!quotation && isOnlyQuoted(trace, scene)) return undefined
    const value = fit(trace)
    const place = value === undefined ? undefined : rank(trace, token, scene)
    return value === undefined || place === undefined ? undefined : value + place
  })
  return found?.entity === undefined ? undefined : { entity: found.entity, reason, confidence }
}

/** "“… not bow before a king,” he said": whoever says it is nobody whom the quotation brings up. */
const isOnlyQuoted = ({ quoted, entity, sentence }: Spoken, scene: Scene): boolean =>
  quoted && (entity === undefined || sentence === scene.sentence.index)

/** "Blair told him": the subject of the verb is somebody else. */
function rivalSubject(token: Token, { scene, entityAt }: Setting): string | undefined {
  if (!/^(?:obj|iobj|obl)/.test(token.deprel)) return undefined
  const clause = scene.sentence.tokens[token.head]
  const subject = clause && (subjectOf(scene.sentence, clause) ?? sharedSubject(scene.sentence, clause))
  return subject && entityAt(subject.index)
}

/** Nearer sentences first; in each the subject, that of the main clause before others, then the latest; an owner ("Howard's stance") last. */
function rank(trace: Spoken, at: Token, { sentence }: Scene): number | undefined {
  const back = sentence.index - trace.sentence
  if (back > REACH || (back === 0 && trace.token >= at.index)) return undefined
  const role = trace.subject ? (trace.main ? 1.6 : 1.2) : trace.owner ? -0.5 : 0
  return -2 * back + role + (trace.paragraph === sentence.paragraph ? 0.5 : 0)
}

function speaker(token: Token, { quotationAt, speakerOf }: Setting): Antecedent | undefined {
  const quotation = quotationAt(token)
  const entity = quotation && speakerOf(quotation)
  return entity === undefined ? undefined : { entity, reason: 'speaker of the quotation', confidence: 0.7 }
}
