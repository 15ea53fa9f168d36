// Random reading queries over those graphs, typed well enough that no engine may refuse them.
import * as fc from 'fast-check'

export interface RandomQuery {
  text: string
  /** True when ORDER BY fixes the order of the rows. */
  ordered: boolean
}

const label = fc.constantFrom('', '', ':A', ':B', ':C', ':A|B', ':!A', ':A&B')
const type = fc.constantFrom('', '', ':R', ':S', ':R|S', ':T')
const length = fc.constantFrom('', '', '', '*1..2', '*0..1', '*2', '*..2')
const arrows = fc.constantFrom(['-', '->'], ['<-', '-'], ['-', '-'])

/** A chain such as `(a:A)-[:R*1..2]->(b)<-[]-(c)`; the names are bound, in this order. */
function chain(names: readonly string[]): fc.Arbitrary<string> {
  const node = (name: string) => label.map(text => `(${name}${text})`)
  const step = fc
    .tuple(arrows, type, length)
    .map(([[left = '-', right = '-'], types, many]) => `${left}[${types}${many}]${right}`)
  const [first = 'a', ...rest] = names
  return rest.reduce((before, name) => fc.tuple(before, step, node(name)).map(parts => parts.join('')), node(first))
}

const integer = (name: string) =>
  fc.constantFrom(
    `${name}.n`,
    `size(${name}.l)`,
    `${name}.n + 1`,
    `${name}.n * 2`,
    `-${name}.n`,
    `coalesce(${name}.n, 7)`,
    `abs(${name}.n)`,
    `size(labels(${name}))`,
    `COUNT { (${name})-->() }`,
    `size([(${name})--(x) | x.n])`,
    `size(${name}.s)`,
    `${name}.n % 3`,
    `${name}.l[0]`,
    `reduce(t = 0, x IN ${name}.l | t + x)`,
    `${name}.d.month`,
    `CASE WHEN ${name}.n > 1 THEN 1 ELSE 0 END`,
  )
const text = (name: string) =>
  fc.constantFrom(
    `${name}.s`,
    `toUpper(${name}.s)`,
    `${name}.s + '!'`,
    `substring(${name}.s, 1)`,
    `left(${name}.s, 2)`,
    `toString(${name}.n)`,
    `toString(${name}.b)`,
    `trim(${name}.s)`,
    `replace(${name}.s, 'e', 'o')`,
    `reverse(${name}.s)`,
    `toString(${name}.d)`,
    `split(${name}.s, 'e')[0]`,
  )
const float = (name: string) =>
  fc.constantFrom(
    `${name}.f`,
    `${name}.f + 1`,
    `toFloat(${name}.n)`,
    `round(${name}.f)`,
    `${name}.n / 2.0`,
    `ceil(${name}.f)`,
    `sign(${name}.f)`,
  )

const comparison = fc.constantFrom('=', '<>', '<', '<=', '>', '>=')
const words = fc.constantFrom("'ash'", "'beech'", "'e'", "''", "'A'")

function simplePredicate(name: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.tuple(integer(name), comparison, fc.integer({ min: -1, max: 3 })).map(parts => parts.join(' ')),
    fc.tuple(text(name), comparison, words).map(parts => parts.join(' ')),
    fc.tuple(float(name), comparison, fc.constantFrom('1', '0.5', '-2.25')).map(parts => parts.join(' ')),
    fc.tuple(text(name), fc.constantFrom('STARTS WITH', 'ENDS WITH', 'CONTAINS'), words).map(parts => parts.join(' ')),
    fc
      .tuple(
        fc.constantFrom(`${name}.n`, `${name}.s`, `${name}.l`, `${name}.x`),
        fc.constantFrom('IS NULL', 'IS NOT NULL'),
      )
      .map(parts => parts.join(' ')),
    fc.constantFrom(
      `${name}.b`,
      `${name}:A`,
      `(${name})-[:R]->()`,
      `EXISTS { (${name})--(y) WHERE y.n > 0 }`,
      `any(x IN ${name}.l WHERE x > 1)`,
      `all(x IN ${name}.l WHERE x > 1)`,
      `none(x IN ${name}.l WHERE x = 2)`,
      `single(x IN ${name}.l WHERE x = 2)`,
      `${name}.s =~ '.*e.*'`,
      `${name}.s =~ '(?i)a(sh|b).*'`,
      `${name}.n IN [1, 2, null]`,
      `2 IN ${name}.l`,
      `${name}.d > date('2022-01-01')`,
      `${name}.n IN ${name}.l`,
      `0 <= ${name}.n < 3`,
    ),
  )
}

function predicate(names: readonly string[]): fc.Arbitrary<string> {
  const simple = fc.constantFrom(...names).chain(simplePredicate)
  const joined = fc
    .tuple(simple, fc.constantFrom('AND', 'OR', 'XOR'), simple)
    .map(([left, operator, right]) => `(${left}) ${operator} (${right})`)
  return fc.oneof(
    simple,
    simple,
    joined,
    simple.map(inner => `NOT (${inner})`),
  )
}

const where = (names: readonly string[]) =>
  fc
    .option(predicate(names), { nil: undefined })
    .map(condition => (condition === undefined ? '' : ` WHERE ${condition}`))

const scalar = (names: readonly string[]) =>
  fc.constantFrom(...names).chain(name => fc.oneof(integer(name), text(name), float(name)))

const aggregate = (names: readonly string[]) =>
  fc.constantFrom(...names).chain(name =>
    fc.oneof(
      fc.constant('count(*)'),
      fc
        .tuple(fc.constantFrom('sum', 'min', 'max', 'count', 'avg'), fc.constantFrom('', 'DISTINCT '), integer(name))
        .map(([call, distinct, value]) => `${call}(${distinct}${value})`),
      fc.tuple(fc.constantFrom('min', 'max', 'count'), text(name)).map(([call, value]) => `${call}(${value})`),
      integer(name).map(value => `size(collect(DISTINCT ${value}))`),
    ),
  )

interface Body {
  clauses: string
  names: string[]
}

const bodies: fc.Arbitrary<Body> = fc.oneof(
  fc
    .tuple(chain(['a']), where(['a']))
    .map(([pattern, condition]) => ({ clauses: `MATCH ${pattern}${condition}`, names: ['a'] })),
  fc
    .tuple(chain(['a', 'b']), where(['a', 'b']))
    .map(([pattern, condition]) => ({ clauses: `MATCH ${pattern}${condition}`, names: ['a', 'b'] })),
  fc
    .tuple(chain(['a', 'b', 'c']), where(['a', 'c']))
    .map(([pattern, condition]) => ({ clauses: `MATCH ${pattern}${condition}`, names: ['a', 'b', 'c'] })),
  fc
    .tuple(chain(['a', 'b']), chain(['b', 'c']), where(['a', 'b', 'c']))
    .map(([left, right, condition]) => ({ clauses: `MATCH ${left}, ${right}${condition}`, names: ['a', 'b', 'c'] })),
  fc.tuple(chain(['a']), chain(['a', 'b']), where(['b'])).map(([first, second, condition]) => ({
    clauses: `MATCH ${first} OPTIONAL MATCH ${second}${condition}`,
    names: ['a', 'b'],
  })),
  fc
    .tuple(chain(['a', 'b']), where(['a']), integer('a'), chain(['b', 'c']))
    .map(([first, condition, value, second]) => ({
      clauses: `MATCH ${first}${condition} WITH DISTINCT b, ${value} AS v WHERE v >= 0 OPTIONAL MATCH ${second}`,
      names: ['b', 'c'],
    })),
  fc.tuple(chain(['a']), chain(['a', 'b'])).map(([first, second]) => ({
    clauses: `MATCH ${first} CALL { WITH a MATCH ${second} RETURN b, count(*) AS k }`,
    names: ['a', 'b'],
  })),
  chain(['a']).map(pattern => ({
    clauses: `MATCH ${pattern} UNWIND coalesce(a.l, [9]) AS u WITH a, u WHERE u > 0`,
    names: ['a'],
  })),
)

const finals = (names: readonly string[]): fc.Arbitrary<{ text: string; ordered: boolean }> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('', 'DISTINCT '), scalar(names), scalar(names))
      .map(([distinct, x, y]) => ({ text: `RETURN ${distinct}${x} AS x, ${y} AS y`, ordered: false })),
    fc.constantFrom(...names).map(name => ({ text: `RETURN ${name}`, ordered: false })),
    fc
      .tuple(scalar(names), aggregate(names), aggregate(names))
      .map(([x, y, z]) => ({ text: `RETURN ${x} AS x, ${y} AS y, ${z} AS z`, ordered: false })),
    aggregate(names).map(x => ({ text: `RETURN ${x} AS x`, ordered: false })),
    fc
      .tuple(
        scalar(names),
        scalar(names),
        fc.constantFrom('', ' DESC'),
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 5 }),
      )
      .map(([x, y, direction, skipped, kept]) => ({
        text: `RETURN ${x} AS x, ${y} AS y ORDER BY x${direction}, y SKIP ${skipped} LIMIT ${kept}`,
        ordered: true,
      })),
  )

export const queries: fc.Arbitrary<RandomQuery> = bodies.chain(({ clauses, names }) =>
  finals(names).map(({ text: final, ordered }) => ({ text: `${clauses} ${final}`, ordered })),
)
