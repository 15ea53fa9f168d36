import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { plantTree } from '../../packages/extractor/src/claims/stances/grammar/tree.ts'
import { read } from './grammar.ts'

const WORDS =
  'said says told demand demands rejected accused of by that to not will if whether according treaty guarantees end ban Paris he they we “ ” , . : unacceptable willing'.split(
    ' ',
  )
const RELATIONS =
  'nsubj obj ccomp xcomp advcl acl acl:relcl nmod nmod:poss obl conj parataxis mark case aux cop det amod compound flat appos nsubj:pass expl'.split(
    ' ',
  )
const UPOS = 'NOUN VERB PROPN* PROPN@ ADJ PRON AUX PART ADP PUNCT'.split(' ')

const word = fc.record({
  text: fc.constantFrom(...WORDS),
  upos: fc.constantFrom(...UPOS),
  head: fc.nat(12),
  relation: fc.constantFrom(...RELATIONS),
})
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map(words => words.map(({ text, upos, head, relation }) => `${text}|_|${upos}|${head}|${relation}`).join(' '))

test('any grammar, cycles included, gives stances whose evidence lies in the text and whose holder is known', () => {
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), paragraphs => {
      const { reading, people } = read(...paragraphs)
      for (const stance of findStances(reading, people)) {
        expect(people.entity(stance.holder)).toBeDefined()
        expect(stance.confidence).toBeGreaterThan(0)
        for (const { start, end } of stance.evidence)
          expect(0 <= start && start < end && end <= reading.article.text.length).toBe(true)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('the tree visits every word once, whatever the heads', () => {
  fc.assert(
    fc.property(sentence, line => {
      const [first] = read([line]).reading.sentences
      const order = first ? plantTree(first).order : []
      expect([...order].sort((a, b) => a - b)).toEqual([...(first?.tokens.keys() ?? [])])
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('a line of twelve thousand words takes seconds, not hours', () => {
  const clause = (from: number) =>
    `Paris|_|PROPN*|${from + 2}|nsubj demanded|demand|VERB|2|conj reforms|reform|NOUN|${from + 2}|obj ,|_|PUNCT|${from + 2}|punct`
  const line = Array.from({ length: 3_000 }, (_, index) => clause(4 * index)).join(' ')
  const { reading, people } = read([line])
  const before = process.cpuUsage()
  expect(findStances(reading, people).length).toBeGreaterThan(0)
  // the processor's time, so that a busy machine fails nothing
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(20_000)
})
