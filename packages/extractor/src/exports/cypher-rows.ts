// Rows for a Cypher script as plain texts: one text a row, cut up by the statement. A list of texts costs Neo4j next to nothing, while the same rows
// written as maps are taken apart key by key before anything runs: 26 s for the graph of five articles.
import { isInt } from 'neo4j-driver'
import { byText } from '../graph/order.ts'
import type { Properties } from '../stores/neo4j/properties.ts'
import { StoreError } from '../stores/store.ts'
import { quote } from './cypher-literal.ts'

type Value = Properties[string]
type Single = Exclude<Value, readonly unknown[]>

/** Rows in which the same fields hold the same kinds of values, so that one expression reads them all. */
export function shapeOf(row: Properties): string {
  return fieldsOf(row)
    .map(([name, value]) => `${name}:${kindOf(value)}`)
    .join(' ')
}

const fieldsOf = (row: Properties): [string, Value][] => Object.entries(row).sort(([a], [b]) => byText(a, b))

function kindOf(value: Value): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `list of ${kindOf(value[0] ?? '')}`
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'boolean'
  return isInt(value) ? 'integer' : 'float'
}

/** Control characters that no text is likely to hold; the first two that none of these rows does hold are taken. */
const MARKS = Array.from({ length: 27 }, (_, index) => String.fromCharCode(31 - index)).filter(
  mark => !'\t\n\r'.includes(mark),
)

/**
 * What stands between `UNWIND` and the clause that uses it, and the map of each row.
 *
 * @param rows all of one shape
 */
export function readRows(rows: readonly [Properties, ...Properties[]]): { list: string; row: string } {
  const [field, item] = MARKS.filter(mark => !rows.some(row => holds(row, mark)))
  if (field === undefined || item === undefined)
    throw new StoreError('a text holds every control character there is', 'Mend it in its article, then build again.')
  const lines = rows.map(row =>
    quote(
      fieldsOf(row)
        .map(([, value]) => written(value, item))
        .join(field),
    ),
  )
  const entries = fieldsOf(rows[0]).map(([name, value], at) => `${plainName(name)}: ${reading(value, at, item)}`)
  return {
    list: `UNWIND [\n${lines.join(',\n')}\n] AS line WITH split(line, ${quote(field)}) AS f`,
    row: `{${entries.join(', ')}}`,
  }
}

const holds = (row: Properties, mark: string): boolean =>
  Object.values(row).some(value =>
    Array.isArray(value) ? value.some(each => String(each).includes(mark)) : String(value).includes(mark),
  )

const written = (value: Value, mark: string): string =>
  Array.isArray(value) ? value.map(String).join(mark) : String(value)

function reading(value: Value, at: number, mark: string): string {
  if (!Array.isArray(value)) return converted(value, `f[${at}]`)
  if (value.length === 0) return '[]'
  const split = `split(f[${at}], ${quote(mark)})`
  const [first = ''] = value
  return typeof first === 'string' ? split : `[x IN ${split} | ${converted(first, 'x')}]`
}

function converted(value: Single, text: string): string {
  if (typeof value === 'string') return text
  if (typeof value === 'boolean') return `${text} = 'true'`
  return isInt(value) ? `toInteger(${text})` : `toFloat(${text})`
}

/** The names of attributes are written as they are, so they must be plain words. */
function plainName(name: string): string {
  if (/^[A-Za-z]\w*$/.test(name)) return name
  throw new StoreError(`attribute ${name}: not in the schema`, 'Build the graph again with `standpoint build`.')
}
