// What a town or a part of a country is called: "Rabia, a town in Syria", "the Indian city of Hyderabad". Lemmas. Source: Wikipedia's articles on human
// settlements and administrative divisions (facts only).
export const SETTLEMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village port resort suburb township municipality province region district island county capital stronghold settlement neighborhood ' +
    'neighbourhood metropolis'
  ).split(' '),
)
