// Two holders beside each other: where they agree, where they differ, sentence against sentence, and who stands between.
import { useStore } from '@nanostores/react'
import type { Dataset } from '../model/dataset.ts'
import { betweenByClaims, betweenByPositions } from '../query/between.ts'
import { pairsOf, type SentencePair } from '../query/pairs.ts'
import { tiesOf, topicsOf, type Meeting } from '../query/projections.ts'
import { labelOf, type Statement } from '../query/statements.ts'
import { groupBy } from '../query/group.ts'
import { $statements } from '../state/statements.ts'
import { select } from '../state/store.ts'
import { ACT, SIGN } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { FAMILY } from '../texts/names.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { Name } from './Name.tsx'
import { Quote } from './Quote.tsx'

interface PairProps {
  data: Dataset
  holders: [string, string]
}

export function PairPanel({ data, holders: chosen }: PairProps) {
  const holders: [string, string] = chosen[0] < chosen[1] ? chosen : [chosen[1], chosen[0]]
  const statements = useStore($statements)
  const ties = tiesOf(statements)
  const tie = ties.find(item => item.holders.every((holder, index) => holder === holders[index]))
  const pairs = (meetings: readonly Meeting[]): SentencePair[] => pairsOf(statements, holders, meetings)
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
        <p className="acts">
          <button type="button" onClick={() => select({ kind: 'path', from: holders[0], to: holders[1] })}>
            {STANCE_TEXT.howConnected}
          </button>
        </p>
      </header>
      {tie && <Meetings data={data} title={TEXT.agree} meetings={tie.agree} pairs={pairs(tie.agree)} />}
      {tie && <Meetings data={data} title={TEXT.differ} meetings={tie.differ} pairs={pairs(tie.differ)} />}
      <BetweenPositions data={data} holders={holders} statements={statements} />
      <LinkedToBoth data={data} holders={holders} />
    </>
  )
}

interface MeetingsProps {
  data: Dataset
  title: string
  meetings: readonly Meeting[]
  pairs: readonly SentencePair[]
}

function Meetings({ data, title, meetings, pairs }: MeetingsProps) {
  if (meetings.length === 0) return null
  const byTopic = groupBy(pairs, pair => pair.meeting.topic)
  return (
    <section className="story">
      <h3>
        {title} <span className="number">{topicsOf(meetings).length}</span>
      </h3>
      {[...byTopic].map(([topic, group]) => (
        <div key={topic} className="pairs">
          <p className="topic-line">
            <Name data={data} entity={topic} />
          </p>
          {group.map(pair => (
            <Pair key={pair.first.claim.id + pair.second.claim.id} data={data} pair={pair} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Pair({ data, pair }: { data: Dataset; pair: SentencePair }) {
  return (
    <div className="sentence-pair">
      <p className="soft">{tellPair(data, pair)}</p>
      <Said data={data} statements={isOneSentence(pair) ? [pair.first, pair.second] : [pair.first]} />
      {!isOneSentence(pair) && <Said data={data} statements={[pair.second]} />}
    </div>
  )
}

/** "Both demand", "Both are against", or who is on which side. */
function tellPair(data: Dataset, { meeting: { sides }, first, second, act }: SentencePair): string {
  if (sides[0] !== sides[1])
    return STANCE_TEXT.opposed(labelOf(data, first.holder), sides[0], labelOf(data, second.holder), sides[1])
  return act === undefined ? STANCE_TEXT.bothSide(sides[0]) : STANCE_TEXT.both(plural(act, first))
}

/** The act as several do it: "demand", "are concerned". */
function plural(act: string, { claim }: Statement): string {
  const verb = claim.stance ? ACT[claim.stance.act] : act
  return verb
    .replace(/^is /, 'are ')
    .replace(/^calls /, 'call ')
    .replace(/s$/, '')
    .replace(/ie$/, 'y')
}

/** Both said in the same breath: "the two sides offered to keep talking". */
function isOneSentence({ first, second }: SentencePair): boolean {
  const [one, other] = [first.claim.evidence[0], second.claim.evidence[0]]
  return one?.article === other?.article && one?.start === other?.start
}

function Said({ data, statements }: { data: Dataset; statements: readonly Statement[] }) {
  const [first] = statements
  const [evidence] = first?.claim.evidence ?? []
  if (!first || !evidence) return null
  return (
    <Quote data={data} evidence={evidence} polarity={first.side}>
      <span className="polarity" data-polarity={first.side} role="img" aria-label={first.side}>
        {SIGN[first.side]}
      </span>
      <span>{statements.map(({ holder }) => labelOf(data, holder)).join(', ')}</span>
    </Quote>
  )
}

function BetweenPositions({ data, holders, statements }: PairProps & { statements: readonly Statement[] }) {
  const between = betweenByPositions(tiesOf(statements), holders)
  if (between.length === 0) return null
  const topics = (keys: readonly string[]): string => keys.map(key => labelOf(data, key)).join(', ')
  return (
    <section className="story">
      <h3>{STANCE_TEXT.betweenPositions}</h3>
      <ul className="between">
        {between.slice(0, 8).map(({ key, shared }) => (
          <li key={key}>
            <Name data={data} entity={key} />
            <p className="soft">
              {holders
                .map((holder, index) => STANCE_TEXT.sharedWith(labelOf(data, holder), topics(shared[index] ?? [])))
                .join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LinkedToBoth({ data, holders }: PairProps) {
  const linked = betweenByClaims(data, holders)
  if (linked.length === 0) return null
  return (
    <section className="story">
      <h3>{STANCE_TEXT.linkedToBoth}</h3>
      <ul className="between">
        {linked.slice(0, 12).map(({ key, families }) => (
          <li key={key}>
            <Name data={data} entity={key} />
            <p className="soft">
              {families
                .map((names, index) => {
                  const what = names.map(name => FAMILY[name].one).join(', ')
                  return `${labelOf(data, holders[index] ?? '')}: ${what}`
                })
                .join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
