// Whose a title is that says it not: "Chief executive Gerd Niebaum" of the club, "Judge O-Gon Kwon" of the court, "Prime Minister Vucic" of the state that
// the article is about. Nobody's: "shadow chancellor", "PA President" (of something that the article may not name).
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Actor, People } from '../../entities/people.ts'
import { fold } from '../../entities/spelling.ts'
import { wordsOf } from '../../language/grammar.ts'
import type { Reading, Sentence } from '../../model.ts'
import { ownerByNoun } from './by-noun.ts'
import { courtOf } from './courts.ts'
import { employerOf, isStaff } from './employer.ts'
import { regionOf } from './governed.ts'
import { homeStateOf } from './home-state.ts'
import { demonymOf, range, titledPeople, type Titled } from './titled-people.ts'
import { HEADS_OF_STATE, isOfOther, isPlural, isRole, isStateOffice, roleWord } from './roles.ts'
import type { Title } from './title-words.ts'

/**
 * A state office whose state is not said: that of the person named just before ("Russian Deputy Foreign Minister Ryabkov and Deputy Defense
 * Minister Fomin"), else the state that the article is about; none when the title has a demonym that the article does not know as a state.
 */
export function unnamedOwner(
  reading: Reading,
  { sentence, person, title }: Titled,
  people: People,
  said: ReadonlyMap<string, number>,
): Actor[] {
  const words = range(title.from, title.to)
  const region = regionOf(title.role, sentence, people)
  if (region) return [region]
  const wording = wordsOf(sentence, words)
  if (
    SHADOW.test(wording) ||
    ACRONYM.test(wording) ||
    isOfOther(sentence, title.role) ||
    words.some(index => demonymOf(sentence, index))
  )
    return []
  const employer =
    isStaff(title.role, wording) && isBare(sentence, words)
      ? employerOf({ sentence, from: title.from, before: reading.sentences[sentence.index - 1] }, people)
      : []
  const served = employer.length > 0 ? employer : ownerByNoun(sentence, title.role, people)
  if (served.length > 0 || isStaff(title.role, wording)) return served
  const court = courtOf(title.role, wording, people)
  if (court.length > 0) return court
  if (isPlural(title.role) || !isStateOffice(title.role, wording) || isOfClub(sentence, title)) return []
  const joined = /^and$/i.test(sentence.tokens[title.from - 1]?.text ?? '')
  const shared = joined ? titledPeople(sentence, people).find(one => one.person.to === title.from - 1) : undefined
  if (
    shared &&
    (shared.owners.length > 0 || range(shared.title.from, shared.title.to).some(index => demonymOf(sentence, index)))
  )
    return shared.owners
  return homeStateOf({ reading, people, sentence, person, from: title.from, wording, said })
}

/** "federation president", "opposition leader": a noun before the head of a state says that he heads something else. */
const isOfClub = ({ tokens }: Sentence, { role, from }: Title): boolean =>
  HEADS_OF_STATE.test(roleWord(role)) &&
  tokens
    .slice(from, role.index)
    .some(
      ({ upos, text, lemma }) =>
        (upos === 'NOUN' || NOMINAL_NOUNS.has(lemma)) && !/^(?:vice|prime|deputy|state)$/i.test(text),
    )

/** "PA President" is of something that the article may not name. */
const ACRONYM = /\b(?!(?:II|III|IV)\b)\p{Lu}{2,}\b/u

/** Offices that an opposition gives itself are none of the state's. */
const SHADOW = /\bshadow\b/i

/** "Chief executive", "Managing Director", not "Honda chairman". */
const isBare = ({ tokens }: Sentence, words: readonly number[]): boolean =>
  words.every(index => {
    const token = tokens[index]
    return (
      token !== undefined &&
      (/^\p{Ll}/u.test(token.text) ||
        isRole(token) ||
        TITLES.has(fold(token.text)) ||
        /^(?:Managing|Executive|Commercial|Technical|General|Senior|Sales|Marketing|Operations|Human|Resources)$/.test(
          token.text,
        ))
    )
  })
