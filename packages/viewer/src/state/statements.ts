// The statements of the claims that pass the filters: what matrix, coalitions and timeline show.
import { computed } from 'nanostores'
import { claimTest } from '../query/facets.ts'
import { statementsOf, type Statement } from '../query/statements.ts'
import { $filtering } from './derived.ts'
import { $data } from './store.ts'

export const $statements = computed([$data, $filtering], (data, state): Statement[] => {
  if (!data) return []
  return statementsOf([...data.claims.values()].filter(claimTest(state, data)))
})
