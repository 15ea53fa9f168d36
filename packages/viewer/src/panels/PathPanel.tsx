// How two are connected: told as a paragraph of cited sentences that can be copied, and step by step.
import type { Dataset, Line } from '../model/dataset.ts'
import { bestClaim, chosenPath } from '../query/paths.ts'
import { printPath, quoted, tellPath, type ToldPath } from '../query/tell-path.ts'
import { $said, read, select } from '../state/store.ts'
import type { Selection } from '../state/view.ts'
import { count } from '../texts/count.ts'
import { TEXT } from '../texts/interface.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { Name } from './Name.tsx'
import { useSentences } from './use-sentences.ts'

type PathSelection = Extract<Selection, { kind: 'path' }>

export function PathPanel({ data, chosen }: { data: Dataset; chosen: PathSelection }) {
  const { from, to, shortest } = chosen
  const path = chosenPath(data, chosen)
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
          <button type="button" aria-pressed={!shortest} onClick={() => select({ kind: 'path', from, to })}>
            {TEXT.bestEvidenced}
          </button>
          <button
            type="button"
            aria-pressed={shortest ?? false}
            onClick={() => select({ kind: 'path', from, to, shortest: true })}
          >
            {TEXT.shortest}
          </button>
          <button type="button" onClick={() => select({ kind: 'pair', holders: [from, to] })}>
            {TEXT.compare}
          </button>
        </p>
      </header>
      {path && <Told data={data} path={path} />}
      {path && (
        <details className="section">
          <summary>
            <h3>{STANCE_TEXT.steps}</h3> <span className="number">{path.length}</span>
          </summary>
          <ol className="claims path">
            {path.map(line => (
              <Step key={line.id} data={data} line={line} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Told({ data, path }: { data: Dataset; path: readonly Line[] }) {
  const articles = path.flatMap(line => bestClaim(data, line)?.evidence.map(span => span.article) ?? [])
  const told = tellPath(data, path, useSentences(articles))
  return (
    <section className="story told">
      <p className="told-text">
        {told.steps.map(({ relation, quote, evidence, source }) => (
          <span key={relation + quote}>
            {relation}: <q>{quoted(quote).slice(1, -1)}</q>{' '}
            <button
              type="button"
              className="cite"
              aria-label={`${TEXT.openArticle}: ${told.sources[source - 1]}`}
              onClick={() => read(evidence.article, evidence.start, evidence.end)}
            >
              [{source}]
            </button>{' '}
          </span>
        ))}
      </p>
      <ol className="sources">
        {told.sources.map((source, index) => (
          <li key={source}>
            [{index + 1}] {unbroken(source)}
          </li>
        ))}
      </ol>
      <p className="acts">
        <button type="button" onClick={() => void copy(told)}>
          {TEXT.copyPath}
        </button>
      </p>
    </section>
  )
}

/** A day is read in one piece. */
function unbroken(source: string): string {
  return source.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$1\u2011$2\u2011$3')
}

function Step({ data, line }: { data: Dataset; line: Line }) {
  const claim = bestClaim(data, line)
  return claim ? <ClaimCard data={data} claim={claim} /> : null
}

async function copy(told: ToldPath): Promise<void> {
  await navigator.clipboard.writeText(printPath(told))
  $said.set(STANCE_TEXT.textCopied)
}
