// Functions on text.
import { integerType, listOf, stringType } from '../plan/types.ts'
import { countOf, textOf, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

function onText(name: string, change: (text: string) => string): FunctionDefinition {
  return { name, arity: [1, 1], takes: [['string']], gives: stringType, run: ([text]) => change(textOf(name, text)) }
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
]
