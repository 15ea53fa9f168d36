// The rows of an answer: nodes open in the panel, evidence opens its article, and all of it can be shown in the picture.
import type { Plain } from '@standpoint/cypher'
import type { Evidence } from '@standpoint/extractor/model'
import { useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { read, selectEntity, selectLine, showOnly } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { isNode, type Answer as AnswerData } from './answer.ts'

const MOST_SHOWN = 200

export function Answer({ data, answer }: { data: Dataset; answer: AnswerData }) {
  const { columns, rows, evidence, warnings } = answer
  const hasEvidence = evidence.some(spans => spans.length > 0)
  return (
    <>
      <Summary data={data} answer={answer} />
      {warnings.map(warning => (
        <p key={warning} className="soft">
          {warning}
        </p>
      ))}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={TEXT.askLabel}>
        <table style={{ '--columns': columns.length }}>
          <thead>
            <tr>
              {[...columns, ...(hasEvidence ? [TEXT.sentence] : [])].map((column, index) => (
                <th key={`${column}${index}`} scope="col" className={index === columns.length ? 'told-by' : undefined}>
                  <span className="head">{column}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((value, position) => (
                  <td key={columns[position]}>
                    <Value data={data} value={value} />
                  </td>
                ))}
                {hasEvidence && (
                  <td className="told-by">
                    <Sentences spans={evidence[index] ?? []} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Summary({ data, answer: { rows, keys, milliseconds, isCut } }: { data: Dataset; answer: AnswerData }) {
  const shown = entitiesOf(data, keys)
  return (
    <p className="ask-run" role="status">
      {TEXT.answer(rows.length, milliseconds)}
      {isCut && <span className="soft">{STANCE_TEXT.moreRows}</span>}
      {rows.length > MOST_SHOWN && <span className="soft">{STANCE_TEXT.firstRows(MOST_SHOWN)}</span>}
      {shown.length > 0 && (
        <button type="button" className="plain" onClick={() => showOnly(shown)}>
          {TEXT.showInPicture(shown.length)}
        </button>
      )}
    </p>
  )
}

function Value({ data, value }: { data: Dataset; value: Plain }) {
  if (!isNode(value)) return <>{printed(value)}</>
  const open = opener(data, value.key)
  const label = String(value.properties['label'] ?? value.properties['title'] ?? value.key)
  if (!open) return <>{label}</>
  return (
    <button type="button" className="entity-name" title={value.labels.join(', ')} onClick={open}>
      {label}
    </button>
  )
}

/** What a node opens: an entity its panel, an article the reader, a stance its line. */
function opener(data: Dataset, key: string): (() => void) | undefined {
  if (data.entities.has(key)) return () => selectEntity(key)
  if (data.articles.has(key)) return () => read(key, 0, 0)
  const stance = data.stances.get(key)
  const lines = stance?.holders.flatMap(holder => data.linesAt.get(holder) ?? [])
  const line = lines?.find(item => item.claims.some(claim => claim.stance?.key === key))
  return line && (() => selectLine(line.id))
}

function Sentences({ spans }: { spans: readonly Evidence[] }) {
  const [isWhole, setWhole] = useState(false)
  if (spans.length === 0) return null
  return (
    <span className="sentences">
      {spans.slice(0, isWhole ? spans.length : 1).map(({ article, start, end, text }) => (
        <button
          key={`${article}${start}`}
          type="button"
          className="entity-name sentence"
          title={text}
          onClick={() => read(article, start, end)}
        >
          {text}
        </button>
      ))}
      {spans.length > 1 && !isWhole && (
        <button type="button" className="plain" aria-label={TEXT.more(spans.length - 1)} onClick={() => setWhole(true)}>
          +{spans.length - 1}
        </button>
      )}
    </span>
  )
}

function printed(value: Plain): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000)
  if (Array.isArray(value)) return value.map(printed).join(', ')
  if (typeof value !== 'object') return String(value)
  if (isNode(value)) return String(value.properties['label'] ?? value.key)
  if (value['kind'] === 'relationship') return String(value['type'])
  if (value['kind'] === 'path') return pathPrinted(value['nodes'])
  return JSON.stringify(value)
}

function pathPrinted(nodes: unknown): string {
  return Array.isArray(nodes) ? nodes.map(printed).join(' – ') : ''
}

/** The entities behind an answer; a stance brings its holder and topic. */
function entitiesOf(data: Dataset, keys: readonly string[]): string[] {
  const named = keys.flatMap(key => {
    const stance = data.stances.get(key)
    return stance ? [...stance.holders, ...stance.topics] : [key]
  })
  return [...new Set(named)].filter(key => data.entities.has(key))
}
