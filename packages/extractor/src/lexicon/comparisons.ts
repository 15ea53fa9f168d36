// Adjectives and adverbs with their comparative and superlative, irregular ones and those that news uses; "-er" alone is no sign ("former").
// "More", "most", "less", "least" and "further" stay as they are.
// Source: written by hand for Standpoint from general English.
const IRREGULAR = `
good better best
bad worse worst
far farther farthest
`

const REGULAR = `big bold brief bright broad busy calm cheap clean clear clever close cold cool costly cruel dark deadly deep dense dirty
dry early easy fair fast fat few fierce fine firm flat fresh friendly full funny great green grim happy hard harsh healthy heavy high
hot huge humble keen kind large late lean light likely long loose loud low mild narrow near new nice noble old pale poor proud pure quick
quiet rare raw ready rich rough sad safe scary severe sharp short shy simple slim slow small smart smooth soft soon sore steady steep
strange strict strong stupid sure sweet swift tall thick thin tight tiny tough true ugly vast warm weak wealthy wet wide wild wise
worthy young`

function compared(base: string): [string, string][] {
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base.replace(/e$/, '')
  const stems = /^[^aeiou]*[aeiou][bdgmnt]$/.test(base) ? [stem, stem + stem.slice(-1)] : [stem]
  return stems.flatMap(form => [`${form}er`, `${form}est`]).map(form => [form, base])
}

/** Comparative or superlative → positive. */
export const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.split(/\s+/).flatMap(compared),
  ...IRREGULAR.trim()
    .split('\n')
    .toReversed()
    .flatMap((line): [string, string][] => {
      const [base = '', ...forms] = line.split(' ')
      return forms.map(form => [form, base])
    }),
])
