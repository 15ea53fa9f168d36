// Readings built by hand: words with their grammar as "word/UPOS/deprel/head", names as "label from to", so that rules are tested apart from any model.
import type { Article, NameLabel, NameSpan, Reading, Sentence, Token } from '../../packages/extractor/src/model.ts'
import { quotationsIn } from './quotations.ts'

export interface Line {
  /** `Moscow/PROPN/nsubj/1 demands/VERB/root/-1 …`; head counts words of the sentence from 0; a lemma may follow. */
  words: string
  /** `state 0 1`: label, first word, word after the last; a probability may follow. */
  names?: readonly string[]
  /** Begins a new paragraph. */
  fresh?: boolean
}

export function readingOf(lines: readonly Line[]): Reading {
  const text = { value: '' }
  let paragraph = 0
  const sentences = lines.map((line, index) => {
    if (line.fresh) paragraph += 1
    return sentenceOf(line, { index, paragraph, text })
  })
  const article = articleOf(text.value)
  return { article, sentences, quotations: quotationsIn(text.value) }
}

function sentenceOf(
  line: Line,
  { index, paragraph, text }: { index: number; paragraph: number; text: { value: string } },
): Sentence {
  if (text.value !== '') text.value += ' '
  const from = text.value.length
  const tokens = line.words.split(' ').map((word, position): Token => {
    const [form = '', upos = 'X', deprel = 'dep', head = '-1', lemma = lemmaOf(form, upos)] = word.split('/')
    if (position > 0 && !GLUED.test(form)) text.value += ' '
    const start = text.value.length
    text.value += form
    return {
      start,
      end: text.value.length,
      text: form,
      index: position,
      upos,
      lemma,
      head: Number(head),
      deprel,
    }
  })
  return {
    start: from,
    end: text.value.length,
    index,
    paragraph,
    tokens,
    names: (line.names ?? []).map(name => nameOf(name, tokens)),
  }
}

const GLUED = /^(?:['’]s|[,.;:)”])$/

/** Enough of a lemmatizer for the sentences here. */
function lemmaOf(form: string, upos: string): string {
  const lower = form.toLowerCase()
  if (upos === 'NOUN') return lower.replace(/ies$/, 'y').replace(/s$/, '')
  if (upos === 'VERB') return VERBS.get(lower) ?? lower.replace(/s$/, '')
  return upos === 'PROPN' ? form : lower
}

const VERBS = new Map([
  ['said', 'say'],
  ['met', 'meet'],
  ['wrote', 'write'],
])

function nameOf(name: string, tokens: readonly Token[]): NameSpan {
  const [label = '', from = '0', to = '0', probability = '0.95'] = name.split(' ')
  const known = LABELS.find(candidate => candidate === label)
  if (!known) throw new Error(`A name of the test has the label "${label}"; use one of ${LABELS.join(', ')}.`)
  const [first, last] = [tokens[Number(from)], tokens[Number(to) - 1]]
  return {
    label: known,
    from: Number(from),
    to: Number(to),
    probability: Number(probability),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  }
}

const LABELS: readonly NameLabel[] = ['person', 'organization', 'state', 'venue', 'event', 'date']

const articleOf = (text: string): Article => ({
  key: 'test',
  path: 'test.txt',
  text,
  verbatim: true,
  language: 'en',
  sha256: '',
  publication: { basis: 'none', reason: 'a test' },
  boilerplate: [],
  issues: [],
})
