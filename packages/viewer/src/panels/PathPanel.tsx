// How two are connected, told as sentences with their sources.
import { useState } from 'react'
import type { Dataset, Line } from '../model/dataset.ts'
import { EVIDENCE, findPath, STEPS } from '../query/paths.ts'
import { newestFirst } from '../query/order.ts'
import { $said, select } from '../state/store.ts'
import { count, TEXT } from '../texts.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { Name } from './Name.tsx'
import { tellPath } from './tell-path.ts'

export function PathPanel({ data, from, to }: { data: Dataset; from: string; to: string }) {
  const [isShortest, setShortest] = useState(false)
  const path = findPath(data, from, to, isShortest ? STEPS : EVIDENCE)
  return (
    <>
      <header className="panel-head">
        <p className="kind">{TEXT.path}</p>
        <h2 className="pair">
          <Name data={data} entity={from} />
          <Name data={data} entity={to} />
        </h2>
        <p className="soft">{path ? count(path.length, 'step') : TEXT.noPath}</p>
        <p className="acts">
          <button type="button" aria-pressed={!isShortest} onClick={() => setShortest(false)}>
            {TEXT.bestEvidenced}
          </button>
          <button type="button" aria-pressed={isShortest} onClick={() => setShortest(true)}>
            {TEXT.shortest}
          </button>
          <button type="button" onClick={() => select({ kind: 'pair', holders: [from, to] })}>
            {TEXT.compare}
          </button>
          {path && (
            <button type="button" onClick={() => void copy(tellPath(data, path))}>
              {TEXT.copyPath}
            </button>
          )}
        </p>
      </header>
      {path && (
        <ol className="claims path">
          {path.map(line => (
            <Step key={line.id} data={data} line={line} />
          ))}
        </ol>
      )}
    </>
  )
}

function Step({ data, line }: { data: Dataset; line: Line }) {
  const [first] = newestFirst(line.claims, data)
  return first ? <ClaimCard data={data} claim={first} /> : null
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  $said.set(TEXT.copied)
}
