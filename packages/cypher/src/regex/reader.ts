// A place in the text of a regular expression.
import { argumentError } from '../errors.ts'
import type { CypherError } from '../errors.ts'

export class Reader {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  done(): boolean {
    return this.at >= this.text.length
  }

  sees(text: string): boolean {
    return this.text.startsWith(text, this.at)
  }

  /** True when an escaped character here begins a range such as `\t-\r`. */
  rangeAhead(): boolean {
    return (
      this.text[this.at + 1] === '-' && this.text[this.at + 2] !== ']' && !/[dwshvpxu0]/i.test(this.text[this.at] ?? '')
    )
  }

  takeIf(text: string): boolean {
    if (!this.sees(text)) return false
    this.at += text.length
    return true
  }

  /** One whole character, empty at the end. */
  take(): string {
    const point = this.text.codePointAt(this.at)
    if (point === undefined) return ''
    const character = String.fromCodePoint(point)
    this.at += character.length
    return character
  }

  takeMatch(pattern: RegExp): string {
    const match = pattern.exec(this.text.slice(this.at))
    if (match === null) throw this.broken('something else')
    this.at += match[0].length
    return match[0]
  }

  takeUntil(end: string): string {
    const close = this.text.indexOf(end, this.at)
    const text = this.text.slice(this.at, close === -1 ? undefined : close)
    this.at = close === -1 ? this.text.length : close + end.length
    return text
  }

  expect(text: string): void {
    if (!this.takeIf(text)) throw this.broken(`'${text}'`)
  }

  broken(expected: string): CypherError {
    return argumentError(
      'InvalidRegularExpression',
      `The regular expression '${this.text}' is broken at character ${this.at + 1}: expected ${expected}`,
    )
  }

  unsupported(what: string): CypherError {
    return argumentError(
      'InvalidRegularExpression',
      `'${what}' in the regular expression '${this.text}' is not supported: it could take unbounded time`,
    )
  }
}
