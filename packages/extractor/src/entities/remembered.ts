// The same names come again in every article: what was made of a short text is kept, up to a number of texts.

const LONGEST = 80
const MOST = 20_000

/** @param action pure: the same text gives the same, which nobody changes */
export function remembered<T>(action: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    if (text.length > LONGEST) return action(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= MOST) kept.clear()
    const made = action(text)
    kept.set(text, made)
    return made
  }
}
