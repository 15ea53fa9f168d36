import { openReader } from './packages/extractor/src/language/reader.ts'
import { segment } from './packages/extractor/src/text/segment.ts'
const reader = await openReader()
for (const text of process.argv.slice(2)) {
  const article: any = { key: 't', path: 't', text, verbatim: true, language: 'en', sha256: '', publication: { basis: 'none', reason: '' }, boilerplate: [], issues: [] }
  const r = await reader.read(segment(article))
  for (const s of r.sentences) { console.log(s.tokens.map(t => `${t.index}:${t.text}/${t.upos}/${t.deprel}>${t.head}`).join(' ')); console.log('   ', s.names.map(n => `${n.label}[${n.from},${n.to}]${n.probability.toFixed(2)}`).join(' ')) }
}
await reader.close()
