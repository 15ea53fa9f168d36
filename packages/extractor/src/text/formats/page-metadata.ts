// What a page claims about its article: schema.org NewsArticle first, then OpenGraph and plain meta elements.
import { type Metadata, readMetadata } from '../draft.ts'

interface PageElement {
  textContent: string | null
  getAttribute(name: string): string | null
}

/** What we use of a document, whoever implements it. */
export interface Page {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u

const ELSEWHERE = {
  title: ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'h1', 'title'],
  date: [
    'meta[property="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="date"]',
    'meta[name="pubdate"]',
    'time[datetime]',
  ],
  source: ['meta[property="og:site_name"]', 'meta[name="publisher"]'],
  url: ['link[rel="canonical"]', 'meta[property="og:url"]'],
} as const

/** Title, date, source and url of a page, each from the most trusted place that has it. */
export function readPageMetadata(page: Page): Metadata {
  const stated = schemaArticle(page)
  const publisher = objectOf(stated['publisher'])['name']
  return readMetadata({
    title: stated['headline'] ?? stated['name'] ?? first(page, ELSEWHERE.title),
    date: stated['datePublished'] ?? first(page, ELSEWHERE.date),
    source: publisher ?? first(page, ELSEWHERE.source),
    url: typeof stated['url'] === 'string' ? stated['url'] : first(page, ELSEWHERE.url),
  })
}

function schemaArticle(page: Page): Record<string, unknown> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = candidates(parse(script.textContent ?? '')).find(isArticle)
    if (found !== undefined) return found
  }
  return {}
}

function isArticle(item: Record<string, unknown>): boolean {
  return [item['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPE.test(type))
}

/** The objects of a JSON-LD script: one, a list, or a graph. */
function candidates(value: unknown): Record<string, unknown>[] {
  return [value].flat().flatMap(item => [objectOf(item), ...[objectOf(item)['@graph'] ?? []].flat().map(objectOf)])
}

function first(page: Page, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector)
    const value =
      element?.getAttribute('content') ??
      element?.getAttribute('datetime') ??
      element?.getAttribute('href') ??
      element?.textContent
    if (value !== null && value !== undefined && value.trim() !== '') return value.replace(/\s+/gu, ' ')
  }
  return undefined
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
