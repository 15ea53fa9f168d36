// The words of the corrections and of what they changed.
import type { EntityCategory } from '../model/dataset.ts'
import { count } from './count.ts'

export const IT_IS: Record<Exclude<EntityCategory, 'topic'>, string> = {
  person: 'a person',
  organization: 'an organization',
  venue: 'a venue',
  event: 'an event',
}

export const CORRECT_TEXT = {
  correct: 'Correct',
  rename: 'Rename',
  retype: 'Change what it is',
  retypeAs: 'It is',
  kind: 'of the kind',
  merge: 'The same as… (type a name)',
  mergeTitle: 'Merge',
  mergeInto: (other: string, stays: string) => `${other} is ${stays}`,
  split: 'Split off',
  splitTitle: 'Somebody else',
  splitHelp: 'Mark the names that mean somebody or something else, and say who.',
  splitAs: 'Name of the other',
  splitNothing: 'Mark at least one name, and leave at least one.',
  alias: 'Add a name',
  aliasOf: 'Another name',
  days: 'Set the days',
  first: 'First day',
  last: 'Last day',
  hide: 'Take out of the graph',
  busy: 'Building anew…',
  undo: 'Take back the correction',
  rebuilt: 'The graph was built anew.',
  changes: (added: number, removed: number, changed: number) =>
    [
      changed > 0 ? `${changed} changed` : '',
      added > 0 ? count(added, 'new', 'new') : '',
      removed > 0 ? count(removed, 'gone', 'gone') : '',
    ]
      .filter(Boolean)
      .join(', '),
  more: (number: number) => `and ${number} more`,
  was: 'was',
} as const
