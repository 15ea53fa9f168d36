// Regular expressions: Java's meaning where they are supported, linear time always.
import { query } from '@standpoint/cypher'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'

const graph = new MultiDirectedGraph()
const matches = (text: string, pattern: string) =>
  query(graph, 'RETURN $text =~ $pattern', { text, pattern }).rows[0]?.[0]

describe('=~', () => {
  test.each([
    ['abc', 'abc', true],
    ['abcd', 'abc', false],
    ['abc', 'a.c', true],
    ['a\nc', 'a.c', false],
    ['a\nc', '(?s)a.c', true],
    ['ABC', '(?i)abc', true],
    ['aBc', 'a(?i)b(?-i)c', true],
    ['aBC', 'a(?i)b(?-i)c', false],
    ['x12', String.raw`[a-z]\d{2}`, true],
    ['x1', String.raw`[a-z]\d{2,}`, false],
    ['x123', String.raw`[a-z]\d{2,3}`, true],
    ['é', String.raw`\p{L}`, true],
    ['e', '[a-z&&[^aeiou]]', false],
    ['f', '[a-z&&[^aeiou]]', true],
    ['a.b', String.raw`\Qa.b\E`, true],
    ['axb', String.raw`\Qa.b\E`, false],
    ['a-b', '[a-]+b', true],
    ['foo bar', String.raw`.*\bbar`, true],
    ['foobar', String.raw`.*\bbar`, false],
    ['', '', true],
    ['aaa', 'a*?', true],
    ['cat', 'dog|cat|bird', true],
    ['catdog', '(?:dog|cat)+', true],
    ['😀', '.', true],
    ['tab\t', String.raw`tab\t`, true],
    ['A', String.raw`\x41`, true],
    [']', '[]]', true],
  ])('%j =~ %j is %j', (text, pattern, expected) => {
    expect(matches(text, pattern)).toBe(expected)
  })

  test.each(['(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*a){12}', '([a-zA-Z]+)*1', '(a?){30}a{30}x'])(
    '%s takes no time to speak of',
    pattern => {
      const began = Date.now()
      matches(`${'a'.repeat(2000)}!`, pattern)
      expect(Date.now() - began).toBeLessThan(3000)
    },
  )

  test.each(['(?=a)a', '(?<!a)b', String.raw`(a)\1`, 'a++', '(?>a)'])('%s is refused, with the reason', pattern => {
    expect(() => matches('a', pattern)).toThrow(/not supported/)
  })

  test.each(['(', '[a', 'a{', '*a', 'a)'])('%s is broken, and the message says where', pattern => {
    expect(() => matches('a', pattern)).toThrow(/broken at character/)
  })
})
