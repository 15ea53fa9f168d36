// Trouble in the sources, as lines on standard error: where, what, cure.
import type { Issue } from '../model.ts'
import { paint } from './terminal.ts'

/** Prints errors and warnings; notes only say what was passed over and stay in the article's file. */
export function printIssues(issues: readonly Issue[]): void {
  const { red, yellow, dim } = paint(process.stderr)
  for (const { level, path, message, cure } of issues) {
    if (level === 'note') continue
    const colour = level === 'error' ? red : yellow
    const where = message.startsWith(path) ? '' : `${path}: `
    process.stderr.write(`${colour(`${level}:`)} ${where}${message}\n  ${dim(cure)}\n`)
  }
}

/** True when an article was not read. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ level }) => level === 'error')

/** A graph without articles is right for an empty folder, and seldom what was meant. */
export function printNothing(folders: readonly string[]): void {
  const { yellow, dim } = paint(process.stderr)
  const cure = 'Put .txt, .md, .html, .json or .jsonl files there, or name another folder.'
  process.stderr.write(`${yellow('warning:')} ${folders.join(', ')}: no article could be read here\n  ${dim(cure)}\n`)
}

/** Annotated articles that a graph was not built from: everything in them counts as missed, which is seldom what was meant. */
export function printAbsent(articles: readonly string[]): void {
  if (articles.length === 0) return
  const { yellow, dim } = paint(process.stderr)
  const cure =
    'All that is annotated in them counts as missed. Build the graph from these articles, or leave their gold out.'
  process.stderr.write(`${yellow('warning:')} not in the graph: ${articles.join(', ')}\n  ${dim(cure)}\n`)
}
