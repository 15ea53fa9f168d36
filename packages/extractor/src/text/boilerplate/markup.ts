// Marks of a format that are no words: Markdown pictures and rules, HTML comments, a wiki's language markers.
import type { BoilerplateRule } from './page.ts'

const MARKUP = [
  // "![Flag](flag.png)" alone on its line
  /^!\[[^\]\n]*\]\([^)\n]*\)$/gmu,
  // "* * *", "-----", "• • •" between parts
  /^[ \t]*(?:[-*_=~•·#][ \t]*){3,}$/gmu,
  /<!--[^>]{0,2000}-->/gu,
  // "((it))" after a translated quotation in Wikinews, not "(it)"
  /(?<=\S\s)\(\([a-z]{2,3}\)\)/gu,
  // "[edit]", "[citation needed]", "[1]" of a wiki
  /\[(?:edit|citation needed|dead link|clarification needed)\]/gu,
]

export const markup: BoilerplateRule = {
  name: 'markup',
  find: ({ text }) =>
    MARKUP.flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
    ),
}
