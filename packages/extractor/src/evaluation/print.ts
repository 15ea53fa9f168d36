// The report as lines for a person: percentages, and how many of how many.
import { TYPES } from './mentions.ts'
import type { Report } from './score.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

type Row = { p: number; r: number; f1: number; tp?: number; predicted?: number; gold?: number }

function row(name: string, { p, r, f1, tp, predicted, gold }: Row): string {
  const counts = gold === undefined ? '' : `   (${tp} right of ${predicted} found, ${gold} gold)`
  return `${name.padEnd(24)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}${counts}`
}

export function printReport(report: Report): string {
  const { published, stances } = report
  const shares = (...names: string[]) => names.map(name => percent(stances[name] ?? 0)).join(' /')
  return [
    row('mentions, typed', report.mentions),
    row('  with exact boundaries', report.exact),
    ...TYPES.flatMap(type => (report.byType[type] ? [row(`  ${type}`, report.byType[type])] : [])),
    row('entities', report.entities),
    row('identity (B-cubed)', report.identity),
    row('relations', report.relations),
    row('meetings', report.meetings),
    `${'publication dates right'.padEnd(24)} ${published.right} of ${published.gold}`,
    row('stances', stances),
    `${'  polarity / act right'.padEnd(24)} ${shares('polarity', 'act')}`,
    `${'  topic / target / source / quoted'.padEnd(34)} ${shares('topic', 'target', 'source', 'quoted')}`,
    `${'leaked from boilerplate'.padEnd(24)} ${report.leakedFromBoilerplate}`,
    '',
  ].join('\n')
}
