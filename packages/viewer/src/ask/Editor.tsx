import type { EditorView } from '@codemirror/view'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { schemaOf } from './complete.ts'
import { openEditor, replaceText, showFault } from './cypher-editor.ts'
import type { Trouble } from './trouble.ts'

interface EditorProps {
  data: Dataset
  text: string
  trouble: Trouble | undefined
  onChange: (text: string) => void
  onRun: () => void
}

/** The question's text field. CodeMirror holds the text; React hands in another one and the fault. */
export function Editor({ data, text, trouble, onChange, onRun }: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const schema = useMemo(() => schemaOf(data), [data])
  const open = useEffectEvent((parent: Element) =>
    openEditor({ parent, text, schema: currentSchema, onChange: change, onRun: run }),
  )
  const currentSchema = useEffectEvent(() => schema)
  const change = useEffectEvent((next: string) => onChange(next))
  const run = useEffectEvent(() => onRun())
  useEffect(() => {
    if (!place.current) return undefined
    const editor = open(place.current)
    view.current = editor
    return () => editor.destroy()
  }, [])
  useEffect(() => {
    if (view.current) replaceText(view.current, text)
  }, [text])
  useEffect(() => {
    if (view.current) showFault(view.current, trouble)
  }, [trouble])
  return <div className="editor" ref={place} />
}
