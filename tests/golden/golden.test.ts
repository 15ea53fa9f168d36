// All that is read from the five articles in data/, as text. A change of any rule shows here as a diff in words, to be read and accepted or mended.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, openExtractor } from '@standpoint/extractor'
import type { Extractor } from '../../packages/extractor/src/extractor.ts'
import type { Extraction } from '../../packages/extractor/src/model.ts'
import { tellReading } from './tell-reading.ts'

const ACCEPT =
  'The reading of an article changed. Read the diff; where it is better, accept it with: cd tests && npx vitest run --project unit golden -u'
const ARTICLES = join(import.meta.dirname, '..', '..', 'data', 'articles')
const STEMS = [
  '000_8f5f2e64b4d84413',
  '001_a06815c8f55dc134',
  '002_8047bd74757c77e9',
  '003_3b4cc032e6e8284d',
  '004_f295ee3082bc4de9',
]

/** The same extractor, which also keeps all that it reads: a build remembers no more than it joins. */
const keeping = (extractor: Extractor, kept: Extraction[]): Extractor => ({
  ...extractor,
  extract: async article => {
    const extraction = await extractor.extract(article)
    kept.push(extraction)
    return extraction
  },
})

describe('the five articles', () => {
  let out = ''
  const extractions: Extraction[] = []

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'standpoint-golden-'))
    const extractor = await openExtractor({ jobs: 1 })
    try {
      await build({ folders: [ARTICLES], out, jobs: 1, extractor: keeping(extractor, extractions) })
    } finally {
      await extractor.close()
    }
  }, 300_000)

  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each(STEMS)('%s is read as its golden file says', async stem => {
    const read = extractions.find(({ article }) => basename(article.path, '.txt') === stem)
    expect(read?.sentences.length).toBeGreaterThan(10)
    await expect(read && tellReading(read), ACCEPT).toMatchFileSnapshot(`articles/${stem}.golden.txt`)
  })
})
