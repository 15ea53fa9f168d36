// Whose office it is by who holds it.
import { describe, expect, it } from 'vitest'
import { stateOfHolder } from '../../packages/extractor/src/claims/relations/office-holders.ts'

const stateOf = (wording: string, name: string, published?: string) =>
  stateOfHolder({ wording, name, published, former: wording.startsWith('former') })

describe('a holder of a state office', () => {
  it('tells the state by surname or whole name, in the years of the office', () => {
    expect(stateOf('President', 'Nixon', '1972-02-21')).toBe('US')
    expect(stateOf('Premier', 'Léon Blum', '1936-07')).toBe('FR')
    expect(stateOf('Prime Minister', 'Mr. Wilson', '1967')).toBeUndefined()
    expect(stateOf('Prime Minister', 'Harold Wilson', '1967')).toBe('GB')
  })

  it('tells nothing before the office, nor long after it without “former”', () => {
    expect(stateOf('President', 'Nixon', '1955-03-01')).toBeUndefined()
    expect(stateOf('President', 'Nixon', '1985-03-01')).toBeUndefined()
    expect(stateOf('former President', 'Nixon', '1985-03-01')).toBe('US')
  })

  it('tells nothing where two states had a holder of the name', () => {
    expect(stateOf('President', 'Botha', '1986-08-01')).toBe('ZA')
    expect(stateOf('Prime Minister', 'Gandhi')).toBe('IN')
    expect(stateOf('President', 'Park', '2014-01-01')).toBe('KR')
    expect(stateOf('Prime Minister', 'Wilson', '1967-01-01')).toBe('GB')
    expect(stateOf('President', 'Wilson', '1967-01-01')).toBeUndefined()
  })

  it('is not a namesake in another office', () => {
    expect(stateOf('Vice President', 'Nixon', '1972-02-21')).toBeUndefined()
    expect(stateOf('Attorney General', 'Robert Kennedy', '1963-06-12')).toBeUndefined()
    expect(stateOf('President', 'Robert Kennedy', '1963-06-12')).toBeUndefined()
  })
})
