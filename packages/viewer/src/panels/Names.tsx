// The merged names of an entity with their counts; each opens its sentences and says why it was counted here.
import type { Mention } from '../model/attributes.ts'
import type { Dataset, Entity } from '../model/dataset.ts'
import { groupBy } from '../query/group.ts'
import { TEXT } from '../texts/interface.ts'
import { Quote } from './Quote.tsx'

const MOST_SENTENCES = 12
const MOST_REASONS = 3

export function Names({ data, entity }: { data: Dataset; entity: Entity }) {
  const names = namesOf(entity)
  if (names.length === 0) return null
  return (
    <details className="section" open={names.length > 1 && names.length < 8}>
      <summary>
        <h3>{TEXT.names}</h3> <span className="number">{entity.mentions.length}</span>
      </summary>
      <ul className="names">
        {names.map(({ text, mentions }) => (
          <li key={text}>
            <details>
              <summary>
                <span className="name">{text}</span> <span className="number">{mentions.length}</span>
              </summary>
              <Reasons mentions={mentions} />
              {mentions.slice(0, MOST_SENTENCES).map(mention => (
                <Quote key={`${mention.article}${mention.start}`} data={data} evidence={mention} />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Reasons({ mentions }: { mentions: readonly Mention[] }) {
  const reasons = groupBy(
    mentions.filter(mention => mention.reason),
    mention => mention.reason,
  )
  const often = [...reasons].toSorted(([, one], [, other]) => other.length - one.length)
  const told = often.slice(0, MOST_REASONS).map(([reason]) => reason)
  if (told.length === 0) return null
  return <p className="soft">{TEXT.namesWhy(told.join('; '), often.length - told.length)}</p>
}

/** Names by how often they stand for the entity; pronouns together under their own form. */
export function namesOf(entity: Entity): { text: string; mentions: Mention[] }[] {
  const groups = groupBy(entity.mentions, mention =>
    mention.form === 'pronoun' ? mention.text.toLowerCase() : mention.text.replace(/\s+/g, ' '),
  )
  return [...groups]
    .map(([text, mentions]) => ({ text, mentions }))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
}
