// The notation of results in the kit, `(:A {n: 1})`, `<(:A)-[:T]->(:B)>`, `[1, 2.0]`, as canonical text that actual values are printed to as well.
import type { Value } from '@standpoint/cypher'

export interface Printing {
  /** True when the order of items in lists does not matter. */
  sorted: boolean
}

/** A value of the engine as canonical text. */
export function printValue(value: Value, printing: Printing): string {
  if (value === null) return 'null'
  if (typeof value === 'bigint') return `${value}`
  if (typeof value === 'number') return floatText(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return listText(
      value.map(item => printValue(item, printing)),
      printing,
    )
  if (value instanceof Map) return mapText([...value].map(([key, item]) => [key, printValue(item, printing)]))
  switch (value.kind) {
    case 'node':
      return nodeText(value.labels, printValue(value.properties, printing))
    case 'relationship':
      return `[:${value.type}${bodyText(printValue(value.properties, printing))}]`
    case 'path': {
      const steps = value.relationships.map((relationship, index) => {
        const forward = relationship.source === value.nodes[index]
        const next = value.nodes[index + 1]
        return `${forward ? '-' : '<-'}${printValue(relationship, printing)}${forward ? '->' : '-'}${next === undefined ? '' : printValue(next, printing)}`
      })
      return `<${printValue(value.nodes[0] ?? null, printing)}${steps.join('')}>`
    }
    default:
      return JSON.stringify(value.toString())
  }
}

function floatText(value: number): string {
  return `float ${Object.is(value, -0) ? 0 : value}`
}

function listText(items: string[], { sorted }: Printing): string {
  return `[${(sorted ? items.toSorted() : items).join(', ')}]`
}

function mapText(entries: [string, string][]): string {
  return `{${entries
    .map(([key, text]) => `${key}: ${text}`)
    .toSorted()
    .join(', ')}}`
}

function nodeText(labels: string[], properties: string): string {
  return `(${labels
    .toSorted()
    .map(label => `:${label}`)
    .join('')}${bodyText(properties)})`
}

function bodyText(properties: string): string {
  return properties === '{}' ? '' : ` ${properties}`
}

/** The kit's notation of a value as canonical text. */
export function canonical(notation: string, printing: Printing): string {
  const reader = new NotationReader(notation, printing)
  const text = reader.value()
  reader.end()
  return text
}

class NotationReader {
  private readonly text: string
  private readonly printing: Printing
  private at = 0

  constructor(text: string, printing: Printing) {
    this.text = text
    this.printing = printing
  }

  value(): string {
    if (this.take(/^\(/)) return this.node()
    if (this.take(/^</)) return this.path()
    if (this.take(/^\[(?=\s*:)/)) return this.relationship()
    if (this.take(/^\[/)) return listText(this.items(/^\]/), this.printing)
    if (this.take(/^\{/)) return mapText(this.entries())
    const string = this.take(/^'((?:\\.|[^'\\])*)'/)
    if (string !== undefined) return JSON.stringify((string[1] ?? '').replace(/\\(.)/g, '$1'))
    const float = this.take(/^(?:-?(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|-?\d+[eE][+-]?\d+|NaN|-?Inf(?:inity)?)/)
    if (float !== undefined) return floatText(Number(float[0].replace(/Inf$/, 'Infinity')))
    const word = this.take(/^(?:-?\d+|true|false|null)/)
    if (word !== undefined) return word[0]
    throw new Error(`Cannot read '${this.text}' at ${this.at}`)
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') throw new Error(`Cannot read '${this.text}' at ${this.at}`)
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    while (this.text[this.at] === ' ') this.at++
    const match = pattern.exec(this.text.slice(this.at))
    if (match === null) return undefined
    this.at += match[0].length
    return match
  }

  private items(close: RegExp): string[] {
    const items: string[] = []
    while (!this.take(close)) {
      items.push(this.value())
      this.take(/^,/)
    }
    return items
  }

  private entries(): [string, string][] {
    const entries: [string, string][] = []
    while (!this.take(/^\}/)) {
      const key = this.take(/^(?:`([^`]*)`|([\w]+))\s*:/)
      if (key === undefined) throw new Error(`Cannot read '${this.text}' at ${this.at}`)
      entries.push([key[1] ?? key[2] ?? '', this.value()])
      this.take(/^,/)
    }
    return entries
  }

  private properties(): string {
    return this.take(/^\{/) ? mapText(this.entries()) : '{}'
  }

  private names(): string[] {
    const names: string[] = []
    for (let name = this.take(/^:\s*`?([\w]+)`?/); name !== undefined; name = this.take(/^:\s*`?([\w]+)`?/))
      names.push(name[1] ?? '')
    return names
  }

  private node(): string {
    const labels = this.names()
    const properties = this.properties()
    this.take(/^\)/)
    return nodeText(labels, properties)
  }

  private relationship(): string {
    const [type] = this.names()
    const properties = this.properties()
    this.take(/^\]/)
    return `[:${type}${bodyText(properties)}]`
  }

  private path(): string {
    let text = '<'
    while (!this.take(/^>/)) {
      const dash = this.take(/^(?:<-|->|-)/)
      text += dash === undefined ? this.value() : dash[0]
    }
    return `${text}>`
  }
}
