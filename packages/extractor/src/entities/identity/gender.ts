// Whether a person is a man or a woman, where titles, kinship or the given name tell; nothing is guessed.
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { fold } from '../spelling.ts'

export type Gender = 'female' | 'male'

const FEMALE =
  /^(?:mrs|ms|miss|madam|madame|mme|mlle|frau|signora|señora|dame|lady|queen|princess|empress|duchess|countess|baroness|sister|mother|wife|widow|daughter|girl|woman|spokeswoman|chairwoman|congresswoman|businesswoman|actress|heroine|waitress|hostess|stewardess|policewoman|nun|aunt|grandmother|granddaughter|niece|girlfriend|tsarina|councilwoman|assemblywoman)$/
const MALE =
  /^(?:mr|sir|lord|herr|monsieur|signor|senor|señor|king|prince|emperor|duke|count|baron|tsar|czar|brother|father|husband|widower|son|boy|man|spokesman|chairman|congressman|businessman|policeman|monk|uncle|grandfather|grandson|nephew|boyfriend|councilman|assemblyman|pope|cardinal|archbishop|ayatollah|imam|sheikh)$/

/** What a word beside a name tells: "Mrs.", "spokeswoman", "his wife". */
export function genderOfWord(word: string): Gender | undefined {
  const folded = fold(word)
  if (FEMALE.test(folded)) return 'female'
  return MALE.test(folded) ? 'male' : undefined
}

export const genderOfGiven = (given: string): Gender | undefined => GIVEN_NAMES.get(given)
