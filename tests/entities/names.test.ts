// How names are compared: spelling, transliteration, acronyms, people's names in parts.
import { expect, test } from 'vitest'
import {
  personName,
  sameGiven,
  samePerson,
  shortFormFits,
} from '../../packages/extractor/src/entities/identity/person-name.ts'
import { knownName } from '../../packages/extractor/src/entities/lookup/known.ts'
import { headWord, kindsOf } from '../../packages/extractor/src/entities/lookup/kinds.ts'
import { foldName, initialsOf, isAcronym, sound } from '../../packages/extractor/src/entities/spelling.ts'

const same = (a: string, b: string): boolean => samePerson(personName(a), personName(b))

test('transliterations of one name sound alike', () => {
  for (const [a, b] of [
    ['sergei', 'sergey'],
    ['aleksandr', 'alexander'],
    ['khrushchev', 'hrushchev'],
    ['zelensky', 'zelenskyy'],
  ] as const)
    expect(sound(a)).toBe(sound(b))
})

test('different names sound different', () => {
  expect(sound('ivanov')).not.toBe(sound('ivanova'))
  expect(sound('petrov')).not.toBe(sound('pavlov'))
})

test('case, accents, articles and possessives are set aside', () => {
  expect(foldName('The Atlantic Council’s')).toBe('atlantic council')
  expect(foldName('Erdoğan')).toBe('erdogan')
  expect(foldName('U.S.')).toBe('us')
})

test('initials are taken with and without small words and hyphens', () => {
  expect(initialsOf('Organization for Security and Co-operation in Europe')).toContain('osce')
  expect(initialsOf('African Union')).toContain('au')
  expect(initialsOf('Bank of England')).toContain('boe')
})

test('acronyms are told from words', () => {
  expect(['NATO', 'U.N.', 'TfL', 'G7'].filter(isAcronym)).toEqual(['NATO', 'U.N.', 'TfL', 'G7'])
  expect(['Nato', 'May', 'COVID-19', 'A'].filter(isAcronym)).toEqual([])
})

test('initials, nicknames and transliterations name the same person', () => {
  expect(same('V. M. Molotov', 'Vyacheslav Molotov')).toBe(true)
  expect(same('William Clinton', 'Bill Clinton')).toBe(true)
  expect(same('Sergey Lavrov', 'Sergei Lavrov')).toBe(true)
})

test('given names, middle initials and suffixes keep people apart', () => {
  expect(same('Denis Thatcher', 'Margaret Thatcher')).toBe(false)
  expect(same('George H. W. Bush', 'George W. Bush')).toBe(false)
  expect(same('Robert Kennedy Sr.', 'Robert Kennedy Jr.')).toBe(false)
})

test('a short form fits the surname, or the name that stands first', () => {
  expect(shortFormFits(personName('Burnell'), personName('Jocelyn Bell Burnell'))).toBe('surname')
  expect(shortFormFits(personName('Bell Burnell'), personName('Jocelyn Bell Burnell'))).toBe('surname')
  expect(shortFormFits(personName('Kim'), personName('Kim Jong-un'))).toBe('first name')
  expect(shortFormFits(personName('Jong'), personName('Kim Jong-un'))).toBeUndefined()
})

test('an initial stands for no other letter', () => {
  expect(sameGiven('j', 'john')).toBe(true)
  expect(sameGiven('j', 'peter')).toBe(false)
})

test('lists know states by short forms, old names and in capitals', () => {
  expect(knownName('U.S.')).toMatchObject({ is: 'state', country: 'US' })
  expect(knownName('Britain')).toMatchObject({ is: 'state', country: 'GB' })
  expect(knownName('BANGLADESH')).toMatchObject({ is: 'state', country: 'BD' })
  expect(knownName('Soviet Union')).toMatchObject({ is: 'state', label: 'Soviet Union' })
  expect(knownName('us')).toBeUndefined()
})

test('lists tell capitals from states and regions', () => {
  expect(knownName('Kiev')).toMatchObject({ is: 'seat', standsFor: { label: 'Ukraine' }, label: 'Kyiv' })
  expect(knownName('Brussels')).toMatchObject({ is: 'seat', standsFor: { label: 'European Union' }, country: 'BE' })
  expect(knownName('Texas')).toMatchObject({ is: 'region', country: 'US' })
  expect(knownName('Singapore')).toMatchObject({ is: 'state' })
})

test('the head word stands last, or before of and for', () => {
  expect(headWord('Atlantic Council')).toBe('council')
  expect(headWord('Ministry of Defence')).toBe('ministry')
  expect(kindsOf('Harvard University').organization).toBe('education')
  expect(kindsOf('Blue River').venue).toBe('water')
  expect(kindsOf('Treaty of Versailles').event).toBe('treaty')
})
