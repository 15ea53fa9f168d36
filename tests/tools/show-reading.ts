// Prints what the language model reads in article files: one line a word (index, word, lemma, part of speech, head, relation, cue), then names.
// Usage, from the project's root: npx tsx tests/tools/show-reading.ts <file or folder…> [--sentences 3,5-7] [--model <folder>]
import { parseArgs } from 'node:util'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import type { Sentence, Token } from '../../packages/extractor/src/model.ts'
import { readArticles, readSources } from '../../packages/extractor/src/text/read.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

function cueOf({ cue }: Token): string {
  return cue ? `${cue.act} ${cue.polarity} ${cue.modality} ${cue.probability.toFixed(2)}` : ''
}

function lineOf(token: Token, sentence: Sentence): string {
  const head = sentence.tokens[token.head]?.text ?? 'ROOT'
  const columns = [`${token.index}`.padStart(3), token.text.padEnd(18), token.lemma.padEnd(16), token.upos.padEnd(6)]
  return [...columns, `${token.head}`.padStart(3), head.padEnd(16), token.deprel.padEnd(14), cueOf(token)]
    .join(' ')
    .trimEnd()
}

function show(sentence: Sentence, text: string): void {
  console.log(`\n# ${sentence.index} (paragraph ${sentence.paragraph}): ${text.slice(sentence.start, sentence.end)}`)
  for (const token of sentence.tokens) console.log(lineOf(token, sentence))
  for (const name of sentence.names)
    console.log(
      `  = ${name.label} "${text.slice(name.start, name.end)}" ${name.from}–${name.to} ${name.probability.toFixed(2)}`,
    )
}

/** "3,5-7" → a test for sentence numbers; everything when absent. */
function chosen(list: string | undefined): (index: number) => boolean {
  const ranges = list?.split(',').map(part => part.split('-').map(Number))
  return index => !ranges || ranges.some(([from = 0, to = from]) => index >= from && index <= to)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sentences: { type: 'string' }, model: { type: 'string' } },
})
const wanted = chosen(values.sentences)
const reader = await openReader(values.model === undefined ? {} : { modelFolder: values.model })
for (const note of reader.notes) console.error(note)
for await (const source of readSources(positionals)) {
  for (const article of (await readArticles(source)).articles) {
    console.log(`\n## ${article.path} ${article.key}, model ${reader.version}`)
    const { sentences } = await reader.read(segment(article))
    for (const sentence of sentences.filter(({ index }) => wanted(index))) show(sentence, article.text)
  }
}
await reader.close()
