// Everything that can be wrong with an input, one line each: rule, what is wrong, and the cure.
import type { Issue } from '../model.ts'

type Level = Issue['level']

const TROUBLE = {
  'empty-file': ['error', 'has no text', 'Put the article into it, or delete it.'],
  'binary-file': ['error', 'is not text', 'Save the article as plain text, HTML, Markdown or JSON.'],
  'huge-file': [
    'error',
    'is too large for one article',
    'Split it into one file an article, or put the articles into a .jsonl file.',
  ],
  'unreadable-file': ['error', 'cannot be read', 'Check that it exists and that you may read it.'],
  'unsupported-extension': ['error', 'has a format that is not read', 'Save it as .txt, .md, .html, .json or .jsonl.'],
  'ignored-file': ['warning', 'is no article and is left out', 'Move it out of the folder to silence this.'],
  'passed-over': ['note', 'is about the folder and is left out', 'Give it another name if it is an article.'],
  'misplaced-corrections': [
    'warning',
    'is not read',
    'Move it beside the first folder of articles, or name it with --corrections.',
  ],
  'guessed-encoding': [
    'note',
    'is not UTF-8 and was read as windows-1252',
    'Save it as UTF-8 if some letters look wrong.',
  ],
  'not-english': ['error', 'is not in English', 'Leave it out, or give an English translation.'],
  'bad-front-matter': ['warning', 'has front matter that is not YAML', 'Correct the lines between the two "---".'],
  'bad-json': [
    'error',
    'is not valid JSON',
    'Correct it; articles are objects with "text" and, if known, "title", "date", "source" and "url".',
  ],
  'no-text-field': [
    'error',
    'has no "text"',
    'Give each article a "text" (or "body", "content", "articleBody") that is a string.',
  ],
  'no-article-in-page': [
    'error',
    'has no article that can be told from the page around it',
    'Save the text of the article as .txt.',
  ],
  'bad-csv': [
    'warning',
    'cannot be used',
    'Give it a header line with file, title, date, source, url, between commas, semicolons or tabs, and quote fields that hold these.',
  ],
  'bad-csv-row': [
    'warning',
    'has a row that cannot be used',
    'Give each row a file name and as many fields as the header.',
  ],
  'absent-file': [
    'warning',
    'names a file that is not beside it',
    'Correct the name, or delete the row; the file must be in the same folder.',
  ],
  'unreadable-date': ['warning', 'has a date that cannot be read', 'Write dates as 2022-01-31.'],
} as const satisfies Record<string, readonly [Level, string, string]>

export type Trouble = keyof typeof TROUBLE

/** An issue of a known kind at a path; `detail` says more about what is wrong. */
export function issue(rule: Trouble, path: string, detail = ''): Issue {
  const [level, wrong, cure] = TROUBLE[rule]
  return { rule, level, path, message: `${path} ${wrong}${detail === '' ? '' : `: ${detail}`}`, cure }
}
