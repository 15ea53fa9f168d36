// Standpoint's reader: sentences, parts of speech, lemmas, grammar, names, cues. Argument: native or wasm.
import { openReader } from '../../../packages/extractor/src/language/reader.ts'
import { segment } from '../../../packages/extractor/src/text/segment.ts'
import { contend } from './protocol.ts'

const runtime = process.argv[2] === 'wasm' ? 'wasm' : 'native'
const publication = { basis: 'none', reason: 'a benchmark' } as const

await contend(`Standpoint (${runtime})`, async () => {
  const reader = await openReader({ runtime })
  return async text => {
    const article = { key: '', path: '', text, verbatim: true, language: 'en', sha256: '', publication }
    const { sentences } = await reader.read(segment({ ...article, boilerplate: [], issues: [] }))
    return sentences.reduce((sum, { names }) => sum + names.length, 0)
  }
})
