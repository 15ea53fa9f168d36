// Where the graph and the articles come from: files beside the page, or data inlined in a self-contained page.
import { isRecord, parseGraph, UnreadableGraph, type SourceGraph } from './source.ts'

export interface Stretch {
  start: number
  end: number
}

/** The text behind the quotes, with its sentences and what was judged not to be article text. */
export interface ArticleText {
  text: string
  sentences: Stretch[]
  boilerplate: (Stretch & { rule: string })[]
  reason: string | undefined
}

const texts = new Map<string, Promise<ArticleText>>()

/** @throws UnreadableGraph when there is no graph or it cannot be read */
export async function loadGraph(): Promise<SourceGraph> {
  const inlined = inlinedData()
  return parseGraph(inlined ? inlined['graph'] : await fetchJson('graph.json'))
}

/** A piece of a graph that is in a database, as the server's address names it; the first one without a query. */
export async function fetchGraph(query: string): Promise<SourceGraph> {
  return parseGraph(await fetchJson(query === '' ? 'graph.json' : `graph.json?${query}`))
}

/** The article's text, fetched once. */
export function loadArticle(key: string): Promise<ArticleText> {
  const known = texts.get(key)
  if (known) return known
  const loading = readArticle(key)
  texts.set(key, loading)
  loading.catch(() => texts.delete(key))
  return loading
}

/** Articles are read again after a rebuild. */
export function forgetArticles(): void {
  texts.clear()
}

async function readArticle(key: string): Promise<ArticleText> {
  const inlined = inlinedData()
  const articles = inlined && isRecord(inlined['articles']) ? inlined['articles'] : undefined
  return parseArticle(key, articles ? articles[key] : await fetchJson(`articles/${encodeURIComponent(key.replace(/^article\//, ''))}.json`))
}

function inlinedData(): Record<string, unknown> | undefined {
  const element = document.getElementById('standpoint-data')
  if (!element?.textContent) return undefined
  const value: unknown = JSON.parse(element.textContent)
  return isRecord(value) ? value : undefined
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new UnreadableGraph(`${path}: the server does not answer. Start it again with \`standpoint serve\`.`, { cause })
  })
  if (!response.ok) {
    throw new UnreadableGraph(`${path}: the server says ${response.status}. Build the graph with \`standpoint build\`.`)
  }
  return response.json()
}

function parseArticle(key: string, value: unknown): ArticleText {
  if (!isRecord(value) || typeof value['text'] !== 'string') {
    throw new UnreadableGraph(`${key}: its text was not kept. Build the graph again with \`standpoint build\`.`)
  }
  const publication = isRecord(value['publication']) ? value['publication'] : {}
  return {
    text: value['text'],
    sentences: listOf(value['sentences']).flatMap(parseStretch),
    boilerplate: listOf(value['boilerplate']).flatMap((span) =>
      parseStretch(span).map((stretch) => ({ ...stretch, rule: isRecord(span) ? String(span['rule']) : '' })),
    ),
    reason: typeof publication['reason'] === 'string' ? publication['reason'] : undefined,
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Reads `{ start, end }` and `[start, end]`. */
function parseStretch(value: unknown): Stretch[] {
  const [start, end] = Array.isArray(value) ? value : isRecord(value) ? [value['start'], value['end']] : []
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : []
}

/** The stretch of text that holds a span: its sentence, or all sentences that it touches. */
export function sentenceAround(article: ArticleText, span: Stretch): Stretch {
  const touched = article.sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start)
  const starts = [span.start, ...touched.map((sentence) => sentence.start)]
  const ends = [span.end, ...touched.map((sentence) => sentence.end)]
  return { start: Math.min(...starts), end: Math.max(...ends) }
}
