import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { TEXT } from '../texts.ts'
import { complete, schemaOf } from './complete.ts'

interface EditorProps {
  data: Dataset
  text: string
  onChange: (text: string) => void
  onRun: () => void
}

/** The question's text field, with completion from the graph's own schema below it. */
export function Editor({ data, text, onChange, onRun }: EditorProps) {
  const schema = useMemo(() => schemaOf(data), [data])
  const field = useRef<HTMLTextAreaElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [caret, setCaret] = useState(text.length)
  const { typed, options } = complete(text, caret, schema)
  const id = useId()
  const insert = (word: string): void => {
    const start = caret - typed.length
    onChange(text.slice(0, start) + word + text.slice(caret))
    setCaret(start + word.length)
    setOpen(false)
    requestAnimationFrame(() => field.current?.setSelectionRange(start + word.length, start + word.length))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = isOpen ? options[active] : undefined
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRun()
    else if (event.key === ' ' && event.ctrlKey) setOpen(true)
    else if (option && (event.key === 'Tab' || event.key === 'Enter')) insert(option)
    else if (option && event.key === 'ArrowDown') setActive((active + 1) % options.length)
    else if (option && event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length)
    else if (isOpen && event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="editor">
      <textarea
        ref={field}
        value={text}
        rows={6}
        spellCheck={false}
        aria-label={TEXT.askLabel}
        aria-description={TEXT.askHelp}
        aria-autocomplete="list"
        aria-controls={`${id}-options`}
        onChange={event => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setActive(0)
          setOpen(complete(event.target.value, event.target.selectionStart, schema).isSchema)
        }}
        onSelect={event => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-options`} role="listbox" aria-label={TEXT.askLabel} hidden={!isOpen || options.length === 0}>
        {options.map((option, index) => (
          <li
            key={option}
            role="option"
            aria-selected={index === active}
            onPointerDown={event => event.preventDefault()}
            onClick={() => insert(option)}
          >
            {option}
          </li>
        ))}
      </ul>
    </div>
  )
}
