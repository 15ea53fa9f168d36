// Reading files: formats, encodings, keys, and trouble that is named and does not stop the rest.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readFiles, readText } from './read-text.ts'

const PROSE =
  'The harbour board said on Tuesday that it would widen the channel. Shipowners have asked for the work since the spring, and the city is to pay half of it.'
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('formats', () => {
  test('plain text stays as it is, with a title from its first line', async () => {
    const text = `Harbour to be widened\n\n${PROSE}\n`
    const article = await readText(text)
    expect(article).toMatchObject({
      path: 'article.txt',
      text,
      verbatim: true,
      title: 'Harbour to be widened',
      language: 'en',
    })
    expect(article.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(article.key).toBe(`article/harbour-to-be-widened-${article.sha256.slice(0, 8)}`)
  })

  test('a text without a title is called by its first words', async () => {
    const article = await readText(PROSE)
    expect(article.title).toBeUndefined()
    expect(article.key).toMatch(/^article\/the-harbour-board-said-on-tuesday-that-it-[0-9a-f]{8}$/)
  })

  test('the key depends on the content and not on the path', async () => {
    const { articles } = await readFiles({ 'a.txt': PROSE, 'deep/er/b.txt': PROSE, 'c.txt': `${PROSE} More.` })
    const [a, c, b] = articles
    expect(articles.map(({ path }) => path)).toEqual(['a.txt', 'c.txt', 'deep/er/b.txt'])
    expect(a?.key).toBe(b?.key)
    expect(a?.key).not.toBe(c?.key)
  })

  test('Markdown takes its metadata from the front matter, which is no part of the body', async () => {
    const article = await readText(
      `---\ntitle: Harbour\ndate: 1998-03-04\nsource: The Gazette\nurl: https://example.org/h\n---\n\n# Harbour\n\n${PROSE}\n`,
      'a.md',
    )
    expect(article).toMatchObject({
      title: 'Harbour',
      source: 'The Gazette',
      url: 'https://example.org/h',
      verbatim: true,
    })
    expect(article.publication.date).toBe('1998-03-04')
    expect(article.boilerplate[0]).toMatchObject({ start: 0, rule: 'front-matter' })
  })

  test('HTML gives the article without the page around it, and schema.org its metadata', async () => {
    const html = `<html><head><title>x | The Gazette</title><meta property="og:site_name" content="Gazette Online">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Harbour to be widened","datePublished":"1998-03-04T10:00:00Z","publisher":{"@type":"Organization","name":"The Gazette"}}]}</script>
      </head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Harbour to be widened</h1><p>${PROSE}</p><p>${PROSE}</p><p>The works &amp; the dredging take <b>two</b> years.</p></article><footer>Imprint</footer></body></html>`
    const article = await readText(html, 'page.html')
    expect(article).toMatchObject({ title: 'Harbour to be widened', source: 'The Gazette', verbatim: false })
    expect(article.publication).toMatchObject({ date: '1998-03-04', claimed: '1998-03-04T10:00:00Z' })
    expect(article.text).toContain(`${PROSE}\n\nThe works & the dredging take two years.`)
    expect(article.text).not.toMatch(/Sport|Imprint|NewsArticle/)
  })

  test('OpenGraph serves where a page has no schema.org', async () => {
    const html = `<head><meta property="og:title" content="Harbour"><meta property="article:published_time" content="2001-02-03"><meta property="og:site_name" content="Gazette"></head><body><p>${PROSE}</p><p>${PROSE}</p></body>`
    expect(await readText(html, 'a.htm')).toMatchObject({
      title: 'Harbour',
      source: 'Gazette',
      publication: { date: '2001-02-03' },
    })
  })

  test('JSON holds one article or many, JSON lines one a line', async () => {
    const record = {
      title: 'Harbour',
      date: '1998-03-04',
      source: 'The Gazette',
      url: 'https://example.org',
      text: PROSE,
    }
    const { articles, issues } = await readFiles({
      'many.json': JSON.stringify([record, { text: `${PROSE} Again.` }]),
      'one.json': JSON.stringify(record),
      'lines.jsonl': `${JSON.stringify(record)}\n\n${JSON.stringify({ text: `${PROSE} Twice.` })}\n`,
    })
    expect(issues).toEqual([])
    expect(articles.map(({ path }) => path)).toEqual([
      'lines.jsonl#0',
      'lines.jsonl#2',
      'many.json#0',
      'many.json#1',
      'one.json',
    ])
    expect(articles[0]).toMatchObject({ title: 'Harbour', source: 'The Gazette', verbatim: false, text: PROSE })
  })

  test('articles.csv tells title, date, outlet and address of the files beside it', async () => {
    const { articles, issues } = await readFiles({
      'a.txt': PROSE,
      'b.txt': `${PROSE} More.`,
      'articles.csv':
        'file,title,date,outlet,url\na.txt,"Harbour, widened",1998-03-04,The Gazette,https://example.org\nb,Bee,1999-01-02,,\n',
    })
    expect(issues).toEqual([])
    expect(articles[0]).toMatchObject({
      title: 'Harbour, widened',
      source: 'The Gazette',
      url: 'https://example.org',
      publication: { date: '1998-03-04' },
    })
    expect(articles[1]).toMatchObject({ title: 'Bee' })
  })

  test.each([';', '\t'])('articles.csv may have %j between its fields, as spreadsheets write it', async mark => {
    const rows = [
      ['file', 'title', 'source', 'date', 'url'],
      ['a.txt', 'Harbour, widened', '', '04.03.1998', 'x'],
      ['', '', '', '', ''],
    ]
    const csv = `\uFEFF${rows.map(row => row.join(mark)).join('\r\n')}\r\n`
    const { articles, issues } = await readFiles({ 'a.txt': PROSE, 'articles.csv': csv })
    expect(issues).toEqual([])
    expect(articles[0]).toMatchObject({ title: 'Harbour, widened', url: 'x', publication: { date: '1998-03-04' } })
    expect(articles[0]).not.toHaveProperty('source')
  })

  test.each([
    ['text', { title: 'Harbour', date: '1998-03-04' }],
    ['body', { title: 'Harbour', date: '1998-03-04' }],
    ['content', { title: 'Harbour', date: '1998-03-04' }],
    ['articleBody', { headline: 'Harbour', datePublished: '1998-03-04' }],
  ])('JSON may call the text %s', async (name, more) => {
    const article = await readText(JSON.stringify({ ...more, [name]: PROSE }), 'a.json')
    expect(article).toMatchObject({ text: PROSE, title: 'Harbour', publication: { date: '1998-03-04' } })
  })
})

describe('encodings', () => {
  test.each(['le', 'be'] as const)(
    'UTF-16 (%s) is told by its byte-order mark, which stays one unit of the text',
    async order => {
      const { articles } = await readFiles({ 'a.txt': utf16(PROSE, order) })
      expect(articles[0]?.text).toBe(`\uFEFF${PROSE}`)
    },
  )

  test('a UTF-8 byte-order mark counts in the offsets and not in the words', async () => {
    const article = await readText(`\uFEFFHarbour to be widened\n\n${PROSE}`)
    expect(article.text.charCodeAt(0)).toBe(0xfeff)
    expect(article.title).toBe('Harbour to be widened')
  })

  test('what is not UTF-8 is read as windows-1252, with a note', async () => {
    const { articles, issues } = await readFiles({ 'a.txt': Buffer.from(`${PROSE} \x93Caf\xe9\x94`, 'latin1') })
    expect(articles[0]?.text.endsWith('“Café”')).toBe(true)
    expect(issues.map(({ rule, level }) => [rule, level])).toEqual([['guessed-encoding', 'note']])
  })
})

describe('trouble', () => {
  const GERMAN =
    'Die Regierung hat am Dienstag erklärt, dass sie den Hafen nicht ausbauen wird, weil das Geld dafür im Haushalt nicht vorgesehen ist und die Stadt auch nichts zahlt.'
  const RUSSIAN = 'Правительство заявило во вторник, что не будет расширять порт, потому что денег нет.'

  test.each([
    ['empty-file', 'a.txt', '\uFEFF \n\t\n'],
    ['binary-file', 'a.txt', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6])],
    ['huge-file', 'a.txt', `${PROSE} `.repeat(14_000)],
    ['not-english', 'a.txt', GERMAN],
    ['not-english', 'b.txt', RUSSIAN],
    ['bad-json', 'a.json', '{"text": "unfinished'],
    ['bad-json', 'a.jsonl', '{"text": oops}'],
    ['no-text-field', 'a.json', '[{"title": "only"}]'],
    ['no-article-in-page', 'a.html', '<html><body></body></html>'],
    ['unsupported-extension', 'a.pdf', 'anything'],
    ['ignored-file', 'a.png', 'anything'],
    ['bad-csv', 'articles.csv', 'a,b\n1,2\n'],
    ['bad-csv-row', 'articles.csv', 'file,title\n,nameless\n'],
    ['absent-file', 'articles.csv', 'file,title\nzz-good,Good\n\nzz-bad.txt,Bad\n'],
    ['unreadable-date', 'articles.csv', 'file;date\nzz-good.txt;yesterday\n'],
    ['misplaced-corrections', 'corrections.yaml', '- hide: person/nobody\n'],
    ['passed-over', 'README', ''],
    ['passed-over', 'Readme.md', PROSE],
    ['passed-over', 'LICENSE-MIT.txt', PROSE],
    ['passed-over', 'CHANGELOG.md', PROSE],
  ])('%s: %s is named with a cure, and the good article beside it is read', async (rule, name, content) => {
    const { articles, issues } = await readFiles({ [name]: content, 'zz-good.txt': PROSE })
    expect(articles.map(({ path }) => path)).toEqual(['zz-good.txt'])
    expect(issues.map(issue => issue.rule)).toEqual([rule])
    expect(issues[0]?.message).toContain(name)
    expect(issues[0]?.cure).toMatch(/^\p{Lu}.+\.$/u)
  })

  test('what is wrong in articles.csv is told with its line', async () => {
    const csv = 'file,date\n\na.txt,yesterday\nb.txt,1998-03-04\na.txt\n'
    const { issues } = await readFiles({ 'a.txt': PROSE, 'articles.csv': csv })
    expect(issues.map(({ message }) => message)).toEqual([
      'articles.csv has a date that cannot be read: line 3: yesterday',
      'articles.csv has a row that cannot be used: line 5 has 1 fields, the header 2',
      'articles.csv names a file that is not beside it: line 4: b.txt',
    ])
  })

  test('an article is not taken for what a folder says about itself', async () => {
    const { articles } = await readFiles({ 'license-fees.txt': PROSE, 'readme-or-not.txt': PROSE })
    expect(articles).toHaveLength(2)
  })

  test('a bad line of JSON lines does not cost the others', async () => {
    const { articles, issues } = await readFiles({
      'a.jsonl': `${JSON.stringify({ text: PROSE })}\nnot json\n${JSON.stringify({ text: `${PROSE} Two.` })}`,
    })
    expect(articles).toHaveLength(2)
    expect(issues.map(({ path }) => path)).toEqual(['a.jsonl#1'])
  })

  test('a file that is gone when its turn comes is an issue', async () => {
    const { readArticles } = await import('../../packages/extractor/src/text/read.ts')
    const { issues } = await readArticles({ path: 'gone.txt', location: '/nowhere/gone.txt', folder: '/nowhere' })
    expect(issues.map(({ rule }) => rule)).toEqual(['unreadable-file'])
  })

  test('a folder that does not exist is misuse, and says which', async () => {
    const { readFolders } = await import('./read-text.ts')
    await expect(readFolders(['/nowhere/at/all'])).rejects.toThrow('/nowhere/at/all')
  })

  test('German is called German', async () => {
    const { issues } = await readFiles({ 'a.txt': GERMAN })
    expect(issues[0]?.message).toContain('German')
  })
})
