// Names of states, their peoples and capitals → ISO code, from world-countries and the lists in lexicon/.
import countries from 'world-countries'
import { OTHER_CAPITALS } from '../../lexicon/capital-names.ts'
import { OTHER_COUNTRY_NAMES, OTHER_STATES } from '../../lexicon/country-names.ts'
import { NO_DEMONYMS, OTHER_DEMONYMS } from '../../lexicon/demonyms.ts'
import { FORMER_STATES } from '../../lexicon/former-states.ts'
import { fold } from '../spelling.ts'

/** A state, of today or former. `code` is absent for one that has no successor under the same code. */
export interface KnownState {
  label: string
  code?: string
}

const states = countries.filter(({ unMember, cca2 }) => unMember || OTHER_STATES.has(cca2))
const byCode = new Map<string, KnownState>(states.map(({ cca2, name }) => [cca2, { label: name.common, code: cca2 }]))

export const stateOfCode = (code: string): KnownState | undefined => byCode.get(code)

/** A former state is itself, unless it only went by another name. */
function formerState(former: (typeof FORMER_STATES)[number]): KnownState {
  return (former.sameAs === undefined ? undefined : byCode.get(former.sameAs)) ?? { label: former.name }
}

/** Case decides between "US" and "us", "Turkey" and "turkey": keys are as written, without accents and full stops folded only by `spellings`. */
function spellings(name: string): string[] {
  const bare = name.replace(/^the /i, '')
  const plain = bare.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...new Set([bare, plain, bare.replaceAll("'", '’')])]
}

const collect = (entries: Iterable<readonly [KnownState, readonly string[]]>): Map<string, KnownState> => {
  const found = new Map<string, KnownState>()
  for (const [state, names] of entries)
    for (const name of names.flatMap(spellings)) if (name !== '' && !found.has(name)) found.set(name, state)
  return found
}

const known = (list: Readonly<Record<string, readonly string[]>>, code: string): readonly string[] => list[code] ?? []

/** Latin spellings of more than two letters; two-letter codes are words ("IN", "IT", "NO"). */
const isName = (name: string): boolean => name.length > 2 && /^[\p{Script=Latin}\s.,'’()-]+$/u.test(name)

/** `Russia`, `Russian Federation`, `U.S.`, `Soviet Union` → state. */
export const STATE_NAMES: ReadonlyMap<string, KnownState> = collect([
  ...FORMER_STATES.map(former => [formerState(former), former.names] as const),
  ...states.map(
    ({ cca2, name, altSpellings }) =>
      [
        byCode.get(cca2) ?? { label: name.common },
        [name.common, name.official, ...known(OTHER_COUNTRY_NAMES, cca2), ...altSpellings.filter(isName)],
      ] as const,
  ),
])

const plural = (demonym: string): string[] => (/(?:s|ese|sh|ch|i)$/.test(demonym) ? [`${demonym}s`] : [`${demonym}s`])

/** `Russian`, `Russians`, `Soviet`, `East German` → state. */
export const DEMONYMS: ReadonlyMap<string, KnownState> = collect([
  ...states.map(({ cca2, demonyms, name }) => {
    const english = (demonyms['eng']?.m ?? '').split(/, | or /).filter(demonym => !NO_DEMONYMS.has(demonym))
    const all = [...english, ...known(OTHER_DEMONYMS, cca2)].filter(Boolean)
    return [byCode.get(cca2) ?? { label: name.common }, all.flatMap(demonym => [demonym, ...plural(demonym)])] as const
  }),
  ...FORMER_STATES.map(former => [formerState(former), former.demonyms] as const),
])

/** `Moscow`, `Kyiv`, `Washington` → state. Capitals with their country's own name (`Singapore`) are left to the state. */
export const CAPITALS: ReadonlyMap<string, KnownState> = new Map(
  [
    ...collect([
      ...states.map(
        ({ cca2, capital, name }) =>
          [byCode.get(cca2) ?? { label: name.common }, [...capital, ...known(OTHER_CAPITALS, cca2)]] as const,
      ),
      ...FORMER_STATES.map(
        former =>
          [formerState(former), [...(former.capital ? [former.capital] : []), ...(former.seats ?? [])]] as const,
      ),
    ]),
  ].filter(([name]) => !STATE_NAMES.has(name)),
)

/** One city under its spellings: `Kiev` and `Kyiv`, `Washington` and `Washington, D.C.` share a state and have one label. */
export function capitalLabel(name: string, state: KnownState): string {
  const main = states.find(({ cca2 }) => cca2 === state.code)?.capital[0]
  if (main === undefined) return name
  return fold(main).startsWith(fold(name)) || SPELLINGS_OF_ONE.some(group => group.has(name) && group.has(main))
    ? main
    : name
}

/** Source: Wikipedia's "List of renamed capitals" (facts only). */
const SPELLINGS_OF_ONE: readonly ReadonlySet<string>[] = [
  ['Kyiv', 'Kiev', 'Kyyiv'],
  ['Beijing', 'Peking', 'Peiping'],
  ['Washington D.C.', 'Washington', 'Washington, D.C.', 'Washington DC', 'Washington, DC', 'D.C.'],
  ['New Delhi', 'Delhi'],
  ['Tehran', 'Teheran'],
  ['Astana', 'Nur-Sultan'],
  ['Chișinău', 'Chisinau', 'Kishinev'],
  ['Bern', 'Berne'],
  ['Ulan Bator', 'Ulaanbaatar'],
  ["Sana'a", 'Sanaa', 'Sana’a'],
].map(group => new Set(group))
