// Which wordings of what positions are about meet at one topic.
import { describe, expect, it } from 'vitest'
import { joinContents, type Content } from '../../packages/extractor/src/graph/join-topics.ts'
import { placed } from '../../packages/extractor/src/graph/topic-circles.ts'
import { contentOf, type Names } from '../../packages/extractor/src/graph/topic-words.ts'

const names: Names = [
  ['the bloc', 'organization/nato'],
  ['bloc', 'organization/nato'],
  ['russian', 'organization/russia'],
  ['russia', 'organization/russia'],
  ['nato', 'organization/nato'],
]
const areOne = (a: string, b: string): boolean => {
  const [first, second] = [contentOf(a, names), contentOf(b, names)]
  const topicOf = joinContents([first, second])
  return topicOf(first) === topicOf(second)
}

describe('wordings of a topic', () => {
  it.each([
    ['NATO expansion', 'expansion of NATO'],
    ['NATO expansion', 'enlargement of the bloc'],
    ['NATO expansion', 'NATO enlargement and operations'],
    ['Russian demands', 'Russia’s demands'],
    ['fish quota', 'quotas for fish'],
    ['NATO’s eastward expansion', 'NATO expansion'],
    ['withdrawing troops from Germany', 'withdrawal of troops from Germany'],
  ])('meet when they are about the same: %s, %s', (a, b) => expect(areOne(a, b)).toBe(true))

  it.each([
    ['NATO expansion', 'NATO'],
    ['NATO expansion', 'Russian expansion'],
    ['coal mine closures', 'school closures'],
    ['NATO expansion', 'Russia’s demands'],
    ['human rights', 'breach of human rights'],
    ['Russia’s concerns', 'NATO addressing Russia’s concerns'],
    ['ban on coal mines', 'coal mines'],
  ])('stay apart when only a name or a general word is shared: %s, %s', (a, b) => expect(areOne(a, b)).toBe(false))

  it('of one common word meet only among the same actors', () => {
    const [one, other] = ['the decision', 'decisions'].map(text => contentOf(text, names))
    const [bloc, alone] = ['NATO expansion', 'NATO'].map(text => contentOf(text, names))
    expect.assert(one && other && bloc && alone)
    const met = (a: Content, b: Content): boolean => {
      const topicOf = joinContents([a, b])
      return topicOf(a) === topicOf(b)
    }
    expect(met(placed(one, 'court club'), placed(other, 'court club'))).toBe(true)
    expect(met(placed(one, 'court club'), placed(other, 'parliament'))).toBe(false)
    expect([placed(bloc, 'court'), placed(alone, 'court')]).toEqual([bloc, alone])
  })

  it('give the same topics in any order', () => {
    const contents = ['NATO expansion', 'NATO enlargement and operations', 'fish quota', 'quota'].map(text =>
      contentOf(text, names),
    )
    const [forward, backward] = [joinContents(contents), joinContents(contents.toReversed())]
    expect(contents.map(forward)).toEqual(contents.map(backward))
  })
})
