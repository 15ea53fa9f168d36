// What in a text is not the article: a list of rules, each in its file under boilerplate/, applied in this order.
// Headings of the article ("What’s on the agenda?") are not boilerplate; paragraphs.ts marks them.
import type { Article } from '../model.ts'
import { credits } from './boilerplate/credits.ts'
import { byline, dateline } from './boilerplate/dateline.ts'
import { markup } from './boilerplate/markup.ts'
import { offers } from './boilerplate/offers.ts'
import { type BoilerplateRule, toPage } from './boilerplate/page.ts'
import { related } from './boilerplate/related.ts'
import { rights } from './boilerplate/rights.ts'
import { sections } from './boilerplate/sections.ts'
import { strayHeadline } from './boilerplate/stray-headline.ts'
import { tail } from './boilerplate/tail.ts'
import type { Draft, Metadata } from './draft.ts'
import { overlapsAny } from './spans.ts'

const RULES: readonly BoilerplateRule[] = [
  dateline,
  byline,
  sections,
  related,
  offers,
  rights,
  credits,
  markup,
  strayHeadline,
  tail,
]

/** Spans that are not article text, in order of place, with the rule that says so; none overlaps another. */
export function findBoilerplate(text: string, frame: Draft['frame'], metadata: Metadata): Article['boilerplate'] {
  const page = toPage(text, metadata.title)
  return RULES.reduce<Article['boilerplate']>((found, { name, find }) => {
    const spans = find(page, found).filter(span => !overlapsAny(span, found))
    const named = spans.map(({ start, end }) => ({ start, end, rule: name }))
    return [...found, ...named]
      .sort((a, b) => a.start - b.start)
      .filter((span, at, all) => span.start >= (all[at - 1]?.end ?? 0))
  }, frame)
}
