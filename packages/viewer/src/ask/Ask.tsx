// Questions in Cypher against the graph in the page, or the Neo4j behind the server: examples, completion, history; every row
// opens what it found and the sentences that it comes from.
import { useStore } from '@nanostores/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Segments } from '../panels/Segments.tsx'
import { $data, $view, askQuestion } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { VIEW } from '../texts/names.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { Answer } from './Answer.tsx'
import type { Answer as AnswerData } from './answer.ts'
import { saySelection } from './as-cypher.ts'
import { Choices } from './Choices.tsx'
import { COOKBOOK } from './cookbook.ts'
import { Editor } from './Editor.tsx'
import { readHistory, remember } from './history.ts'
import { ask, troubleOf } from './run.ts'
import { askStore, storeAddress } from './store.ts'
import type { Trouble } from './trouble.ts'

type Outcome = { answer: AnswerData } | { trouble: Trouble } | 'running' | undefined
type Where = 'page' | 'store'

export default function Ask() {
  const data = useStore($data)
  const { question, selection } = useStore($view)
  const [text, setText] = useState(() => question || (readHistory()[0] ?? COOKBOOK[0]?.query ?? ''))
  const [outcome, setOutcome] = useState<Outcome>()
  const [where, setWhere] = useState<Where>('page')
  const address = storeAddress()
  const run = async (asked: string): Promise<void> => {
    if (!data) return
    setOutcome('running')
    try {
      setOutcome({ answer: await (where === 'store' ? askStore(asked) : ask(data, asked)) })
      remember(asked)
    } catch (cause) {
      setOutcome({ trouble: troubleOf(cause) })
    }
  }
  const take = useEffectEvent((asked: string) => {
    setText(asked)
    void run(asked)
  })
  // A link, an example, another view: whatever asks a question changes the state; typing only changes the text.
  useEffect(() => {
    if (question) take(question)
  }, [question])
  if (!data) return null
  const start = (): void => (text === question ? void run(text) : askQuestion(text))
  const trouble = typeof outcome === 'object' && 'trouble' in outcome ? outcome.trouble : undefined
  return (
    <div className="view-room ask">
      <header className="view-head">
        <h2>{VIEW.ask}</h2>
        <Choices
          label={TEXT.cookbook}
          items={COOKBOOK.map(({ title, query }) => ({ title, text: query }))}
          onChoose={askQuestion}
        />
        <Choices
          label={TEXT.history}
          items={readHistory().map(item => ({ title: item.replace(/\s+/g, ' ').slice(0, 70), text: item }))}
          onChoose={askQuestion}
        />
        {address !== undefined && (
          <Segments
            label={STANCE_TEXT.askWhere}
            names={['page', 'store'] as const}
            texts={{ page: STANCE_TEXT.askPage, store: address }}
            chosen={where}
            onChoose={setWhere}
          />
        )}
        {selection && (
          <button type="button" className="plain as-cypher" onClick={() => askQuestion(saySelection(selection))}>
            {STANCE_TEXT.selectionAsCypher}
          </button>
        )}
      </header>
      <Editor data={data} text={text} trouble={trouble} onChange={setText} onRun={start} />
      <p className="ask-run">
        <button type="button" className="primary" onClick={start} disabled={outcome === 'running'}>
          {outcome === 'running' ? TEXT.running : TEXT.run}
        </button>
        <span className="soft">{TEXT.askHelp}</span>
      </p>
      {trouble && (
        <pre className="ask-trouble" role="alert">
          {trouble.message}
        </pre>
      )}
      {typeof outcome === 'object' && 'answer' in outcome && <Answer data={data} answer={outcome.answer} />}
    </div>
  )
}
