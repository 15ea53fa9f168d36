// The reader as a whole: every token and name stands where it says, the same sentence always reads the same, nothing is dropped.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, asyncProperty, string } from 'fast-check'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import type { Sentence } from '../../packages/extractor/src/model.ts'
import { files, told } from './model.ts'

const MERKEL = "Chancellor Angela Merkel said Berlin wouldn't support the plan until NATO's members had been consulted."
const OTHERS = [
  'The weather was mild in Geneva.',
  '🏆 FIFA BACKS BRAZIL',
  '—',
  'Prices rose 3.5% to $26bn, analysts said.',
]

const reader = await openReader()
afterAll(() => reader.close())

const read = async (...sentences: string[]): Promise<Sentence[]> => (await reader.read(told(...sentences))).sentences

const headsFormATree = ({ tokens }: Sentence): boolean =>
  tokens.filter(({ head }) => head === -1).length === (tokens.length > 0 ? 1 : 0) &&
  tokens.every(({ head, index }) => head === -1 || (head >= 0 && head < tokens.length && head !== index))

/** What the sentence says, without where it stands. */
const content = ({ tokens, names, vector }: Sentence) => ({
  tokens: tokens.map(({ start, end, ...rest }) => ({ ...rest, length: end - start })),
  names: names.map(({ start, end, ...rest }) => ({ ...rest, length: end - start })),
  vector,
})

describe('the reader', () => {
  it('finds grammar, names and lemmas', async () => {
    const [sentence] = await read(MERKEL)
    const token = (text: string) => sentence?.tokens.find(candidate => candidate.text === text)
    expect(token('said')).toMatchObject({ upos: 'VERB', lemma: 'say', deprel: 'root', head: -1 })
    expect(token('support')).toMatchObject({ upos: 'VERB', deprel: 'ccomp', head: token('said')?.index })
    expect(token('Berlin')).toMatchObject({ deprel: 'nsubj', head: token('support')?.index })
    const names = sentence?.names.map(({ label, start, end }) => [label, MERKEL.slice(start, end)])
    expect(names).toContainEqual(['person', 'Angela Merkel'])
    expect(names).toContainEqual(['organization', 'NATO'])
  })

  it('gives a unit vector a sentence', async () => {
    const [sentence] = await read(MERKEL)
    expect(Math.hypot(...(sentence?.vector ?? []))).toBeCloseTo(1, 4)
  })

  it('reads any text without a throw, with offsets that give the words back', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 120 }), async text => {
        const segmented = told('Before it.', text)
        for (const sentence of (await reader.read(segmented)).sentences) {
          expect(headsFormATree(sentence)).toBe(true)
          for (const { start, end, text: word } of sentence.tokens)
            expect(segmented.article.text.slice(start, end)).toBe(word)
          for (const { start, end, from, to } of sentence.names) {
            expect(start).toBe(sentence.tokens[from]?.start)
            expect(end).toBe(sentence.tokens[to - 1]?.end)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads a sentence the same alone, among others, and again', async () => {
    const [alone] = await read(MERKEL)
    const among = await read(...OTHERS, MERKEL, ...OTHERS)
    const [again] = await read(MERKEL)
    const [first, second, third] = [alone, among[OTHERS.length], again].map(sentence => sentence && content(sentence))
    expect(second).toEqual(first)
    expect(third).toEqual(first)
  })

  it('reads an empty article and an empty sentence', async () => {
    expect(await read()).toEqual([])
    expect(await read('')).toMatchObject([{ tokens: [], names: [] }])
  })

  it('reads a sentence of 1,500 words whole, as one tree', async () => {
    const long = Array.from({ length: 150 }, (_, k) => `Minister Jan Novak told Poland number ${k} to wait;`).join(' ')
    const [sentence] = await read(long)
    expect(sentence?.tokens).toHaveLength(150 * 10)
    expect(sentence && headsFormATree(sentence)).toBe(true)
    const persons = sentence?.names.filter(({ label }) => label === 'person') ?? []
    expect(persons.length).toBeGreaterThan(125)
  })

  it('reads a single word of 100,000 letters', async () => {
    const [sentence] = await read('x'.repeat(100_000))
    expect(sentence?.tokens.map(({ text }) => text).join('')).toHaveLength(100_000)
  })
})

describe('without a native runtime', () => {
  it('WebAssembly finds nearly the same', async () => {
    const wasm = await openReader({ runtime: 'wasm' })
    onTestFinished(() => wasm.close())
    const sentences = [MERKEL, ...OTHERS]
    const [native, other] = [await reader.read(told(...sentences)), await wasm.read(told(...sentences))]
    const say = ({ tokens, names }: Sentence) => [
      ...tokens.map(({ upos, head, deprel }) => `${upos} ${head} ${deprel}`),
      ...names.map(({ label, from, to }) => `${label} ${from} ${to}`),
    ]
    const [expected, found] = [native.sentences.flatMap(say), other.sentences.flatMap(say)]
    const same = found.filter((answer, index) => answer === expected[index]).length
    expect(same / expected.length).toBeGreaterThan(0.95)
  })

  it('a file that no runtime can open is refused with the reason', async () => {
    const folder = await damaged('model.int8.onnx', content => content.subarray(0, 1000), true)
    await expect(openReader({ modelFolder: folder })).rejects.toThrow(/model/i)
  })
})

/** A copy of the model's folder with one file changed, with or without its hash in the manifest. */
async function damaged(name: string, change: (content: Buffer) => Buffer, hashed = false): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-model-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(files.folder, folder, { recursive: true })
  const content = change(await readFile(join(folder, name)))
  await writeFile(join(folder, name), content)
  if (!hashed) return folder
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const { createHash } = await import('node:crypto')
  manifest.sha256[name] = createHash('sha256').update(content).digest('hex')
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

describe('a damaged model', () => {
  it('is refused with the file, both hashes and the cure', async () => {
    const folder = await damaged('model.int8.onnx', content => Buffer.concat([content, Buffer.from('x')]))
    const opening = openReader({ modelFolder: folder })
    await expect(opening).rejects.toThrow(
      /model\.int8\.onnx is damaged \(\d+ bytes, sha256 \w+…, expected \w+…\)\. Install the package again/,
    )
  })

  it('is refused when its labels are no JSON or of another version', async () => {
    await expect(
      openReader({ modelFolder: await damaged('labels.json', () => Buffer.from('{'), true) }),
    ).rejects.toThrow(/labels\.json is not JSON/)
    const without = damaged('labels.json', () => Buffer.from('{"maxPieces":510}'), true)
    await expect(openReader({ modelFolder: await without })).rejects.toThrow(/labels\.json has no/)
  })

  it('is refused when it is not there', async () => {
    await expect(openReader({ modelFolder: join(tmpdir(), 'nowhere') })).rejects.toThrow(
      /manifest\.json cannot be read/,
    )
  })
})
