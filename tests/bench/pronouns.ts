// How often is "he" or "she" the person that it means? Measured on GAP (Webster et al. 2018; Wikipedia, 8,908 pairs): github.com/google-research-datasets/gap-coreference.
// Usage, from the project's root: pnpm exec tsx tests/bench/pronouns.ts <gap-development.tsv> [--limit 500]
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import type { Article } from '../../packages/extractor/src/model.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

interface Case {
  text: string
  pronoun: number
  names: readonly { start: number; end: number; isMeant: boolean }[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '1000000' } },
})
const [path = ''] = positionals

/** Code points → UTF-16 units: GAP counts as Python does. */
const units = (text: string, points: number): number => [...text].slice(0, points).join('').length

function caseOf(line: string): Case {
  const [, text = '', , at = '', a = '', startA = '', isA = '', b = '', startB = '', isB = ''] = line.split('\t')
  const name = (label: string, start: string, isMeant: string) => {
    const from = units(text, Number(start))
    return { start: from, end: from + label.length, isMeant: isMeant === 'TRUE' }
  }
  return { text, pronoun: units(text, Number(at)), names: [name(a, startA, isA), name(b, startB, isB)] }
}

const articleOf = (text: string): Article => ({
  key: 'gap',
  path: 'gap.txt',
  text,
  verbatim: true,
  language: 'en',
  sha256: '',
  publication: { basis: 'none', reason: 'a paragraph' },
  boilerplate: [],
  issues: [],
})

/** Right, wrong and missed answers, one for each of the two names. */
const count = { right: 0, wrong: 0, missed: 0, unread: 0, cases: 0 }

const lines = (await readFile(path, 'utf8')).split('\n').slice(1, Number(values.limit) + 1)
const reader = await openReader()
for (const line of lines.filter(Boolean)) {
  const { text, pronoun, names } = caseOf(line)
  const { mentions } = resolveEntities(await reader.read(segment(articleOf(text))))
  const found = mentions.find(({ start, form }) => form === 'pronoun' && start === pronoun)
  count.cases += 1
  if (!found) count.unread += 1
  for (const { start, end, isMeant } of names) {
    const isFound = mentions.some(one => one.entity === found?.entity && one.start < end && one.end > start)
    if (isFound) count[isMeant ? 'right' : 'wrong'] += 1
    else if (isMeant) count.missed += 1
  }
}
await reader.close()
const { right, wrong, missed, unread, cases } = count
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
console.log(
  `${cases} pronouns: precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}, ` +
    `F1 ${percent(2 * right, 2 * right + wrong + missed)}; left unread ${percent(unread, cases)} %`,
)
