// Articles of about 300 words made from templates of our own, as many as asked for, the same on every run.

/** Bodies that every one of these countries has: nobody in these articles is a person. */
const BODIES = [
  'Red Cross',
  'Supreme Court',
  'Olympic Committee',
  'Football Federation',
  'Chess Federation',
  'Medical Association',
  'Bar Association',
  'Central Bank',
  'Foreign Ministry',
  'Trade Ministry',
  'Labour Ministry',
  'Coast Guard',
  'Energy Ministry',
  'Statistics Office',
]
const COUNTRIES = [
  'Norway',
  'Iceland',
  'Portugal',
  'Croatia',
  'Austria',
  'Hungary',
  'Belgium',
  'Estonia',
  'Chile',
  'Kenya',
  'Vietnam',
  'Peru',
]
const CITIES = ['Oslo', 'Lisbon', 'Vienna', 'Geneva', 'Brussels', 'Nairobi', 'Santiago', 'Hanoi', 'Lima', 'Tallinn']
const TOPICS = [
  'a ban on whaling',
  'new tariffs on steel',
  'the water treaty',
  'a tax on kerosene',
  'the fishing quota',
  'an inquiry into the dam',
  'the rail link',
  'a cap on rents',
]
const WHO = [
  'Officials',
  'Diplomats',
  'Members of the opposition',
  'Fishermen',
  'Local mayors',
  'Several delegations',
  'Experts',
  'Union leaders',
  'Shop owners',
  'Students',
]
const DID = [
  'complained',
  'explained',
  'said',
  'repeated',
  'noted',
  'admitted',
  'wrote in a letter',
  'remarked',
  'insisted',
  'hinted',
]
const THAT = [
  'the draft',
  'the compromise',
  'the new text',
  'the timetable',
  'the budget',
  'the report',
  'the old agreement',
  'the whole plan',
  'the vote',
  'the delay',
]
const WAS = [
  'had been read by nobody',
  'would not hold through the winter',
  'came too late for the ports',
  'left too much to the courts',
  'ran to more than forty pages',
  'was still in dispute',
  'might be checked again by a panel',
  'had cost them dearly',
  'was better than none',
  'would be remembered for years',
]

const pick = <T>(items: readonly T[], number: number): T | string => items[number % items.length] ?? ''

/** A small multiplicative generator, so that neighbours differ and no clock or random source is asked. */
function spread(index: number, salt: number): number {
  let value = Math.imul(index + 1, 2654435761) ^ Math.imul(salt + 1, 2246822519)
  value = Math.imul(value ^ (value >>> 15), 3266489917)
  return (value ^ (value >>> 13)) >>> 0
}

/** One of ten thousand sentences that claim nothing of anybody by name. */
function sentence(index: number, line: number): string {
  const number = spread(index, 100 + line)
  return `${pick(WHO, number)} ${pick(DID, number >>> 8)} that ${pick(THAT, number >>> 16)} ${pick(WAS, number >>> 24)}.`
}

export function madeArticle(index: number): string {
  const [country, other] = [pick(COUNTRIES, spread(index, 1)), pick(COUNTRIES, spread(index, 2) >>> 5)]
  const [city, topic] = [pick(CITIES, spread(index, 3) >>> 3), pick(TOPICS, spread(index, 4) >>> 4)]
  const [body, critic] = [pick(BODIES, spread(index, 10)), pick(BODIES, spread(index, 20) >>> 7)]
  const day = 1 + (spread(index, 5) % 28)
  const filler = Array.from({ length: 19 }, (_, line) => sentence(index, line))
  const some = (from: number, to: number) => filler.slice(from, to).join(' ')
  return [
    `${country} and ${other} divided over ${topic} (${index})`,
    `${city}, March ${day}, 2019 — ${body} of ${country} demands ${topic}. ${some(0, 5)}`,
    `${critic} of ${other} rejects ${topic}. “We cannot accept a text that was written without us,” the ${critic} told reporters in ${city} on Tuesday. ${some(5, 10)}`,
    `The ${body} will meet the ${critic} in ${city} on March ${Math.min(day + 2, 28)}. ${some(10, 15)} ${country} supports a further round of talks, case number ${index}.`,
    `${other} warned that it would leave the talks. ${some(15, 19)} The ${body} said that ${country} was ready to wait.`,
  ].join('\n\n')
}
