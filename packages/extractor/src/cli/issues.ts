// Trouble in the sources, as lines on standard error: where, what, cure.
import type { Issue } from '../model.ts'
import { paint } from './terminal.ts'

/** Prints errors and warnings; notes only say what was passed over and stay in the article's file. */
export function printIssues(issues: readonly Issue[]): void {
  const { red, yellow, dim } = paint(process.stderr)
  for (const { level, path, message, cure } of issues) {
    if (level === 'note') continue
    const colour = level === 'error' ? red : yellow
    process.stderr.write(`${colour(`${level}:`)} ${path}: ${message}\n  ${dim(cure)}\n`)
  }
}

/** True when an article was not read. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ level }) => level === 'error')
