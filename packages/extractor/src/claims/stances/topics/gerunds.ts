// A verb as a noun where no noun of action is known: "listen" → "listening". Decides only the spelling.

const FINAL_STRESS =
  /^(?:admit|allot|begin|commit|compel|concur|confer|control|defer|deter|dispel|equip|expel|forbid|forget|incur|occur|omit|outbid|permit|prefer|propel|rebut|refer|regret|remit|repel|submit|transfer|transmit|upset)$/
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/
const SILENT_E = /(?:[^aeioy]|u)e$/

/** @param lemma in lower case */
export function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (lemma.length > 2 && SILENT_E.test(lemma)) return `${lemma.slice(0, -1)}ing`
  const doubles = ONE_SYLLABLE.test(lemma) || FINAL_STRESS.test(lemma)
  return doubles ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}
