// The rows of an answer: nodes open in the panel, evidence opens its article, and all of it can be shown in the picture.
import type { Plain } from '@standpoint/cypher'
import type { Dataset } from '../model/dataset.ts'
import { read, selectEntity, selectLine, showOnly } from '../state/store.ts'
import { TEXT } from '../texts.ts'
import { evidenceIn, isNode, keysIn, type Answer as AnswerData } from './run.ts'

const MOST_ROWS = 200

export function Answer({ data, answer }: { data: Dataset; answer: AnswerData }) {
  const { columns, rows, warnings, milliseconds } = answer
  const shown = entitiesIn(data, rows)
  const hasEvidence = rows.some(row => row.some(value => evidenceIn(value).length > 0))
  return (
    <>
      <p className="ask-run" role="status">
        {TEXT.answer(rows.length, milliseconds)}
        {shown.length > 0 && (
          <button type="button" className="plain" onClick={() => showOnly(shown)}>
            {TEXT.showInPicture(shown.length)}
          </button>
        )}
      </p>
      {warnings.map(warning => (
        <p key={warning} className="soft">
          {warning}
        </p>
      ))}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={TEXT.askLabel}>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  <span className="head">{column}</span>
                </th>
              ))}
              {hasEvidence && (
                <th scope="col">
                  <span className="head">{TEXT.sentence}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((value, position) => (
                  <td key={columns[position]}>
                    <Value data={data} value={value} />
                  </td>
                ))}
                {hasEvidence && (
                  <td>
                    <Sentence row={row} />
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
  const line = [...data.lines.values()].find(item => item.claims.some(claim => claim.stance?.key === key))
  return line && (() => selectLine(line.id))
}

function Sentence({ row }: { row: readonly Plain[] }) {
  const [first] = row.flatMap(evidenceIn)
  if (!first) return null
  return (
    <button
      type="button"
      className="entity-name sentence"
      title={first.text}
      onClick={() => read(first.article, first.start, first.end)}
    >
      {first.text}
    </button>
  )
}

function printed(value: Plain): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(printed).join(', ')
  if (typeof value !== 'object') return String(value)
  if (value['kind'] === 'relationship') return String(value['type'])
  if (value['kind'] === 'path') return 'path'
  return JSON.stringify(value)
}

/** The entities that rows speak of; a stance brings its holder and topic. */
function entitiesIn(data: Dataset, rows: readonly Plain[][]): string[] {
  const keys = rows
    .flatMap(row => row.flatMap(keysIn))
    .flatMap(key => {
      const stance = data.stances.get(key)
      return stance ? [...stance.holders, ...stance.topics] : [key]
    })
  return [...new Set(keys)].filter(key => data.entities.has(key))
}
