// CodeMirror with what a question needs: Cypher's colours, completion from the graph, faults under the word, and keys that let go.
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { TEXT } from '../texts/interface.ts'
import { complete, type Schema } from './complete.ts'
import { faultIn, type Trouble } from './trouble.ts'

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.number, tags.bool], color: 'var(--for)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.atom], color: 'var(--camp-2)' },
])

export interface EditorInput {
  parent: Element
  text: string
  schema: () => Schema
  onChange: (text: string) => void
  onRun: () => void
}

export function openEditor({ parent, text, schema, onChange, onRun }: EditorInput): EditorView {
  const run = (): boolean => {
    onRun()
    return true
  }
  const extensions = [
    history(),
    drawSelection(),
    bracketMatching(),
    StreamLanguage.define(cypher),
    syntaxHighlighting(COLOURS),
    autocompletion({ override: [context => completeAt(context, schema())], icons: false }),
    // Tab takes a completion where one is offered; else it goes on to the next control.
    keymap.of([
      { key: 'Mod-Enter', run },
      { key: 'Tab', run: acceptCompletion },
      ...historyKeymap,
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': TEXT.askLabel, 'aria-description': TEXT.askHelp }),
    EditorView.updateListener.of(update => update.docChanged && onChange(update.state.doc.toString())),
  ]
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) })
}

/** Puts another question in, as one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
}

/** Underlines the fault, or takes the line away. */
export function showFault(view: EditorView, trouble: Trouble | undefined): void {
  const text = view.state.doc.toString()
  const faults =
    trouble?.offset === undefined
      ? []
      : [
          {
            ...faultIn(text, trouble.offset),
            severity: 'error' as const,
            message: trouble.message.split('\n')[0] ?? '',
          },
        ]
  view.dispatch(setDiagnostics(view.state, faults))
}

function completeAt(context: CompletionContext, schema: Schema): CompletionResult | null {
  const { typed, options } = complete(context.state.doc.toString(), context.pos, schema)
  if (options.length === 0) return null
  return {
    from: context.pos - typed.length,
    options: options.map(({ text, kind }) => ({ label: text, detail: kind, type: kind })),
    filter: false,
  }
}
