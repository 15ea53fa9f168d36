// States, bodies of states and regions from the lists that the reader missed or cut short: "Baltic states", "Organization for Security and
// Co-operation in Europe". Not inside a longer name: the "New York" of "New York Times" stays where it is.
import type { Reading, Sentence } from '../../model.ts'
import { KNOWN_PHRASES, knownName } from '../lookup/known.ts'
import type { Known } from '../lookup/known.ts'
import { phraseAt } from '../lookup/phrases.ts'
import { bySentence, byPlace, overlap } from './name.ts'
import type { Name } from './name.ts'

export function addKnownNames(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  return reading.sentences
    .flatMap(sentence => inSentence(sentence, groups.get(sentence.index) ?? [], reading.article.text))
    .sort(byPlace)
}

function inSentence(sentence: Sentence, names: readonly Name[], text: string): Name[] {
  const found = listed(sentence, text)
  const kept = names.filter(name => !found.some(known => overlap(known, name) && covers(known, name)))
  const fresh = found.filter(known => !kept.some(name => overlap(known, name)))
  return [...kept, ...fresh]
}

/** True when the listed name holds all of the other and more, or says better what it is. */
const covers = (known: Name, name: Name): boolean =>
  known.from <= name.from &&
  known.to >= name.to &&
  (known.to - known.from > name.to - name.from || name.probability < 0.5)

function listed(sentence: Sentence, text: string): Name[] {
  const names: Name[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const match = phraseAt(KNOWN_PHRASES, { text, tokens, at })
    const known = match && knownName(match.phrase)
    if (!match || !known || !fits(known, sentence, { at, to: match.to })) continue
    names.push({
      sentence: sentence.index,
      from: at,
      to: match.to,
      label: labelOf(known),
      probability: 0.8,
      rule: 'listed name',
    })
    at = match.to - 1
  }
  return names
}

const labelOf = (known: Known): Name['label'] =>
  known.is === 'state' ? 'state' : known.is === 'body' ? 'organization' : 'venue'

/** A single listed word beside another capitalized one may be a surname or part of a longer name: "Jordan Smith", "West Ham". */
function fits(known: Known, { tokens }: Sentence, { at, to }: { at: number; to: number }): boolean {
  const [before, after] = [tokens[at - 1], tokens[to]]
  if (known.is === 'body' && known.needsArticle && !/^the$/i.test(before?.text ?? '')) return false
  const next = after?.text === 'of' ? tokens[to + 1] : after
  if (known.is === 'body' && known.needsArticle && /^\p{Lu}/u.test(next?.text ?? '')) return false
  const upos = tokens[to - 1]?.upos
  return upos === 'PROPN' || to - at > 1 || known.is === 'body' || (upos === 'NOUN' && at > 0)
}
