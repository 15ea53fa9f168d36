import { Name } from '../panels/Name.tsx'
import type { Dataset } from '../model/dataset.ts'
import type { Camp } from '../query/camps.ts'
import { TEXT } from '../texts/interface.ts'
import { CampName } from './CampName.tsx'

/** Groups that agree more than they differ, named by the positions that their members share. */
export function Camps({ data, camps }: { data: Dataset; camps: readonly Camp[] }) {
  if (camps.length === 0) return null
  return (
    <section className="camps" aria-label={TEXT.camps}>
      <h3>{TEXT.camps}</h3>
      <ul>
        {camps.slice(0, 8).map((camp, index) => (
          <li key={camp.holders.join()} data-camp={index % 6}>
            <p>
              <CampName data={data} camp={camp} />
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
