// A position as one plain sentence for lists and tables: who, how, what. Made of the graph's own words and the article's; nothing is added.
import type { Act, Modality, Polarity } from '../../model.ts'

interface Wording {
  /** The polarity that goes without saying, and the words for it: "rejects X" is against X. */
  usual: Polarity
  says: string
  /** For any other polarity: "makes a demand against X". */
  other: string
}

const WORDINGS: Record<Act, Wording> = {
  demand: { usual: 'for', says: 'demands', other: 'makes a demand' },
  propose: { usual: 'for', says: 'proposes', other: 'makes a proposal' },
  support: { usual: 'for', says: 'supports', other: 'speaks' },
  oppose: { usual: 'against', says: 'opposes', other: 'objects' },
  reject: { usual: 'against', says: 'rejects', other: 'makes a refusal' },
  accuse: { usual: 'against', says: 'denounces', other: 'makes an accusation' },
  warn: { usual: 'against', says: 'warns of', other: 'gives a warning' },
  threaten: { usual: 'for', says: 'threatens', other: 'makes a threat' },
  deny: { usual: 'against', says: 'denies', other: 'makes a denial' },
  promise: { usual: 'for', says: 'promises', other: 'makes a promise' },
  concede: { usual: 'for', says: 'concedes', other: 'makes a concession' },
  assert: { usual: 'for', says: 'asserts', other: 'argues' },
  'express-concern': { usual: 'against', says: 'is concerned about', other: 'voices concern' },
  'call-for': { usual: 'for', says: 'calls for', other: 'makes a call' },
}

const SIDES: Record<Polarity, string> = { for: 'for', against: 'against', neutral: 'about' }

export interface Said {
  holder: string
  act: Act
  polarity: Polarity
  modality: Modality
  topic: string | undefined
}

/** @example Russia, demand, against, "NATO expansion" → "Russia makes a demand against NATO expansion"; not actual: "… (denied)" */
export function propositionOf({ holder, act, polarity, modality, topic }: Said): string {
  const { usual, says, other } = WORDINGS[act]
  const held = modality === 'actual' ? '' : ` (${modality})`
  if (topic === undefined) return `${holder} ${other}${held}`
  const verb = polarity === usual ? says : `${other} ${SIDES[polarity]}`
  return `${holder} ${verb} ${topic}${held}`
}
