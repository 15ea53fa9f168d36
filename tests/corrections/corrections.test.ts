// Corrections: each kind does what it says, survives edits, and is reported when it no longer applies.
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../packages/extractor/src/corrections/apply.ts'
import { parseCorrections } from '../../packages/extractor/src/corrections/read.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { validateGraph } from '../../packages/extractor/src/graph/validate.ts'
import { tell } from '../graph/tell.ts'

const TEXT = 'Anna Berg of Norway demands an end to whaling. A. Berger met Iceland in Oslo. Berg, the poet, sang.'

const told = (text = TEXT, path = 'a.txt') =>
  tell(path, text)
    .person('b', 'Anna Berg', { names: ['Anna Berg', 'Berg, the'], description: 'minister' })
    .person('c', 'A. Berger')
    .state('n', 'Norway', 'NO')
    .state('i', 'Iceland', 'IS')
    .entity('venue', 'o', 'Oslo', { kind: 'city' })
    .entity('event', 'e', 'Meeting', { kind: 'meeting', start: '2022-01-10', names: ['met'] })
    .relation('b', 'AFFILIATED_WITH', 'n', 'Anna Berg of Norway')
    .relation('c', 'AFFILIATED_WITH', 'n', 'A. Berger met')
    .relation('e', 'HELD_AT', 'o', 'in Oslo')
    .stance('b', 'demands an end to whaling', { topic: 'whaling' })
    .stance('b', 'Berg, the poet, sang', { act: 'assert' })

function corrected(yaml: string, telling: Extraction = told()) {
  const { knowledge, issues } = applyCorrections(
    mergeExtractions([telling]),
    parseCorrections('corrections.yaml', yaml),
    () => telling.article.text,
  )
  const graph = toGraph(knowledge, { extractor: '0', model: 'told' })
  expect(validateGraph(graph, () => telling.article.text)).toEqual([])
  return { graph, messages: issues.map(({ message }) => message) }
}

const stanceKeys = (graph: ReturnType<typeof corrected>['graph']) =>
  graph.filterNodes((_key, { category }) => category === 'stance')

describe('corrections', () => {
  it('merge nodes: names, mentions and claims go to the first', () => {
    const { graph, messages } = corrected('- merge: [person/anna-berg, person/a-berger]')
    expect(graph.hasNode('person/a-berger')).toBe(false)
    expect(graph.getNodeAttributes('person/anna-berg')).toMatchObject({
      aliases: ['A. Berger'],
      mentions: [{}, {}, {}],
    })
    expect(graph.getEdgeAttributes('person/anna-berg AFFILIATED_WITH organization/norway').evidence).toHaveLength(2)
    expect(messages).toEqual([])
  })

  it('split a node by quotes, with the claims made there', () => {
    const { graph } = corrected(`- split: person/anna-berg\n  quotes: ["Berg, the poet, sang"]\n  as: Lars Berg`)
    const poet = graph.filterOutEdges('person/lars-berg', (_key, { predicate }) => predicate === 'HOLDS')
    expect(poet).toHaveLength(1)
    expect(graph.getNodeAttributes('person/anna-berg')).toMatchObject({ mentions: [{ text: 'Anna Berg' }] })
  })

  it('rename a node and keep its key and its old name', () => {
    const { graph } = corrected('- rename: person/anna-berg\n  label: Anna M. Berg')
    expect(graph.getNodeAttributes('person/anna-berg')).toMatchObject({ label: 'Anna M. Berg', aliases: ['Anna Berg'] })
  })

  it('retype a node and drop the claims that it can no longer have', () => {
    const { graph } = corrected('- retype: person/a-berger\n  category: organization\n  kind: company')
    expect(graph.getNodeAttributes('organization/a-berger')).toMatchObject({
      category: 'organization',
      kind: 'company',
    })
    expect(graph.filterEdges(key => key.startsWith('organization/a-berger AFFILIATED_WITH'))).toEqual([])
  })

  it('hide a node with its claims', () => {
    const { graph } = corrected('- hide: person/anna-berg')
    expect(graph.hasNode('person/anna-berg')).toBe(false)
    expect(stanceKeys(graph)).toEqual([])
  })

  it('add an alias', () => {
    expect(
      corrected('- alias: person/anna-berg\n  add: Berg of Bergen').graph.getNodeAttributes('person/anna-berg'),
    ).toMatchObject({ aliases: ['Berg of Bergen'] })
  })

  it('set the days of an event', () => {
    expect(
      corrected('- date: event/meeting\n  start: 2022-01-11\n  end: 2022-01-12').graph.getNodeAttributes(
        'event/meeting',
      ),
    ).toMatchObject({ start: '2022-01-11', end: '2022-01-12', dateBasis: 'stated' })
  })

  it('mark an edge and a stance wrong', () => {
    const [stance = ''] = stanceKeys(corrected('').graph)
    const { graph } = corrected(`- wrong: person/a-berger AFFILIATED_WITH organization/norway\n- wrong: ${stance}`)
    expect(graph.hasEdge('person/a-berger AFFILIATED_WITH organization/norway')).toBe(false)
    expect(graph.hasNode(stance)).toBe(false)
  })

  it('find a wrong claim by its sentence after an edit has changed its key', () => {
    const [stance = ''] = stanceKeys(corrected('').graph).filter(key => key.includes('demand'))
    const edited = tell('a.txt', 'Anna Berg demands an end to whaling, again.')
      .person('b', 'Anna Berg')
      .stance('b', 'demands an end to whaling, again', { topic: 'whaling' })
    const { graph, messages } = corrected(`- wrong: ${stance}\n  quote: demands an end to whaling`, edited)
    expect(stanceKeys(graph)).toEqual([])
    expect(messages).toEqual([])
  })

  it('take later lines by the old or the new key', () => {
    const { graph, messages } = corrected(
      '- merge: [person/anna-berg, person/a-berger]\n- rename: person/a-berger\n  label: Berg',
    )
    expect(graph.getNodeAttribute('person/anna-berg', 'label')).toBe('Berg')
    expect(messages).toEqual([])
  })

  it.each([
    [
      '- merge: [person/anna-berg, person/nobody]',
      'line 1: merge: person/anna-berg, person/nobody: there is no person/nobody in the graph',
    ],
    ['# a comment\n- hide: venue/nowhere', 'line 2: hide: venue/nowhere: there is no venue/nowhere in the graph'],
    [
      '- wrong: stance/x-demand-00000000\n  quote: not there',
      'line 1: wrong: stance/x-demand-00000000: no claim in the graph says this any more',
    ],
    [
      '- split: person/anna-berg\n  quotes: [not there]\n  as: X',
      'line 1: split: person/anna-berg: no mention of it is in these quotes any more',
    ],
    ['- rename: person/anna-berg', 'line 1: rename lacks something or has a value it cannot have'],
    ['- renam: person/anna-berg', 'line 1: renam is no correction'],
    ['- hide: a\n  rename: a\n  label: b', 'line 1: rename and hide stand in one correction'],
    ['- alias: person/anna-berg\n  label: b', 'line 1: alias has no field label'],
    ['- retype: person/anna-berg\n  category: topic', 'line 1: retype lacks something or has a value it cannot have'],
    ['just text', 'line 1: the file is not a list of corrections'],
    ['- hide: *anna', 'line 1: a text begins with a star'],
    ['# mine\n- wrong: x\n  quote: He said: no', 'line 3, column 10: a text has a colon in it: quote: He said: no'],
    ['- rename: person/anna-berg\n\tlabel: b', 'line 2, column 2: a line begins with a tab: label: b'],
  ])('report what does not apply: %s', (yaml, message) => {
    expect(corrected(yaml).messages).toEqual([message])
  })

  it('lose nothing to a broken line before, between or after them', () => {
    const { graph, messages } = corrected(
      'oops\n- merge: [a\n- hide: person/a-berger\n- x: "y\n- rename: person/anna-berg\n  label: Anna M. Berg\n- hide: {',
    )
    expect(graph.hasNode('person/a-berger')).toBe(false)
    expect(graph.getNodeAttribute('person/anna-berg', 'label')).toBe('Anna M. Berg')
    expect(messages.map(message => message.split(':')[0])).toEqual([
      'line 1',
      'line 2, column 12',
      'line 4, column 8',
      'line 7, column 10',
    ])
  })

  it('merge tells the first what only the other knew', () => {
    const telling = tell('a.txt', TEXT)
      .entity('event', 'e', 'Talks', { kind: 'meeting', names: ['met'] })
      .entity('event', 'f', 'Oslo talks', {
        kind: 'meeting',
        start: '2022-01-10',
        dateBasis: 'stated',
        names: ['Oslo'],
      })
    const { graph } = corrected('- merge: [event/talks, event/oslo-talks]', telling)
    expect(graph.getNodeAttributes('event/talks')).toMatchObject({ start: '2022-01-10', dateBasis: 'stated' })
  })

  it('split by a short quote takes the place whose surroundings fit, and names go with their mentions', () => {
    const telling = tell('a.txt', 'Berg of Norway left. Then Berg of Iceland, or Bergie, came.')
      .person('b', 'Berg', { aliases: ['Bergie'], names: ['Berg of', 'Bergie'] })
      .state('n', 'Norway', 'NO')
      .state('i', 'Iceland', 'IS')
      .relation('b', 'AFFILIATED_WITH', 'n', 'Berg of Norway')
      .relation('b', 'AFFILIATED_WITH', 'i', 'Berg of Iceland')
    const { graph } = corrected(
      '- split: person/berg\n  as: Jon Berg\n  quotes:\n  - { exact: Berg of, prefix: "Then ", suffix: " Iceland" }\n  - Bergie',
      telling,
    )
    expect(graph.getNodeAttributes('person/jon-berg')).toMatchObject({ aliases: ['Bergie'], mentions: [{}, {}] })
    expect(graph.getNodeAttributes('person/berg')).toMatchObject({ aliases: [], mentions: [{ start: 0 }] })
    expect(graph.hasEdge('person/jon-berg AFFILIATED_WITH organization/iceland')).toBe(true)
    expect(graph.hasEdge('person/berg AFFILIATED_WITH organization/norway')).toBe(true)
    expect(graph.hasEdge('person/berg AFFILIATED_WITH organization/iceland')).toBe(false)
  })

  it('mark one end of a position wrong and keep the position', () => {
    const [stance = ''] = stanceKeys(corrected('').graph).filter(key => key.includes('demand'))
    const { graph, messages } = corrected(`- wrong: ${stance} ABOUT topic/whaling`)
    expect(graph.hasNode(stance) && !graph.hasNode('topic/whaling')).toBe(true)
    expect(messages).toEqual([])
    expect(corrected(`- wrong: person/anna-berg HOLDS ${stance}`).graph.hasNode(stance)).toBe(false)
  })

  it('find a wrong tie by its sentence after an edit has changed the role in its key', () => {
    const telling = tell('a.txt', TEXT)
      .person('b', 'Anna Berg')
      .state('n', 'Norway', 'NO')
      .relation('b', 'AFFILIATED_WITH', 'n', 'Anna Berg of Norway', { role: 'deputy minister' })
    const yaml =
      '- wrong: person/anna-berg AFFILIATED_WITH organization/norway as minister\n  quote: Anna Berg of Norway'
    const { graph, messages } = corrected(yaml, telling)
    expect(graph.filterEdges((_key, { predicate }) => predicate === 'AFFILIATED_WITH')).toEqual([])
    expect(messages).toEqual([])
  })
})
