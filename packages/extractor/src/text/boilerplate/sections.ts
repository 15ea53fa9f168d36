// The line that says in which part of a site or paper one is: "Home | UK politics | World", "News > Africa > Congo"; near the top or the end only.
import type { BoilerplateRule, Line } from './page.ts'

/** Lines from the top or the end that may be such. */
const NEAR = 6
const LONGEST_PART = 4

export const sections: BoilerplateRule = {
  name: 'sections',
  find: ({ lines }) => lines.filter((line, at) => (at < NEAR || at >= lines.length - NEAR) && isTrail(line)),
}

/** Two and more short names with bars between them; not "Yes | No, he said." */
function isTrail({ value, words }: Line): boolean {
  const parts = words > 20 ? [] : value.split(/\s+[|>»›•]\s+/u)
  return (
    parts.length > 1 &&
    parts.some(part => SECTION.test(part)) &&
    parts.every(part => /^\p{Lu}/u.test(part) && !/[\d,.!?“”"]/u.test(part) && isShort(part))
  )
}

/** Parts of papers and sites. Source: written by hand after the menus of news sites. */
const SECTION =
  /^(?:home|news|world|politics|health|business|sports?|opinion|comment|science|tech(?:nology)?|culture|arts|money|markets|economy|environment|climate|travel|education|law|media|society|features|lifestyle|weather|video|local|national|international|entertainment|obituaries|analysis|top stories)\b/iu

const isShort = (part: string): boolean => part.split(/\s+/).length <= LONGEST_PART
