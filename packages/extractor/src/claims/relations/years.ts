// Years of a role: "ambassador to Ukraine from 2003-06" → 2003 to 2006, over; "since 2014" → from 2014.
const RANGE = /\b(?:from|between|in)?\s*((?:1[5-9]|20)\d\d)\s*(?:-|–|—|to|until|and)\s*((?:(?:1[5-9]|20)\d\d)|\d\d)\b/
const SINCE = /\bsince\s+(?:\w+\s+)?((?:1[5-9]|20)\d\d)\b/
const UNTIL = /\buntil\s+(?:\w+\s+)?((?:1[5-9]|20)\d\d)\b/

/** ISO years that a role's wording names; a range makes it a former one. */
export function yearsOf(wording: string): { start?: string; end?: string; former?: boolean } {
  const range = RANGE.exec(wording)
  if (range?.[1] && range[2])
    return { start: range[1], end: range[1].slice(0, 4 - range[2].length) + range[2], former: true }
  const until = UNTIL.exec(wording)?.[1]
  if (until) return { end: until, former: true }
  const since = SINCE.exec(wording)?.[1]
  return since ? { start: since } : {}
}
