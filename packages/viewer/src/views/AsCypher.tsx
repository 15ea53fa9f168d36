import { $view, askQuestion } from '../state/store.ts'
import { STANCE_TEXT } from '../texts/stances.ts'

/** Asks the question whose rows are what this view shows. */
export function AsCypher() {
  return (
    <button type="button" className="plain as-cypher" onClick={() => void askThisView()}>
      {STANCE_TEXT.viewAsCypher}
    </button>
  )
}

async function askThisView(): Promise<void> {
  const { sayAsCypher } = await import('../ask/as-cypher.ts')
  askQuestion(sayAsCypher($view.get()))
}
