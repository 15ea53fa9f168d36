// Functions on text.
import { integerType, listOf, stringType } from '../plan/types.ts'
import { argumentError } from '../errors.ts'
import { countOf, integerOf, textOf, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

function onText(name: string, change: (text: string) => string): FunctionDefinition {
  return { name, arity: [1, 1], takes: [['string']], gives: stringType, run: ([text]) => change(textOf(name, text)) }
}

const longestText = 10_000_000

function pad(name: string, side: 'padStart' | 'padEnd'): FunctionDefinition {
  return {
    name,
    arity: [2, 3],
    gives: stringType,
    run: ([text, length, filler]) =>
      textOf(name, text)[side](
        Math.min(countOf(name, length), longestText),
        filler === undefined ? ' ' : textOf(name, filler),
      ),
  }
}

function trimmer(name: string, pattern: (characters: string) => RegExp): FunctionDefinition {
  return {
    name,
    arity: [1, 2],
    takes: [['string'], ['string']],
    gives: stringType,
    run: ([text, characters]) =>
      textOf(name, text).replace(pattern(characters === undefined ? '\\s' : escaped(textOf(name, characters))), ''),
  }
}

function escaped(characters: string): string {
  return characters.replace(/[\\\]^-]/g, String.raw`\$&`)
}

export const stringFunctions: FunctionDefinition[] = [
  onText('toUpper', text => text.toUpperCase()),
  onText('toLower', text => text.toLowerCase()),
  onText('upper', text => text.toUpperCase()),
  onText('lower', text => text.toLowerCase()),
  trimmer('lTrim', characters => new RegExp(`^[${characters}]+`, 'u')),
  trimmer('rTrim', characters => new RegExp(`[${characters}]+$`, 'u')),
  trimmer('trim', characters => new RegExp(`^[${characters}]+|[${characters}]+$`, 'gu')),
  trimmer('bTrim', characters => new RegExp(`^[${characters}]+|[${characters}]+$`, 'gu')),
  pad('lPad', 'padStart'),
  pad('rPad', 'padEnd'),
  onText('normalize', text => text.normalize()),
  {
    name: 'left',
    arity: [2, 2],
    gives: stringType,
    run: ([text, length]) => textOf('left', text).slice(0, countOf('left', length)),
  },
  {
    name: 'right',
    arity: [2, 2],
    gives: stringType,
    run: ([text, length]) => {
      const count = countOf('right', length)
      return count === 0 ? '' : textOf('right', text).slice(-count)
    },
  },
  {
    name: 'substring',
    arity: [2, 3],
    gives: stringType,
    run: ([text, from, length]) => {
      const start = countOf('substring', from)
      return textOf('substring', text).slice(
        start,
        length === undefined ? undefined : start + countOf('substring', length),
      )
    },
  },
  {
    name: 'replace',
    arity: [3, 3],
    gives: stringType,
    run: ([text, search, replacement]) =>
      textOf('replace', text).replaceAll(textOf('replace', search), () => textOf('replace', replacement)),
  },
  {
    name: 'split',
    arity: [2, 2],
    gives: listOf(stringType),
    run: ([text, delimiter]) => {
      if (!Array.isArray(delimiter)) return textOf('split', text).split(textOf('split', delimiter))
      const ends = delimiter.map(end => textOf('split', end))
      return ends.reduce<string[]>((pieces, end) => pieces.flatMap(piece => piece.split(end)), [textOf('split', text)])
    },
  },
  {
    name: 'reverse',
    arity: [1, 1],
    takes: [['string', 'list']],
    gives: { kind: 'any' },
    run: ([value = null]) => {
      if (typeof value === 'string') return [...value].toReversed().join('')
      return Array.isArray(value) ? value.toReversed() : wrongType('reverse', value, 'a STRING or a LIST')
    },
  },
  {
    name: 'char_length',
    arity: [1, 1],
    takes: [['string']],
    gives: integerType,
    run: ([text]) => BigInt(textOf('char_length', text).length),
  },
  {
    name: 'ascii',
    arity: [1, 1],
    gives: integerType,
    run: ([text]) => BigInt(textOf('ascii', text).codePointAt(0) ?? 0),
  },
  {
    name: 'chr',
    arity: [1, 1],
    gives: stringType,
    run: ([code]) => {
      const point = Number(integerOf('chr', code))
      if (point < 0 || point > 0x10ffff) throw argumentError('NumberOutOfRange', 'chr() takes a Unicode code point')
      return String.fromCodePoint(point)
    },
  },
]
