// Who says a quotation, as far as grammar tells before stances are read: the subject of the verb that governs it, or of the one beside it.
import type { Quotation, Reading, Sentence, Token } from '../../model.ts'
import { dependents, isSubject } from '../use/grammar.ts'

export const SAYING = new Set(
  'say tell add state declare announce reply respond note explain argue insist claim warn ask write tweet comment observe continue conclude admit acknowledge stress emphasize emphasise remark recall predict complain joke quip call describe promise vow pledge'.split(
    ' ',
  ),
)

export interface SpeakingSubject {
  sentence: number
  token: number
}

/** For a quotation the place of its speaker's head word; computed once for each. */
export function speakerFinder(reading: Reading): (quotation: Quotation) => SpeakingSubject | undefined {
  const sentencesOf = sentenceFinder(reading)
  const found = new Map<Quotation, SpeakingSubject | undefined>()
  return quotation => {
    if (!found.has(quotation)) found.set(quotation, findSpeaker(quotation, sentencesOf(quotation)))
    return found.get(quotation)
  }
}

/** The sentences that a quotation touches and the one after it, in its paragraph. */
function sentenceFinder({ sentences }: Reading): (quotation: Quotation) => Sentence[] {
  return quotation => {
    const first = firstEndingAfter(sentences, quotation.start)
    const touched: Sentence[] = []
    for (let index = first; index < sentences.length && touched.length < LONGEST; index += 1) {
      const sentence = sentences[index]
      if (!sentence || sentence.start >= quotation.end) break
      touched.push(sentence)
    }
    return touched
  }
}

/** Sentences of one quotation that are looked at. */
const LONGEST = 6

function firstEndingAfter(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

function findSpeaker(quotation: Quotation, sentences: readonly Sentence[]): SpeakingSubject | undefined {
  for (const sentence of sentences) {
    const verbs = sentence.tokens.filter(
      token => SAYING.has(token.lemma) && token.upos === 'VERB' && !inside(token, quotation),
    )
    for (const verb of verbs) {
      const subject = dependents(sentence, verb.index).find(child => isSubject(sentence.tokens[child]?.deprel ?? ''))
      if (subject !== undefined) return { sentence: sentence.index, token: subject }
    }
  }
  return undefined
}

const inside = ({ start, end }: Token, quotation: Quotation): boolean =>
  start >= quotation.start && end <= quotation.end

/** The quotation around each token, by binary search; the innermost of nested ones that begin last. */
export function quotationFinder({ quotations }: Reading): (token: Token) => Quotation | undefined {
  const sorted = [...quotations].filter(({ scare }) => !scare).sort((a, b) => a.start - b.start)
  return token => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= token.start) low = middle + 1
      else high = middle
    }
    const quotation = sorted[low - 1]
    return quotation && token.end <= quotation.end ? quotation : undefined
  }
}
