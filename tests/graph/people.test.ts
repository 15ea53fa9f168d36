// Who is who across articles, among people.
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { tell } from './tell.ts'

const people = (...tellings: Extraction[]) =>
  mergeExtractions(tellings)
    .entities.filter(({ category }) => category === 'person')
    .map(({ key }) => key)

const person = (path: string, name: string, facts = {}) =>
  tell(path, `${name} spoke in ${path}.`).person('p', name, facts)

describe('people of different articles', () => {
  it('are one when the full name is the same', () => {
    expect(people(person('a', 'Anna Berg'), person('b', 'Anna Berg'))).toEqual(['person/anna-berg'])
  })

  it.each([
    ['Sergei Ryabkov', 'Sergey Ryabkov'],
    ['Aleksandr Fomin', 'Alexander Fomin'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Mikhail Gorbachev', 'Mihail Gorbachev'],
  ])('are one when %s and %s differ in spelling only', (one, other) => {
    expect(people(person('a', one), person('b', other))).toHaveLength(1)
  })

  it.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['George Bush', 'Laura Bush'],
    ['Anna Berg', 'Anna Bergman'],
  ])('stay two when %s and %s share a part', (one, other) => {
    expect(people(person('a', one), person('b', other))).toHaveLength(2)
  })

  it('are one when a middle name or an initial makes the difference', () => {
    expect(people(person('a', 'Joe Biden'), person('b', 'Joe Robinette Biden'), person('c', 'J. Biden'))).toHaveLength(
      1,
    )
  })

  it('join a lone surname to the only bearer of it', () => {
    expect(people(person('a', 'Vladimir Putin'), person('b', 'Putin'))).toEqual(['person/vladimir-putin'])
  })

  it('leave a lone surname alone when another role, or another age, speaks against its bearer', () => {
    const leader = person('a', 'Charles Kennedy', { description: 'Liberal Democrat leader' })
    const president = { description: 'President' }
    expect(people(leader, person('b', 'Kennedy', president))).toHaveLength(2)
    expect(people(person('a', 'John Kennedy', president), person('b', 'Kennedy', president))).toHaveLength(1)
    const dated = (date: string, name: string) => tell(date, `${name} spoke.`, { date }).person('p', name)
    expect(people(dated('1961-05-25', 'Kennedy'), dated('2005-05-05', 'Charles Kennedy'))).toHaveLength(2)
    expect(people(dated('1937-04-13', 'Sutherland'), dated('1960-02-16', 'Bill Sutherland'))).toHaveLength(2)
    expect(people(dated('1959-04-13', 'Sutherland'), dated('1960-02-16', 'Bill Sutherland'))).toHaveLength(1)
  })

  it('stay two under one full name when countries, fields or ages conflict, and no word of their roles is shared', () => {
    const told = (path: string, facts: object, date = '2006-08-24') =>
      tell(path, `Mike Brown spoke in ${path}.`, { date }).person('p', 'Mike Brown', facts)
    const astronomer = told('a', { description: 'astronomer', country: 'US' })
    expect(people(astronomer, told('b', { description: 'Bermudian premier', country: 'BM' }))).toHaveLength(2)
    expect(people(astronomer, told('b', { description: 'goalkeeper' }))).toHaveLength(2)
    expect(people(astronomer, told('b', {}, '1936-06-30'))).toHaveLength(2)
    expect(people(astronomer, told('b', { description: 'British astronomer', country: 'GB' }))).toHaveLength(1)
    expect(people(astronomer, told('b', { description: 'former goalkeeper' }))).toHaveLength(1)
    expect(people(astronomer, told('b', {}))).toHaveLength(1)
  })

  it('say how a mention under another name came to them', () => {
    const merged = mergeExtractions([person('a', 'Vladimir Putin'), person('b', 'Putin')]).entities[0]
    expect(merged?.mentions.map(({ reason }) => reason).join('; ')).toContain(
      'Putin is Vladimir Putin in other articles',
    )
  })

  it('leave a lone surname alone when two bear it and nothing tells which', () => {
    expect(people(person('a', 'George Bush'), person('b', 'Laura Bush'), person('c', 'Bush'))).toHaveLength(3)
  })

  it('let the country decide between two bearers of a surname', () => {
    const articles = [
      person('a', 'Ján Novák', { country: 'SK' }),
      person('b', 'Petr Novák', { country: 'CZ' }),
      person('c', 'Novák', { country: 'CZ' }),
    ]
    expect(people(...articles)).toEqual(['person/jan-novak', 'person/petr-novak'])
  })

  it('take the most used spelling as label and keep the other as an alias', () => {
    const [merged] = mergeExtractions([
      person('a', 'Sergei Ryabkov'),
      person('b', 'Sergei Ryabkov'),
      person('c', 'Sergey Ryabkov'),
    ]).entities
    expect(merged).toMatchObject({ label: 'Sergei Ryabkov', aliases: ['Sergey Ryabkov'] })
    expect(merged?.mentions).toHaveLength(3)
  })

  it('carry the latest role as their description', () => {
    const early = tell('a', 'Anna Berg spoke.', { date: '2019-01-01' }).person('p', 'Anna Berg', {
      description: 'minister',
    })
    const late = tell('b', 'Anna Berg said.', { date: '2021-01-01' }).person('p', 'Anna Berg', {
      description: 'prime minister',
    })
    expect(mergeExtractions([late, early]).entities[0]).toMatchObject({ description: 'prime minister' })
  })
})
