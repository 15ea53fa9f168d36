// The text of a Java regular expression → tree. Look-around, back-references and possessive quantifiers are refused:
// without them every match takes time linear in the text.
import { readClass, readEscape } from './classes.ts'
import { Reader } from './reader.ts'
import { single } from './tree.ts'
import type { CharTest, Flags, RegexNode } from './tree.ts'

const mostRepeats = 1000
const lineEnds = /[\n\r\u0085\u2028\u2029]/u

export function parseRegex(text: string): RegexNode {
  const reader = new Reader(text)
  const tree = parseChoice(reader, { ignoreCase: false, dotAll: false, multiline: false, comments: false })
  if (!reader.done()) throw reader.broken("no ')'")
  return tree
}

function parseChoice(reader: Reader, flags: Flags): RegexNode {
  const local = { ...flags }
  const options = [parseSequence(reader, local)]
  while (reader.takeIf('|')) options.push(parseSequence(reader, local))
  return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options }
}

function parseSequence(reader: Reader, flags: Flags): RegexNode {
  const items: RegexNode[] = []
  while (!reader.done() && !reader.sees('|') && !reader.sees(')')) {
    if (reader.takeIf('\\Q'))
      items.push(...[...reader.takeUntil('\\E')].map(character => char(single(character, flags))))
    else {
      const item = parseItem(reader, flags)
      if (item !== undefined) items.push(parseQuantifiers(reader, item))
    }
  }
  return { kind: 'sequence', items }
}

function char(test: CharTest): RegexNode {
  return { kind: 'char', test }
}

function parseItem(reader: Reader, flags: Flags): RegexNode | undefined {
  if (reader.takeIf('(')) return parseGroup(reader, flags)
  if (reader.takeIf('[')) return char(readClass(reader, flags))
  if (reader.takeIf('.')) return char(flags.dotAll ? () => true : point => !lineEnds.test(String.fromCodePoint(point)))
  if (reader.takeIf('^')) return lineEdge(flags, before => before)
  if (reader.takeIf('$')) return lineEdge(flags, (_, after) => after)
  if (reader.takeIf('\\')) return parseEscaped(reader, flags)
  const character = reader.take()
  if (flags.comments && /\s/.test(character)) return undefined
  if ('*+?'.includes(character)) throw reader.broken('something to repeat')
  return char(single(character, flags))
}

/** Holds at the edge of the text (-1), or beside a line end in multiline mode. */
function lineEdge(flags: Flags, side: (before: number, after: number) => number): RegexNode {
  const holds = (before: number, after: number) =>
    side(before, after) === -1 || (flags.multiline && lineEnds.test(String.fromCodePoint(side(before, after))))
  return { kind: 'assert', holds }
}

function parseEscaped(reader: Reader, flags: Flags): RegexNode {
  if (reader.takeIf('b')) return { kind: 'assert', holds: (before, after) => isWord(before) !== isWord(after) }
  if (reader.takeIf('B')) return { kind: 'assert', holds: (before, after) => isWord(before) === isWord(after) }
  if (reader.takeIf('A')) return { kind: 'assert', holds: before => before === -1 }
  if (reader.takeIf('z') || reader.takeIf('Z')) return { kind: 'assert', holds: (_, after) => after === -1 }
  if (reader.takeIf('R')) return char(point => lineEnds.test(String.fromCodePoint(point)))
  return char(readEscape(reader, flags))
}

function isWord(point: number): boolean {
  return point >= 0 && /[\p{L}\p{N}_]/u.test(String.fromCodePoint(point))
}

function parseGroup(reader: Reader, flags: Flags): RegexNode | undefined {
  if (reader.takeIf('?')) {
    if (reader.sees('=') || reader.sees('!') || reader.sees('<=') || reader.sees('<!') || reader.sees('>'))
      throw reader.unsupported(`(?${reader.take()}`)
    if (reader.takeIf('<')) reader.takeUntil('>')
    else if (!reader.takeIf(':')) {
      const changed = readFlags(reader, flags)
      if (reader.takeIf(')')) {
        Object.assign(flags, changed)
        return undefined
      }
      reader.expect(':')
      return closeGroup(reader, changed)
    }
  }
  return closeGroup(reader, flags)
}

function closeGroup(reader: Reader, flags: Flags): RegexNode {
  const inner = parseChoice(reader, flags)
  reader.expect(')')
  return inner
}

const flagNames: Record<string, keyof Flags> = { i: 'ignoreCase', s: 'dotAll', m: 'multiline', x: 'comments' }

function readFlags(reader: Reader, flags: Flags): Flags {
  const changed = { ...flags }
  let on = true
  for (const letter of reader.takeMatch(/^[a-zA-Z-]+/)) {
    const name = flagNames[letter]
    if (letter === '-') on = false
    else if (name !== undefined) changed[name] = on
    else if (!'uUd'.includes(letter)) throw reader.unsupported(`(?${letter})`)
  }
  return changed
}

function parseQuantifiers(reader: Reader, item: RegexNode): RegexNode {
  let result = item
  for (;;) {
    if (reader.takeIf('*')) result = { kind: 'repeat', item: result, min: 0, max: Infinity }
    else if (reader.takeIf('+')) result = { kind: 'repeat', item: result, min: 1, max: Infinity }
    else if (reader.takeIf('?')) result = { kind: 'repeat', item: result, min: 0, max: 1 }
    else if (reader.takeIf('{')) result = parseCounted(reader, result)
    else return result
    if (reader.sees('+')) throw reader.unsupported('possessive quantifier')
    reader.takeIf('?')
  }
}

function parseCounted(reader: Reader, item: RegexNode): RegexNode {
  const [low = '', high] = reader
    .takeMatch(/^\d+(?:,\d*)?\}/)
    .slice(0, -1)
    .split(',')
  const min = Number(low)
  const max = high === undefined ? min : high === '' ? Infinity : Number(high)
  if (min > mostRepeats || (max !== Infinity && max > mostRepeats) || max < min)
    throw reader.unsupported(`{${low},${high ?? low}}`)
  return { kind: 'repeat', item, min, max }
}
