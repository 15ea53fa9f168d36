// Questions in Cypher against the graph in the page: examples, completion, history; every row opens what it found.
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { $data, $view } from '../state/store.ts'
import { TEXT, VIEW } from '../texts.ts'
import { Answer } from './Answer.tsx'
import { sayAsCypher } from './as-cypher.ts'
import { COOKBOOK } from './cookbook.ts'
import { Editor } from './Editor.tsx'
import { readHistory, remember } from './history.ts'
import { ask, explainError, type Answer as AnswerData } from './run.ts'

type Outcome = { answer: AnswerData } | { trouble: string } | 'running' | undefined

export default function Ask() {
  const data = useStore($data)
  const [question, setQuestion] = useState(() => readHistory()[0] ?? COOKBOOK[0]?.query ?? '')
  const [outcome, setOutcome] = useState<Outcome>()
  if (!data) return null
  const run = async (text: string): Promise<void> => {
    setQuestion(text)
    setOutcome('running')
    try {
      setOutcome({ answer: await ask(data, text) })
      remember(text)
    } catch (cause) {
      setOutcome({ trouble: explainError(cause) })
    }
  }
  return (
    <div className="view-room ask">
      <header className="view-head">
        <h2>{VIEW.ask}</h2>
        <Choices
          label={TEXT.cookbook}
          items={COOKBOOK.map(({ title, query }) => ({ title, text: query }))}
          onChoose={text => void run(text)}
        />
        <Choices
          label={TEXT.history}
          items={readHistory().map(text => ({ title: text.replace(/\s+/g, ' ').slice(0, 70), text }))}
          onChoose={text => void run(text)}
        />
        <button type="button" className="plain" onClick={() => setQuestion(sayAsCypher($view.get()))}>
          {TEXT.asCypher}
        </button>
      </header>
      <Editor data={data} text={question} onChange={setQuestion} onRun={() => void run(question)} />
      <p className="ask-run">
        <button type="button" className="primary" onClick={() => void run(question)} disabled={outcome === 'running'}>
          {outcome === 'running' ? TEXT.running : TEXT.run}
        </button>
        <span className="soft">{TEXT.askHelp}</span>
      </p>
      {typeof outcome === 'object' && 'trouble' in outcome && (
        <pre className="ask-trouble" role="alert">
          {outcome.trouble}
        </pre>
      )}
      {typeof outcome === 'object' && 'answer' in outcome && <Answer data={data} answer={outcome.answer} />}
    </div>
  )
}

interface ChoicesProps {
  label: string
  items: { title: string; text: string }[]
  onChoose: (text: string) => void
}

function Choices({ label, items, onChoose }: ChoicesProps) {
  if (items.length === 0) return null
  return (
    <select className="choices" aria-label={label} value="" onChange={event => onChoose(event.target.value)}>
      <option value="" disabled>
        {label}
      </option>
      {items.map(({ title, text }) => (
        <option key={text} value={text}>
          {title}
        </option>
      ))}
    </select>
  )
}
