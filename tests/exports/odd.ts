// A graph whose names and texts try every format: quotation marks, line breaks, markup, formulas, escapes, emoji.
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { tell } from '../graph/tell.ts'

export const ODD = {
  quoted: `Anna "Annie" O'Berg`,
  markup: '<script>alert(1)</script> & Sons',
  formula: '=HYPERLINK("x")',
  escapes: `Trick\\'}) \\u0027 \\\\u0027 DETACH; // end`,
  emoji: 'Group 🕊 of Peace',
  lines: 'Second\r\n\tLine; "Party"',
}
export const SAID = `said “no,\nnever” to <b>all</b> of it 🕊`
export const TEXT = `🕊 ${Object.values(ODD).join(' met ')}. Then ${ODD.quoted} ${SAID}, they wrote.`

const telling = () => {
  const told = tell('odd.txt', TEXT, { title: `A 'title' of "odd" <things> 🕊`, date: '2022-01-10' }).person(
    'a',
    ODD.quoted,
  )
  for (const [id, name] of Object.entries(ODD).slice(1))
    told.entity('organization', id, name, { kind: 'group', aliases: [`${name} | again`] })
  return told
    .relation('a', 'MEMBER_OF', 'markup', ODD.quoted, { role: `"chief"\n<of> it` })
    .relation('a', 'LEADS', 'markup', ODD.markup)
    .relation('escapes', 'MEMBER_OF', 'emoji', ODD.escapes)
    .stance('a', SAID, { act: 'reject', topic: 'all of it', confidence: 1 })
}

/** Nodes of five categories, two edges between the same two nodes, one confidence of 1. */
export const oddGraph = (): StandpointGraph =>
  toGraph(mergeExtractions([telling()]), { extractor: '0', model: `told by 'hand'` })

/** All texts of the file that an exporter writes. */
export const all = (pieces: Iterable<string>): string => [...pieces].join('')
