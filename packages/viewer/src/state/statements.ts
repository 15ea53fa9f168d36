// The statements of the claims that pass the filters: what matrix, coalitions and timeline show, with topics joined as asked.
import { computed } from 'nanostores'
import { claimTest } from '../query/facets.ts'
import { statementsOf, type Statement } from '../query/statements.ts'
import { $filtering } from './derived.ts'
import { $data, $view } from './store.ts'

const $joined = computed($view, state => state.stances.joined)

export const $statements = computed([$data, $filtering, $joined], (data, state, joined): Statement[] => {
  if (!data) return []
  return statementsOf([...data.claims.values()].filter(claimTest(state, data)), joined)
})
