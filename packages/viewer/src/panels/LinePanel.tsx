import type { Dataset, Line } from '../model/dataset.ts'
import { summarize } from '../state/shown.ts'
import { count } from '../texts/count.ts'
import { FAMILY } from '../texts/names.ts'
import { ClaimList } from './ClaimList.tsx'
import { Name } from './Name.tsx'
import { Split } from './Split.tsx'

/** Why this line is there: every claim between the two, each with its sentences. */
export function LinePanel({ data, line }: { data: Dataset; line: Line }) {
  const shown = summarize(line, line.claims)
  const others = (data.linesAt.get(line.source) ?? []).filter(
    other => other.id !== line.id && [other.source, other.target].includes(line.target),
  )
  return (
    <>
      <header className="panel-head">
        <p className="kind">
          {line.claims.length === 1 ? FAMILY[line.family].one : FAMILY[line.family].many.toLowerCase()}
        </p>
        <h2 className="pair">
          <Name data={data} entity={line.source} />
          <Name data={data} entity={line.target} />
        </h2>
        <p className="soft">
          {count(line.claims.length, 'claim')} · {count(shown.articles, 'article')}
        </p>
        {line.family === 'position' && <Split shown={shown} />}
      </header>
      <ClaimList data={data} claims={line.claims} />
      {others.map(other => (
        <ClaimList key={other.id} data={data} claims={other.claims} title={FAMILY[other.family].many} open={false} />
      ))}
    </>
  )
}
