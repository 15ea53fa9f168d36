// Sentences with their grammar by hand: "word|lemma|UPOS|head|relation" in CoNLL's manner (head counts from 1, 0 is the root; "_" as lemma: the word).
// A UPOS that ends in @ is a person's name, in * an organization's.
import { indexMentions } from '../../packages/extractor/src/entities/index-mentions.ts'
import type { People } from '../../packages/extractor/src/entities/people.ts'
import type {
  Article,
  Entity,
  Mention,
  Quotation,
  Reading,
  Sentence,
  Token,
} from '../../packages/extractor/src/model.ts'

export interface Made {
  reading: Reading
  people: People
}

/** Each string is a sentence, each list of strings a paragraph. Quotations are found by their “ and ”. */
export function read(...paragraphs: readonly (readonly string[])[]): Made {
  const sentences: Sentence[] = []
  const mentions: Mention[] = []
  let text = ''
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) text += '\n\n'
    for (const line of paragraph) {
      if (text && !text.endsWith('\n')) text += ' '
      const sentence = sentenceOf(line, text.length, sentences.length, at)
      text += sentence.text
      sentences.push(sentence.sentence)
      mentions.push(...sentence.mentions)
    }
  })
  const entities = [
    ...new Map(
      mentions.map(({ entity, category, text: label }): [string, Entity] => [
        entity,
        { id: entity, category, label, aliases: [] },
      ]),
    ).values(),
  ]
  return {
    reading: { article: articleOf(text), sentences, quotations: quotationsOf(text) },
    people: indexMentions(entities, mentions, new Map()),
  }
}

/** One paragraph of one sentence. */
export const readOne = (line: string): Made => read([line])

function sentenceOf(line: string, start: number, index: number, paragraph: number) {
  let text = ''
  const mentions: Mention[] = []
  const tokens = line
    .trim()
    .split(/\s+/)
    .map((part, position): Token => {
      const [word = '', lemma = '_', upos = 'X', head = '0', deprel = 'dep'] = part.split('|')
      if (text && !/^[.,!?;:”’]/.test(word) && !text.endsWith('“')) text += ' '
      const from = start + text.length
      text += word
      const token = {
        start: from,
        end: from + word.length,
        text: word,
        index: position,
        lemma: lemma === '_' ? word.toLowerCase() : lemma,
        upos: upos.replace(/[@*]$/, ''),
        head: Number(head) - 1,
        deprel,
      }
      if (/[@*]$/.test(upos)) mentions.push(mentionOf(token, index, upos.endsWith('@')))
      return token
    })
  const sentence: Sentence = { start, end: start + text.length, index, paragraph, tokens, names: [] }
  return { sentence, mentions, text }
}

function mentionOf({ start, end, text, index }: Token, sentence: number, person: boolean): Mention {
  const category = person ? 'person' : 'organization'
  return {
    start,
    end,
    text,
    sentence,
    category,
    form: 'name',
    from: index,
    to: index + 1,
    head: index,
    entity: text.toLowerCase(),
    reason: 'by hand',
    confidence: 1,
  }
}

function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(/“[^”]+”/g)].map(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    return {
      start,
      end,
      inner: { start: start + 1, end: end - 1 },
      scare: match[0].split(' ').length < 4 && !/[.,]”$/.test(match[0]),
    }
  })
}

const articleOf = (text: string): Article => ({
  key: 'made',
  path: 'made.txt',
  text,
  verbatim: true,
  language: 'en',
  sha256: '',
  publication: { date: '2020-01-02', basis: 'content', reason: 'by hand' },
  boilerplate: [],
  issues: [],
})
