// A small graph written by hand, as a build would write it.
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import type { Dataset } from '../../packages/viewer/src/model/dataset.ts'
import { parseGraph } from '../../packages/viewer/src/model/source.ts'
import type { Palette } from '../../packages/viewer/src/render/palette.ts'
import { composeScene, type Scene } from '../../packages/viewer/src/render/scene.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'

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

/** The whole of it as a scene, everything in a row. */
export function draw(data: Dataset): { scene: Scene; palette: Palette } {
  const hue = '#336699'
  const shapes = { circle: hue, square: hue, state: hue, triangle: hue, diamond: '#cc79a7', hexagon: '#e69f00' }
  const plain = { paper: '#ffffff', ink: '#000000', quiet: hue, accent: hue, line: '#999999' }
  const sides = { for: '#00aa00', against: '#aa0000', neutral: '#777777' }
  const palette = { ...plain, ...sides, shapes, camps: [hue], grounds: ['#eeeeee'] }
  const keys = [...data.entities.keys()]
  const positions = new Map(keys.map((key, index): [string, [number, number]] => [key, [index * 10.5, -3]]))
  return { scene: composeScene(data, computeShown(data, FIRST_VIEW), { positions }, palette), palette }
}
