// What the model's heads can say (labels.json), parsed once.
import { ACTS, MODALITIES, POLARITIES } from '../model.ts'
import type { Act, Modality, NameLabel, Polarity } from '../model.ts'
import { bioTransitions } from './viterbi.ts'
import type { Transitions } from './viterbi.ts'

export interface Labels {
  /** Regular expression of which every match is a word. */
  tokenPattern: string
  /** Most positions of one run, and of one word in it. */
  maxPieces: number
  maxPiecesPerWord: number
  /** BIO labels of names: O, B-PER, I-PER, … */
  names: readonly string[]
  transitions: Transitions
  upos: readonly string[]
  deprel: readonly string[]
  /** `none` among the acts is undefined. */
  acts: readonly (Act | undefined)[]
  polarities: readonly Polarity[]
  modalities: readonly Modality[]
}

const CURE = 'The model and this version do not belong together; install the package again.'

const NAME_LABELS: ReadonlyMap<string, NameLabel> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['STATE', 'state'],
  ['VENUE', 'venue'],
  ['EVENT', 'event'],
  ['DATE', 'date'],
])

/** The label of a name for the label in the model: "STATE" → state; undefined for one that this version does not know. */
export const nameLabel = (label: string): NameLabel | undefined => NAME_LABELS.get(label)

/** @throws Error when labels.json does not fit this version */
export function parseLabels(value: unknown): Labels {
  const record = Object.fromEntries(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  const names = strings(record, 'names')
  const learned = { start: numbers(record['start']), steps: rows(record['transitions']) }
  return {
    tokenPattern: String(record['tokenPattern']),
    maxPieces: count(record, 'maxPieces'),
    maxPiecesPerWord: count(record, 'maxPiecesPerWord'),
    names,
    transitions: bioTransitions(names, learned),
    upos: strings(record, 'upos'),
    deprel: strings(record, 'deprel'),
    acts: strings(record, 'act').map(label => ACTS.find(act => act === label)),
    polarities: strings(record, 'polarity').map(label => known(POLARITIES, label)),
    modalities: strings(record, 'modality').map(label => known(MODALITIES, label)),
  }
}

function strings(record: Readonly<Record<string, unknown>>, key: string): string[] {
  const list = record[key]
  if (Array.isArray(list) && list.every(item => typeof item === 'string')) return list
  throw new Error(
    `Reading model: labels.json has no list "${key}". The model and this version do not belong together; install the package again.`,
  )
}

function count(record: Readonly<Record<string, unknown>>, key: string): number {
  const number = record[key]
  if (typeof number === 'number' && number > 2) return number
  throw new Error(`Reading model: labels.json has no number "${key}". ${CURE}`)
}

const numbers = (list: unknown): number[] => (Array.isArray(list) ? list.map(Number) : [])
const rows = (list: unknown): number[][] => (Array.isArray(list) ? list.map(numbers) : [])

function known<Label extends string>(labels: readonly Label[], label: string): Label {
  const found = labels.find(candidate => candidate === label)
  if (found !== undefined) return found
  throw new Error(`Reading model: labels.json has the label "${label}", not one of ${labels.join(', ')}. ${CURE}`)
}
