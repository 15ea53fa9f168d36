// A difference as text: a line for each claim, and under it the sentences that caused it.
import type { Shown } from './claims.ts'
import type { Changed, Difference, GraphDiff, Turned } from './diff.ts'

type Paint = (text: string) => string

export interface Colours {
  red: Paint
  green: Paint
  yellow: Paint
  dim: Paint
}

export function printDiff(diff: GraphDiff, colours: Colours): string {
  const { articles, added, removed, changed, turned } = diff
  const { red, green, yellow } = colours
  const lines = [
    ...articles.added.map(path => green(`+ article ${path}`)),
    ...articles.removed.map(path => red(`- article ${path}`)),
    ...articles.edited.map(path => yellow(`~ article ${path}`)),
    ...turned.flatMap(item => turnedLines(item, colours)),
    ...added.flatMap(item => [green(`+ ${item.kind} ${item.says}`), ...sentences(item, colours)]),
    ...removed.flatMap(item => [red(`- ${item.kind} ${item.says}${fateOf(item)}`), ...sentences(item, colours)]),
    ...changed.flatMap(item => changedLines(item, colours)),
  ]
  return lines.length ? `${lines.join('\n')}\n` : ''
}

/** Whether the sentence went with the claim, or stands and is read otherwise. */
function fateOf({ words = [] }: Difference): string {
  if (words.length === 0) return ''
  return words.some(({ position }) => position) ? ' (its words still stand, read otherwise)' : ' (its words are gone)'
}

/** `2 added, 1 removed, …` for a closing line. */
export function countDiff({ added, removed, changed, turned }: GraphDiff): string {
  const count = (claims: readonly unknown[], word: string) => (claims.length ? [`${claims.length} ${word}`] : [])
  const parts = [
    ...count(added, 'added'),
    ...count(removed, 'removed'),
    ...count(changed, 'changed'),
    ...count(turned, 'turned'),
  ]
  return parts.length ? `claims: ${parts.join(', ')}` : 'no claim changed'
}

const sentences = ({ shown }: Difference, colours: Colours): string[] => shown.map(item => sentence(' ', item, colours))

const sentence = (mark: string, { path, text }: Shown, { dim }: Colours): string =>
  dim(`  ${mark} ${path}: “${text.replace(/\s+/g, ' ')}”`)

function changedLines({ kind, says, fields, gone, come }: Changed, colours: Colours): string[] {
  const of = fields.map(({ name, before = 'nothing', after = 'nothing' }) => `${name}: ${before} → ${after}`).join('; ')
  return [
    colours.yellow(`~ ${kind} ${says}${of ? ` (${of})` : ''}`),
    ...gone.map(item => sentence('-', item, colours)),
    ...come.map(item => sentence('+', item, colours)),
  ]
}

function turnedLines({ turn, before, after }: Turned, colours: Colours): string[] {
  return [
    colours.yellow(`~ ${turn}: ${before.says} → ${after.says}`),
    ...before.shown.map(item => sentence('-', item, colours)),
    ...after.shown.map(item => sentence('+', item, colours)),
  ]
}
