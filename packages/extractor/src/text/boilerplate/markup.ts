// Marks of a format that are no words: Markdown pictures and rules, HTML comments, a wiki's language markers.
import type { Span } from '../../model.ts'
import type { BoilerplateRule } from './page.ts'

const LINES = [
  // "![Flag](flag.png)" alone on its line
  /^!\[[^\]]*\]\([^)]*\)$/u,
  // "* * *", "-----", "• • •" between parts
  /^[-*_=~•·#](?:[ \t]*[-*_=~•·#]){2,79}$/u,
]
const LONGEST_LINE = 500

const INLINE = [
  // "((it))" after a translated quotation in Wikinews, not "(it)"
  /(?<=\S\s)\(\([a-z]{2,3}\)\)/gu,
  // "[edit]", "[citation needed]" of a wiki
  /\[(?:edit|citation needed|dead link|clarification needed)\]/gu,
]

export const markup: BoilerplateRule = {
  name: 'markup',
  find: ({ text, lines }) => [
    ...lines.filter(({ value }) => value.length <= LONGEST_LINE && LINES.some(pattern => pattern.test(value))),
    ...INLINE.flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
    ),
    ...comments(text),
  ],
}

/** "<!-- … -->"; one that is never closed is no comment. */
function comments(text: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) return found
    found.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close + 3)
  }
  return found
}
