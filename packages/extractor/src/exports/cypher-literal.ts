// Values as Cypher writes them. No text can end its literal, nor name a property.
import { isInt } from 'neo4j-driver'
import { byText } from '../graph/order.ts'
import { StoreError } from '../stores/store.ts'

/** A driver's integer is whole, a plain number a fraction, as when they are parameters. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null || isInt(value)) return String(value)
  const entries = Object.entries(value).sort(([a], [b]) => byText(a, b))
  return `{${entries.map(([name, item]) => `${property(name)}: ${literal(item)}`).join(', ')}}`
}

/** The names of attributes are written as they are, so they must be plain words. */
function property(name: string): string {
  if (/^[A-Za-z]\w*$/.test(name)) return name
  throw new StoreError(`attribute ${name}: not in the schema`, 'Build the graph again with `standpoint build`.')
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Neo4j reads `\u0027` as a quotation mark before it looks for strings, whatever stands before it: a backslash and a u are kept apart. */
export function quote(text: string): string {
  const escaped = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\'\n\r\t]/g, character => ESCAPES[character] ?? character)
    .replace(/[^\P{Cc}]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `'${escaped.replaceAll('\\\\u', "\\\\' + 'u")}'`
}
