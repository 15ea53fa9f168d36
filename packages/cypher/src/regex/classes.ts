// Character classes: `\d`, `\p{L}`, `[a-z&&[^aeiou]]`, as Java reads them.
import { argumentError } from '../errors.ts'
import type { Reader } from './reader.ts'
import { single } from './tree.ts'
import type { CharTest, Flags } from './tree.ts'

const predefined: Record<string, CharTest> = {
  d: matches(/[0-9]/u),
  w: matches(/[a-zA-Z_0-9]/u),
  s: oneOf(' \t\n\v\f\r'),
  h: matches(/[ \t\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]/u),
  v: oneOf('\n\v\f\r\u0085\u2028\u2029'),
}

const posix: Record<string, CharTest> = {
  Lower: matches(/[a-z]/u),
  Upper: matches(/[A-Z]/u),
  Alpha: matches(/[a-zA-Z]/u),
  Digit: matches(/[0-9]/u),
  Alnum: matches(/[a-zA-Z0-9]/u),
  Punct: matches(/[!-/:-@[-`{-~]/u),
  Graph: matches(/[!-~]/u),
  Print: matches(/[ -~]/u),
  Blank: matches(/[ \t]/u),
  Cntrl: point => point < 32 || point === 127,
  XDigit: matches(/[0-9a-fA-F]/u),
  Space: oneOf(' \t\n\v\f\r'),
  ASCII: point => point < 128,
}

const controls: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f', a: '\u0007', e: '\u001b' }

function matches(pattern: RegExp): CharTest {
  return point => pattern.test(String.fromCodePoint(point))
}

function oneOf(characters: string): CharTest {
  return point => characters.includes(String.fromCodePoint(point))
}

export function negated(test: CharTest): CharTest {
  return point => !test(point)
}

/** What follows a backslash, where it stands for one character; the backslash is taken already. */
export function readEscape(reader: Reader, flags: Flags): CharTest {
  const letter = reader.take()
  const test = predefined[letter.toLowerCase()]
  if (test !== undefined) return letter === letter.toLowerCase() ? test : negated(test)
  if (letter === 'p' || letter === 'P') return letter === 'p' ? readProperty(reader) : negated(readProperty(reader))
  if (letter === 'x' || letter === 'u' || letter === '0') return single(readCode(reader, letter), flags)
  const control = controls[letter]
  if (control !== undefined) return single(control, flags)
  if (letter === '' || /[a-zA-Z0-9]/.test(letter)) throw reader.unsupported(`\\${letter}`)
  return single(letter, flags)
}

function readCode(reader: Reader, letter: string): string {
  const pattern =
    letter === 'u'
      ? /^[0-9a-fA-F]{4}/
      : letter === '0'
        ? /^[0-3]?[0-7]{1,2}/
        : /^(?:[0-9a-fA-F]{2}|\{[0-9a-fA-F]{1,6}\})/
  const digits = reader.takeMatch(pattern).replace(/[{}]/g, '')
  return String.fromCodePoint(Number.parseInt(digits, letter === '0' ? 8 : 16))
}

function readProperty(reader: Reader): CharTest {
  const name = reader.takeMatch(/^(?:\{\^?[\w=]+\}|[A-Z])/).replace(/[{}]/g, '')
  const known = posix[name]
  if (known !== undefined) return known
  try {
    return matches(new RegExp(`\\p{${name.replace(/^Is/, '').replace(/^In(?=[A-Z])/, 'Script=')}}`, 'u'))
  } catch {
    throw argumentError('InvalidRegularExpression', `'${name}' is no property of characters`)
  }
}

/** The inside of `[…]`; the opening bracket is taken already, the closing one is taken here. */
export function readClass(reader: Reader, flags: Flags): CharTest {
  const inverted = reader.takeIf('^')
  let test = readUnion(reader, flags)
  while (reader.takeIf('&&')) test = both(test, readUnion(reader, flags))
  reader.expect(']')
  return inverted ? negated(test) : test
}

function both(left: CharTest, right: CharTest): CharTest {
  return point => left(point) && right(point)
}

function readUnion(reader: Reader, flags: Flags): CharTest {
  const tests: CharTest[] = []
  while (!reader.done() && !(reader.sees(']') && tests.length > 0) && !reader.sees('&&'))
    tests.push(readMember(reader, flags))
  return point => tests.some(test => test(point))
}

function readMember(reader: Reader, flags: Flags): CharTest {
  if (reader.takeIf('[')) return readClass(reader, flags)
  if (reader.takeIf('\\')) {
    if (!reader.rangeAhead()) return readEscape(reader, flags)
    return range(reader, escapedCharacter(reader), flags)
  }
  const first = reader.take()
  if (!reader.sees('-') || reader.sees('-]')) return single(first, flags)
  return range(reader, first, flags)
}

function escapedCharacter(reader: Reader): string {
  const letter = reader.take()
  return controls[letter] ?? letter
}

function range(reader: Reader, first: string, flags: Flags): CharTest {
  reader.expect('-')
  const last = reader.takeIf('\\') ? escapedCharacter(reader) : reader.take()
  const [low, high] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0]
  const inside: CharTest = point => point >= low && point <= high
  if (!flags.ignoreCase) return inside
  const point = (text: string) => text.codePointAt(0) ?? 0
  return code =>
    inside(code) ||
    inside(point(String.fromCodePoint(code).toLowerCase())) ||
    inside(point(String.fromCodePoint(code).toUpperCase()))
}
