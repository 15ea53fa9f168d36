import { describe, expect, it } from 'vitest'
import { walk } from '../../packages/viewer/src/a11y/walk.ts'
import { findGroups } from '../../packages/viewer/src/layout/groups.ts'
import { LAYOUT_NAMES, LAYOUTS } from '../../packages/viewer/src/layout/layouts.ts'
import { settle } from '../../packages/viewer/src/layout/settle.ts'
import { cutText } from '../../packages/viewer/src/reader/marks.ts'
import { safeUrl } from '../../packages/viewer/src/reader/safe-url.ts'
import { nearestLine } from '../../packages/viewer/src/render/hit.ts'
import { placeLabels } from '../../packages/viewer/src/render/labels.ts'
import { fadedNames } from '../../packages/viewer/src/render/names.ts'
import { composeScene } from '../../packages/viewer/src/render/scene.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { harbour } from './graph.ts'

const data = harbour()
const hue = '#336699'
const shapes = { circle: hue, square: hue, state: hue, triangle: hue, diamond: hue, hexagon: hue }
const palette = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: hue,
  accent: hue,
  line: '#999999',
  for: '#00aa00',
  against: '#aa0000',
  neutral: '#777777',
  shapes,
  camps: [hue],
  grounds: ['#eeeeee'],
}
const places = new Map(
  [...data.entities.keys()].map((key, index): [string, [number, number]] => [key, [index * 100, (index % 2) * 50]]),
)
const scene = composeScene(data, computeShown(data, FIRST_VIEW), { positions: places }, palette)

describe('the layout', () => {
  const nodes = Array.from({ length: 90 }, (_, index) => ({ key: `n${index}`, size: 8, room: 60 }))
  const edges = nodes.slice(1).map((_, index) => ({ source: index + 1, target: Math.floor(index / 3), weight: 1 }))

  for (const name of LAYOUT_NAMES) {
    const layout = { name, values: {} }
    const { places: settled } = settle({ nodes, edges, layout })

    it(`of ${name} gives the same places for the same graph`, () => {
      expect(settle({ nodes, edges, layout }).places).toEqual(settled)
    })

    it(`of ${name} lays no node upon another`, () => {
      const distances = settled.flatMap(([x, y], index) =>
        settled.slice(index + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
      )
      expect(Math.min(...distances)).toBeGreaterThan(8)
    })

    it(`of ${name} follows each of its parameters`, () => {
      for (const parameter of LAYOUTS[name]) {
        const changed = { name, values: { [parameter.name]: parameter.most } }
        expect(settle({ nodes, edges, layout: changed }).places, parameter.name).not.toEqual(settled)
      }
    })
  }

  it('keeps what had a place where it was', () => {
    const before = settle({ nodes, edges }).places
    const kept = nodes.map((node, index) =>
      index < 80 ? { ...node, at: before[index] ?? ([0, 0] as [number, number]) } : node,
    )
    expect(settle({ nodes: kept, edges }).places.slice(0, 80)).toEqual(before.slice(0, 80))
  })

  it('finds two groups where two cliques hang on one edge', () => {
    const clique = (from: number) => [0, 1, 2, 3].flatMap(a => [0, 1, 2, 3].map(b => [from + a, from + b] as const))
    const ties = [...clique(0), ...clique(4), [3, 4] as const].filter(([a, b]) => a < b)
    const cliques = ties.map(([source, target]) => ({ source, target, weight: 1 }))
    expect(findGroups(nodes.slice(0, 8), cliques)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })
})

describe('the scene', () => {
  it('puts what a reader has pinned where it was put, and marks it', () => {
    const pinned = { 'topic/ferry': [7, -9] as const }
    const arranged = composeScene(data, computeShown(data, FIRST_VIEW), { positions: places, pinned }, palette)
    expect(arranged.nodes.get('topic/ferry')).toMatchObject({ x: 7, y: -9, pinned: true })
  })

  it('names a group after its most told member and joins its nodes by one tree', () => {
    const groupOf = new Map([...data.entities.keys()].map(key => [key, 0]))
    const arranged = composeScene(data, computeShown(data, FIRST_VIEW), { positions: places, groupOf }, palette)
    expect(arranged.groups?.map(group => [group.name, group.members.length, group.links.length])).toEqual([
      ['around Ada Lind', 6, 5],
    ])
  })
})

describe('lines', () => {
  it('against are dashed and in the colour of against', () => {
    expect(scene.lines.get('person/bo-østberg~topic/ferry~position')).toMatchObject({ dashed: true, strong: '#aa0000' })
  })

  it('are found near a point and not far from one', () => {
    const line = [...scene.lines.values()][0]
    const [from, to] = [scene.nodes.get(line?.source ?? ''), scene.nodes.get(line?.target ?? '')]
    if (!line || !from || !to) throw new Error('the scene has no line')
    const at = { x: from.x + (to.x - from.x) * 0.4, y: from.y + (to.y - from.y) * 0.4 }
    expect(nearestLine(scene, at.x, at.y, 1)?.id).toBe(line.id)
    expect(nearestLine(scene, -500, -500, 10)).toBeUndefined()
  })
})

describe('names', () => {
  const wish = (key: string, x: number, y: number) => ({ key, text: key, x, y, radius: 5, width: 60, always: false })

  it('never lie on each other', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => wish(`n${index}`, 200 + (index % 6) * 9, 150 + index * 3))
    const placed = placeLabels(crowd, 500, 400)
    const overlaps = placed.flatMap((one, index) =>
      placed.slice(index + 1).filter(other => Math.abs(one.x - other.x) < 60 && Math.abs(one.y - other.y) < 15),
    )
    expect(placed.length).toBeGreaterThan(3)
    expect(overlaps).toEqual([])
  })

  it('stay inside the picture', () => {
    const [label] = placeLabels([wish('edge', 495, 100)], 500, 400)
    expect(label?.x).toBeLessThan(435)
  })

  it('stay where they stood when others than before are beside them', () => {
    const neighbours = [wish('left', 140, 100), wish('right', 260, 100)]
    const [first] = placeLabels([...neighbours, wish('middle', 200, 100)], 500, 400).slice(-1)
    if (!first) throw new Error('the name in the middle has no place')
    const [alone] = placeLabels([wish('middle', 200, 100)], 500, 400)
    const [kept] = placeLabels([{ ...wish('middle', 200, 100), stood: first }], 500, 400)
    expect(alone).not.toEqual(first)
    expect(kept).toEqual(first)
  })

  it('never lie on what is looked at', () => {
    const looked = { ...wish('looked at', 60, 200), radius: 20, always: true }
    const beside = wish('beside', 34, 200)
    const names = placeLabels([looked, beside], 500, 400).map(name => name.key)
    expect(names).toEqual(['looked at'])
    expect(placeLabels([beside], 500, 400)).toHaveLength(1)
  })

  it('of others go where a name in front needs the room', () => {
    const named = (key: string, x: number) => ({ key, text: key, x, y: 100, width: 60 })
    const resting = [named('near', 120), named('far', 300), named('looked at', 100)]
    const faded = fadedNames(resting, [named('looked at', 100)], new Set(['looked at']))
    expect(faded.map(name => name.key)).toEqual(['far'])
  })
})

describe('walking', () => {
  it('begins at the most told and goes the way of the arrow', () => {
    expect(walk(scene, undefined, 'ArrowRight')).toBe('person/ada-lind')
    const next = walk(scene, 'person/ada-lind', 'ArrowRight')
    expect(scene.nodes.get(next ?? '')?.x).toBeGreaterThan(scene.nodes.get('person/ada-lind')?.x ?? 0)
  })

  it('stops where there is nothing further', () => {
    expect(walk(scene, 'person/ada-lind', 'ArrowLeft')).toBeUndefined()
  })
})

describe('the article reader', () => {
  const text = 'Ada demands a ferry. The rest is silence. See also: boats.'
  const sentences = [
    { start: 0, end: 20 },
    { start: 21, end: 41 },
    { start: 42, end: 58 },
  ]
  const article = { text, sentences, boilerplate: [{ start: 42, end: 58, rule: 'see-also' }], reason: undefined }
  const pieces = cutText(data, 'article/one', article)

  it('loses not a letter of the text', () => {
    expect(pieces.map(piece => text.slice(piece.start, piece.end)).join('')).toBe(text)
  })

  it('begins and ends no name with a space, which a button would drop', () => {
    const other = { ...article, text: text.replace('Ada demands a', 'Ada Lind to a') }
    const named = cutText(data, 'article/one', other).filter(piece => piece.entities.length > 0)
    expect(named.map(({ start, end }) => other.text.slice(start, end))).toEqual(['Ada Lind', 't', 'o a'])
  })

  it('marks what made a claim, what was left unread and what is no article text', () => {
    const at = (position: number) => pieces.find(piece => piece.start <= position && piece.end > position)
    expect(at(5)?.claims.length).toBeGreaterThan(0)
    expect(at(5)?.isUnread).toBe(false)
    expect(at(25)).toMatchObject({ isUnread: true, isBoilerplate: false })
    expect(at(50)?.isBoilerplate).toBe(true)
  })

  it('follows no address but http and https', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a')
    expect(safeUrl('javascript:alert(1)')).toBeUndefined()
    expect(safeUrl('data:text/html,x')).toBeUndefined()
    expect(safeUrl('not an address')).toBeUndefined()
  })
})
