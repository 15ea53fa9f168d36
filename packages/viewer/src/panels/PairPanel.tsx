// Two holders beside each other: where they agree, where they differ, and who stands between.
import type { Claim, Dataset } from '../model/dataset.ts'
import { neighboursOf } from '../query/neighbourhood.ts'
import { tiesOf } from '../query/projections.ts'
import { statementsOf } from '../query/statements.ts'
import { TEXT } from '../texts.ts'
import { ClaimList } from './ClaimList.tsx'
import { Name } from './Name.tsx'

export function PairPanel({ data, holders }: { data: Dataset; holders: [string, string] }) {
  const statements = statementsOf(data.claims.values()).filter(statement => holders.includes(statement.holder))
  const [tie] = tiesOf(statements)
  const claimsOn = (topic: string): Claim[] => statements.filter(item => item.topic === topic).map(item => item.claim)
  const between = neighboursOf(data, holders[0]).filter(key => neighboursOf(data, holders[1]).includes(key))
  return (
    <>
      <header className="panel-head">
        <p className="kind">{TEXT.compared}</p>
        <h2 className="pair">
          {holders.map(holder => (
            <Name key={holder} data={data} entity={holder} />
          ))}
        </h2>
        {!tie && <p className="soft">{TEXT.noSharedTopic}</p>}
      </header>
      {tie && <Topics data={data} title={TEXT.agree} topics={tie.agree} claimsOn={claimsOn} />}
      {tie && <Topics data={data} title={TEXT.differ} topics={tie.differ} claimsOn={claimsOn} />}
      {between.length > 0 && (
        <section className="story">
          <h3>{TEXT.between2}</h3>
          <p className="inline-names">
            {between.slice(0, 12).map(key => (
              <Name key={key} data={data} entity={key} />
            ))}
          </p>
        </section>
      )}
    </>
  )
}

interface TopicsProps {
  data: Dataset
  title: string
  topics: readonly string[]
  claimsOn: (topic: string) => Claim[]
}

function Topics({ data, title, topics, claimsOn }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <section className="story">
      <h3>{title}</h3>
      {topics.map(topic => (
        <div key={topic}>
          <p className="topic-line">
            <Name data={data} entity={topic} />
          </p>
          <ClaimList data={data} claims={claimsOn(topic)} />
        </div>
      ))}
    </section>
  )
}
