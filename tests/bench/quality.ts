// How well does the reader read treebanks with their own words (parts of speech, heads, labelled heads, names)?
// Usage, from the project's root: pnpm exec tsx tests/bench/quality.ts --corpora <folder> [--model <folder>] [--sets ewt-test,gum-test,pud-test]
// The folder holds one JSON object a line: words, upos, head (0 the root), deprel, ner (BIO), ner_scope; training/README.md tells how to make it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closeParts, openParts } from '../../packages/extractor/src/language/parts.ts'
import { readWords } from '../../packages/extractor/src/language/sentence.ts'
import type { NameLabel } from '../../packages/extractor/src/model.ts'

interface Row {
  words: string[]
  upos?: string[]
  head?: number[]
  deprel?: string[]
  ner?: string[]
  ner_scope?: string[]
}

const KINDS: Readonly<Record<NameLabel, string>> = {
  person: 'PER',
  organization: 'ORG',
  state: 'LOC',
  venue: 'LOC',
  event: 'EVENT',
  date: 'DATE',
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    model: { type: 'string' },
    sets: { type: 'string', default: 'ewt-test,gum-test,pud-test' },
  },
})

/** Spans of BIO labels, as "from-to-type". */
function spansOf(labels: readonly string[]): string[] {
  const spans: { from: number; to: number; type: string }[] = []
  for (const [word, label] of labels.entries()) {
    const open = spans.at(-1)
    if (label.startsWith('I-') && open?.to === word && open.type === label.slice(2)) open.to++
    else if (/^[BI]-/.test(label)) spans.push({ from: word, to: word + 1, type: label.slice(2) })
  }
  return spans.map(({ from, to, type }) => `${from}-${to}-${type}`)
}

class Score {
  words = 0
  upos = 0
  heads = 0
  labelled = 0
  rightNames = 0
  foundNames = 0
  goldNames = 0

  toString(): string {
    const percent = (part: number): string => ((100 * part) / Math.max(1, this.words)).toFixed(2)
    const f1 = ((200 * this.rightNames) / Math.max(1, this.foundNames + this.goldNames)).toFixed(2)
    return [this.words, percent(this.upos), percent(this.heads), percent(this.labelled), this.goldNames, f1].join(' | ')
  }
}

type Answer = Awaited<ReturnType<typeof readWords>>[number]

function addTree(score: Score, row: Row, answer: Answer): void {
  for (const [word, { upos, head, deprel }] of answer.words.entries()) {
    if (!row.head) return
    const isHead = row.head[word] === head + 1
    score.words++
    if (row.upos?.[word] === upos) score.upos++
    if (isHead) score.heads++
    if (isHead && row.deprel?.[word] === deprel) score.labelled++
  }
}

function addNames(score: Score, row: Row, answer: Answer): void {
  if (!row.ner || row.ner.length === 0) return
  const gold = new Set(spansOf(row.ner))
  const found = answer.names
    .filter(({ label }) => row.ner_scope?.includes(KINDS[label]))
    .map(({ from, to, label }) => `${from}-${to}-${KINDS[label]}`)
  score.goldNames += gold.size
  score.foundNames += found.length
  score.rightNames += found.filter(span => gold.has(span)).length
}

if (values.corpora === undefined) throw new Error('quality: name the folder of the corpora with --corpora <folder>')
const parts = await openParts(values.model === undefined ? {} : { modelFolder: values.model })
console.log(`model ${parts.version}, ${parts.runtime.name}\n`)
console.log('| set | words | UPOS | UAS | LAS | names | names F1 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const set of values.sets.split(',')) {
  const score = new Score()
  const lines = (await readFile(join(values.corpora, `${set}.jsonl`), 'utf8')).trim().split('\n')
  const rows = lines.map((line): Row => JSON.parse(line))
  const answers = await readWords(
    rows.map(({ words }) => words),
    parts,
  )
  for (const [index, row] of rows.entries()) {
    const answer = answers[index]
    if (!answer) continue
    addTree(score, row, answer)
    addNames(score, row, answer)
  }
  console.log(`| ${set} | ${score} |`)
}
await closeParts(parts)
