// The people whom a sentence names.
import type { People } from '../../entities/people.ts'
import type { Mention, Sentence } from '../../model.ts'

/** Mentions of people by name, in order. */
export const namedPeople = (sentence: Sentence, people: People): Mention[] =>
  people.mentionsIn(sentence.index).filter(({ category, form }) => category === 'person' && form === 'name')
