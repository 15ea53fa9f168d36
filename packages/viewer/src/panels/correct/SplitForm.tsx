import { useState, type FormEvent } from 'react'
import type { Mention } from '../../model/attributes.ts'
import type { QuoteInPlace } from '../../model/corrections.ts'
import { loadArticle } from '../../model/load.ts'
import { CORRECT_TEXT } from '../../texts/corrections.ts'
import { namesOf } from '../Names.tsx'
import type { CorrectProps } from './Corrections.tsx'

/** Some of the names mean somebody else: they leave, with the claims made there. */
export function SplitForm({ entity, isBusy, send }: CorrectProps) {
  const [marked, setMarked] = useState<readonly string[]>([])
  const [other, setOther] = useState('')
  const [trouble, setTrouble] = useState('')
  const names = namesOf(entity)
  if (names.length < 2) return null
  const split = async (): Promise<void> => {
    const leaving = names.filter(name => marked.includes(name.text)).flatMap(name => name.mentions)
    const isPart = leaving.length > 0 && leaving.length < entity.mentions.length
    if (!isPart || !other.trim()) return setTrouble(CORRECT_TEXT.splitNothing)
    setTrouble('')
    send({ split: entity.key, quotes: await Promise.all(leaving.map(quoteOf)), as: other.trim() })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    split().catch((cause: unknown) => setTrouble(cause instanceof Error ? cause.message : String(cause)))
  }
  const toggle = (text: string): void =>
    setMarked(marked.includes(text) ? marked.filter(item => item !== text) : [...marked, text])
  return (
    <form onSubmit={submit} className="split-form">
      <fieldset>
        <legend className="soft">{CORRECT_TEXT.splitHelp}</legend>
        {names.map(({ text, mentions }) => (
          <label key={text}>
            <input type="checkbox" checked={marked.includes(text)} onChange={() => toggle(text)} /> {text}{' '}
            <span className="soft">{mentions.length}</span>
          </label>
        ))}
      </fieldset>
      <div className="correct-row">
        <input
          className="field"
          type="text"
          value={other}
          placeholder={CORRECT_TEXT.splitAs}
          aria-label={CORRECT_TEXT.splitAs}
          onChange={event => setOther(event.target.value)}
        />
        <button type="submit" disabled={isBusy}>
          {CORRECT_TEXT.split}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </form>
  )
}

const CONTEXT = 40

/** The mention with the words around it, so that it is found in this very place. */
async function quoteOf({ article, start, end, text }: Mention): Promise<QuoteInPlace> {
  const { text: whole } = await loadArticle(article)
  return {
    exact: text,
    prefix: whole.slice(Math.max(0, start - CONTEXT), start),
    suffix: whole.slice(end, end + CONTEXT),
  }
}
