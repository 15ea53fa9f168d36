// A small graph written by hand, as a build would write it.
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import type { Dataset } from '../../packages/viewer/src/model/dataset.ts'
import { parseGraph } from '../../packages/viewer/src/model/source.ts'

const span = (start: number, text: string) => ({ article: 'article/one', start, end: start + text.length, text })

const mention = (start: number, text: string) => ({
  ...span(start, text),
  form: 'name',
  reason: 'same name',
  confidence: 1,
})

interface StanceInput {
  key: string
  holder: string
  topic: string
  polarity: string
  date?: string
}

export function stance({ key, holder, topic, polarity, date }: StanceInput) {
  const evidence = [span(0, 'Ada demands a ferry')]
  const attributes = {
    category: 'stance',
    label: key,
    act: 'demand',
    polarity,
    modality: 'actual',
    quoted: false,
    evidence,
  }
  return {
    nodes: [{ key, attributes: { ...attributes, ...(date ? { date } : {}) } }],
    edges: [
      { key: `${holder} HOLDS ${key}`, source: holder, target: key, attributes: { predicate: 'HOLDS', evidence } },
      { key: `${key} ABOUT ${topic}`, source: key, target: topic, attributes: { predicate: 'ABOUT', evidence } },
    ],
  }
}

export function entity(category: string, name: string, more: Record<string, unknown> = {}) {
  const key = `${category}/${name.toLowerCase().replaceAll(' ', '-')}`
  return { key, attributes: { category, label: name, aliases: [], mentions: [mention(0, name)], ...more } }
}

/** Ada and Bo of the Harbour Board; Ada for the ferry, Bo against it, both for the bridge. */
export function harbour(): Dataset {
  const stances = [
    stance({ key: 'stance/1', holder: 'person/ada-lind', topic: 'topic/ferry', polarity: 'for', date: '2021-03-01' }),
    stance({
      key: 'stance/2',
      holder: 'person/bo-østberg',
      topic: 'topic/ferry',
      polarity: 'against',
      date: '2021-03-04',
    }),
    stance({ key: 'stance/3', holder: 'person/ada-lind', topic: 'topic/bridge', polarity: 'for', date: '2021-03-04' }),
    stance({
      key: 'stance/4',
      holder: 'person/bo-østberg',
      topic: 'topic/bridge',
      polarity: 'for',
      date: '2021-03-05',
    }),
  ]
  const nodes = [
    entity('person', 'Ada Lind', { aliases: ['Mayor Lind'] }),
    entity('person', 'Bo Østberg'),
    entity('organization', 'Harbour Board', { kind: 'government' }),
    entity('topic', 'Ferry'),
    entity('topic', 'Bridge'),
    entity('venue', 'Old Pier'),
    {
      key: 'article/one',
      attributes: { category: 'article', label: 'One', title: 'One', published: '2021-03-05', source: 'The Gazette' },
    },
  ]
  const role = { predicate: 'AFFILIATED_WITH', role: 'chair', evidence: [span(0, 'Ada Lind')] }
  const edges = [{ key: 'role', source: 'person/ada-lind', target: 'organization/harbour-board', attributes: role }]
  return toDataset(
    parseGraph({
      attributes: { schema: 1 },
      nodes: [...nodes, ...stances.flatMap(item => item.nodes)],
      edges: [...edges, ...stances.flatMap(item => item.edges)],
    }),
  )
}
