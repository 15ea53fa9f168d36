// A reporting clause set between commas inside what it reports ("Serbia, he pledged, would stand by it") tears the grammar of the sentence apart.
// Here the two halves are joined again; the reporting clause hangs on their predicate. Everything else stays as the model read it.
import { POSITION_VERBS, REPORTING_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Sentence, Token } from '../../../model.ts'

/** Words of a reporting clause between two commas, at most: "a spokesman for the ministry told reporters in Vienna". */
const LONGEST = 12
/** How far up or along a clause its words are looked for. */
const REACH = 40

interface Insertion {
  verb: number
  /** The comma before its subject, and the first word after the comma that closes it. */
  before: number
  after: number
}

/** The words of a sentence with its torn clauses joined; the same array where none is torn. */
export function joinTorn({ tokens }: Sentence): readonly Token[] {
  const torn = insertionsIn(tokens)
  if (torn.length === 0) return tokens
  const joined = tokens.map(token => ({ ...token }))
  for (const insertion of torn) join(joined, insertion)
  return joined
}

function insertionsIn(tokens: readonly Token[]): Insertion[] {
  return tokens.flatMap(token => {
    if (token.upos !== 'VERB' || !speaks(token)) return []
    const subject = tokens.slice(Math.max(0, token.index - LONGEST), token.index).find(word => isSubject(word, token))
    if (!subject) return []
    const before = commaBefore(tokens, subject.index)
    const after = before === undefined ? undefined : wordAfter(tokens, token.index)
    return before === undefined || before === 0 || after === undefined ? [] : [{ verb: token.index, before, after }]
  })
}

const speaks = ({ lemma }: Token): boolean =>
  REPORTING_VERBS.has(lemma.toLowerCase()) || /^(?:threaten|call)$/.test(POSITION_VERBS.get(lemma)?.act ?? '')

const isSubject = ({ head, deprel }: Token, verb: Token): boolean => head === verb.index && deprel === 'nsubj'

/** The comma right before the phrase of a subject: nothing but its own words stand between. */
function commaBefore(tokens: readonly Token[], subject: number): number | undefined {
  for (let at = subject - 1; at >= Math.max(0, subject - LONGEST); at -= 1) {
    const token = tokens[at]
    if (token?.text === ',') return at
    if (!token || !isUnder(tokens, at, subject)) return undefined
  }
  return undefined
}

/** The first word after the comma that closes the clause, when that word is the finite verb or auxiliary that goes on. */
function wordAfter(tokens: readonly Token[], verb: number): number | undefined {
  const comma = tokens.slice(verb + 1, verb + LONGEST).find(({ text }) => text === ',')
  if (!comma || tokens.slice(verb + 1, comma.index).some(({ deprel }) => /^(?:ccomp|nsubj|root)/.test(deprel)))
    return undefined
  const next = tokens
    .slice(comma.index + 1, comma.index + LONGEST)
    .find(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV')
  return next && isFinite(tokens, next) ? next.index : undefined
}

/** "would", "is", "had", "wants", "change" after an auxiliary that stands before: not "saying", "to go", "and left". */
const isFinite = (tokens: readonly Token[], { upos, text, index }: Token): boolean =>
  upos === 'AUX' || (upos === 'VERB' && !text.endsWith('ing') && tokens[index - 1]?.text.toLowerCase() !== 'to')

function join(tokens: Token[], { verb, before, after }: Insertion): void {
  const first = tokens[after]
  const predicate = first?.upos === 'AUX' && first.head > after ? tokens[first.head] : first
  const reporting = tokens[verb]
  const front = topBefore(tokens, before)
  if (!predicate || !reporting || !front || front.index === predicate.index) return
  if (isUnder(tokens, front.index, predicate.index) && predicate.head !== verb) return hang(reporting, predicate)
  const above = front.head
  if (front.upos === 'AUX') takeOver(tokens, front, predicate)
  else if (isNominal(front) && !hasSubject(tokens, predicate)) [front.head, front.deprel] = [predicate.index, 'nsubj']
  else return
  const place = reporting.head === front.index ? { head: above } : reporting
  lift(tokens, { reporting, predicate, front }, place)
  hang(reporting, predicate)
}

const hang = (reporting: Token, { index }: Token): void => {
  ;[reporting.head, reporting.deprel] = [index, 'parataxis']
}

/** The word that heads what stands right before the first comma, in its own half. */
function topBefore(tokens: readonly Token[], before: number): Token | undefined {
  let at = tokens[before - 1]
  const start =
    tokens.slice(Math.max(0, before - REACH), before).findLast(({ text }) => /^[;:.]$/.test(text))?.index ?? -1
  for (let step = 0; step < REACH && at; step += 1) {
    const above: Token | undefined = tokens[at.head]
    if (!above || above.index <= start || above.index >= before) return at
    at = above
  }
  return at
}

/** "It will not, he said, change": what hangs on the auxiliary goes with the verb. */
function takeOver(tokens: Token[], auxiliary: Token, predicate: Token): void {
  for (const token of around(tokens, auxiliary)) if (token.head === auxiliary.index) token.head = predicate.index
  ;[auxiliary.head, auxiliary.deprel] = [predicate.index, 'aux']
}

interface Parts {
  reporting: Token
  predicate: Token
  front: Token
}

/** The joined clause stands where the reporting verb stood, or beside the clause before it. */
function lift(tokens: readonly Token[], { reporting, predicate, front }: Parts, { head }: Pick<Token, 'head'>): void {
  const above = tokens[predicate.head]
  if (above?.index === reporting.index || isUnder(tokens, predicate.index, reporting.index))
    [predicate.head, predicate.deprel] = [head, head < 0 ? 'root' : 'parataxis']
  else if (above && above.index < front.index) predicate.deprel = 'parataxis'
}

const isNominal = ({ upos }: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)

const around = (tokens: readonly Token[], { index }: Token): readonly Token[] =>
  tokens.slice(Math.max(0, index - REACH), index + REACH)

const hasSubject = (tokens: readonly Token[], predicate: Token): boolean =>
  around(tokens, predicate).some(({ head, deprel }) => head === predicate.index && /^(?:nsubj|csubj|expl)/.test(deprel))

function isUnder(tokens: readonly Token[], index: number, ancestor: number): boolean {
  let at = tokens[index]
  for (let step = 0; step < REACH && at; step += 1) {
    if (at.index === ancestor) return true
    at = tokens[at.head]
  }
  return false
}
