import type { Dataset } from '../model/dataset.ts'
import { labelOf } from '../query/statements.ts'
import { TEXT } from '../texts.ts'
import { Name } from '../panels/Name.tsx'

/** Groups that agree more than they differ, named by the topics that join them. */
export function Camps({ data, camps }: { data: Dataset; camps: { holders: string[]; topics: string[] }[] }) {
  if (camps.length === 0) return null
  return (
    <section className="camps" aria-label={TEXT.camps}>
      <h3>{TEXT.camps}</h3>
      <ul>
        {camps.slice(0, 6).map(camp => (
          <li key={camp.holders.join()}>
            <p className="soft">
              {camp.topics
                .slice(0, 3)
                .map(topic => labelOf(data, topic))
                .join(', ')}
            </p>
            <p className="inline-names">
              {camp.holders.map(holder => (
                <Name key={holder} data={data} entity={holder} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
