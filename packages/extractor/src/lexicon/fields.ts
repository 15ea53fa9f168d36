// Occupations that tell in which field somebody is known, where one seldom moves to another. Lemmas.
// Source: written by hand for Standpoint after the occupation classes of Wikidata (Q12737077; CC0, facts only). Business, law and the military are left out: people come
// from there and go there.
const FIELDS: Readonly<Record<string, string>> = {
  sport: `athlete striker goalkeeper defender midfielder winger footballer batsman bowler all-rounder rounder cricketer pitcher shortstop quarterback linebacker cyclist boxer golfer swimmer
sprinter jockey gymnast skier skater wrestler driver coach`,
  science: `scientist professor astronomer physicist chemist biologist geologist epidemiologist virologist geneticist mathematician astronaut paleontologist climatologist oceanographer`,
  arts: 'singer actor actress novelist painter sculptor musician composer poet playwright pianist violinist guitarist drummer filmmaker comedian dancer choreographer',
  faith: 'bishop archbishop cardinal pope priest rabbi imam ayatollah patriarch vicar monk nun',
  state: `minister president senator governor mayor premier chancellor ambassador congressman congresswoman lawmaker mp secretary commissioner supervisor councillor councilman diplomat king queen`,
}

export const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([field, list]) => list.split(/\s+/).map(noun => [noun, field] as const)),
)
