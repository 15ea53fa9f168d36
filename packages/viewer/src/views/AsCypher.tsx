import { sayAsCypher } from '../ask/as-cypher.ts'
import { $view, askQuestion } from '../state/store.ts'
import { STANCE_TEXT } from '../texts-stances.ts'

/** Asks the question whose rows are what this view shows. */
export function AsCypher() {
  return (
    <button type="button" className="plain as-cypher" onClick={() => askQuestion(sayAsCypher($view.get()))}>
      {STANCE_TEXT.viewAsCypher}
    </button>
  )
}
