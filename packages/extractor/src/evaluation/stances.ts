// Positions found against positions annotated: holder and evidence decide whether it is the same, the rest is judged on those.
import type { StanceAttributes } from '../graph/attributes.ts'
import { groupBy } from '../graph/order.ts'
import type { Case } from './case.ts'
import type { GoldStance } from './gold.ts'
import { lengthOf, type Located, overlap, pair, type Pairing, score, type Score, share } from './pairing.ts'
import { alike } from './wording.ts'

export interface GoldPosition extends GoldStance, Located {
  holders: string[]
  acts: string[]
  polarities: string[]
}

/** What one node claims in one article for one holder. */
export interface FoundPosition extends Located {
  key: string
  holder: string
  text: string
  spans: Located[]
  attributes: StanceAttributes
}

export interface Stances {
  score: Score
  /** Shares of the right stances in which this too is right. */
  fields: Record<string, number>
  found: FoundPosition[]
  gold: GoldPosition[]
  pairing: Pairing<FoundPosition, GoldPosition>
}

export function compareStances(scored: Case, standsFor: (key: string) => string): Stances {
  const gold = scored.golds.flatMap(({ stem, stances }) =>
    stances.map(stance => ({
      ...stance,
      article: stem,
      holders: stance.holders ?? [stance.holder],
      acts: stance.acts ?? [stance.act],
      polarities: stance.polarities ?? [stance.polarity],
    })),
  )
  const found = foundPositions(scored, standsFor)
  const pairing = pair(found, gold, worth)
  return { score: score(found, gold, pairing), fields: judge(scored, standsFor, pairing), found, gold, pairing }
}

/** Joint holders are several positions, a divided quote is one. Positions that are not held are not scored. */
function foundPositions({ nodes, edges, placed }: Case, standsFor: (key: string) => string): FoundPosition[] {
  const holders = groupBy(
    edges.filter(({ attributes }) => attributes.predicate === 'HOLDS'),
    ({ target }) => target,
  )
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.category !== 'stance' || attributes.modality !== 'actual') return []
    const articles = [...groupBy(placed(attributes.evidence), ({ article }) => article)]
    return articles.flatMap(([article, spans]) =>
      (holders.get(key) ?? [{ source: '' }]).map(({ source }) => ({
        article,
        spans,
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
        text: spans.map(({ text }) => text).join(' … '),
        key,
        attributes,
        holder: standsFor(source),
      })),
    )
  })
}

/** Evidence may be the clause or its sentences, but not the page: shares of the shorter and of the longer that must be common. */
const LEAST_OF_SHORTER = 0.5
const LEAST_OF_LONGER = 0.2

function worth(p: FoundPosition, g: GoldPosition): number {
  if (p.article !== g.article || !g.holders.includes(p.holder)) return 0
  const spans = union(p.spans)
  const shared = spans.reduce((sum, span) => sum + overlap(span, g), 0)
  const size = spans.reduce((sum, span) => sum + lengthOf(span), 0)
  const cover = shared / Math.min(size, lengthOf(g))
  if (cover < LEAST_OF_SHORTER || shared / Math.max(size, lengthOf(g)) < LEAST_OF_LONGER) return 0
  const { polarity, act } = p.attributes
  return cover + (g.polarities.includes(polarity) ? 0.5 : 0) + (g.acts.includes(act) ? 0.5 : 0)
}

function union(spans: readonly Located[]): Located[] {
  const merged: Located[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** Every answer that counts as right; null says that there is none. */
const answers = (many: readonly (string | null)[] | undefined, one: string | null | undefined) => many ?? [one ?? null]

function judge(
  { graph }: Case,
  standsFor: (key: string) => string,
  { goldOf }: Pairing<FoundPosition, GoldPosition>,
): Record<string, number> {
  const judged = [...goldOf].filter(([, g]) => !g.optional)
  const out = ({ key }: FoundPosition, wanted: string) =>
    graph.filterOutEdges(key, (_edge, { predicate }) => predicate === wanted).map(edge => graph.target(edge))
  const names = (p: FoundPosition, predicate: string, right: readonly (string | null)[]) => {
    const found = out(p, predicate).map(standsFor)
    return right.some(name => (name ? found.includes(name) : found.length === 0))
  }
  const topics = (p: FoundPosition) => out(p, 'ABOUT').flatMap(key => wordings(graph.getNodeAttributes(key)))
  return {
    polarity: share(judged, ([p, g]) => g.polarities.includes(p.attributes.polarity)),
    act: share(judged, ([p, g]) => g.acts.includes(p.attributes.act)),
    topic: share(judged, ([p, g]) =>
      topics(p).some(name => answers(g.topics, g.topic).some(topic => alike(name, topic ?? ''))),
    ),
    target: share(judged, ([p, g]) => names(p, 'TOWARD', answers(g.targets, g.target))),
    source: share(judged, ([p, g]) => names(p, 'REPORTED_BY', answers(g.sources, g.source))),
    quoted: share(judged, ([p, g]) => p.attributes.quoted === Boolean(g.quote)),
  }
}

const wordings = (node: { label: string; aliases?: string[] }): string[] => [node.label, ...(node.aliases ?? [])]
