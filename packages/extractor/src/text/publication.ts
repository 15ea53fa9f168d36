// When was an article published?
import type { Publication, Span } from '../model.ts'

export function judgePublication(_text: string, _boilerplate: readonly Span[], claimed?: string): Publication {
  return claimed === undefined ? { basis: 'none', reason: 'nothing tells' } : { date: claimed, claimed, basis: 'metadata', reason: 'as the metadata says' }
}
