// Two clocks: who met where, what holders say day by day and where they change, and what is told for and against the same.
import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { Segments } from '../panels/Segments.tsx'
import { composeLanes } from '../query/lanes.ts'
import { CLOCKS } from '../state/stance-options.ts'
import { $statements } from '../state/statements.ts'
import { $data, $view, setStances } from '../state/store.ts'
import { VIEW } from '../texts/names.ts'
import { CLOCK, STANCE_TEXT } from '../texts/stances.ts'
import { AsCypher } from './AsCypher.tsx'
import { Contrasts } from './Contrasts.tsx'
import { Lanes } from './Lanes.tsx'
import { MeetingCalendar } from './MeetingCalendar.tsx'

export default function Timeline() {
  const data = useStore($data)
  const statements = useStore($statements)
  const { clock } = useStore($view).stances
  const lanes = useMemo(() => data && composeLanes(data, statements, clock), [data, statements, clock])
  if (!data || !lanes) return null
  return (
    <div className="view-room timeline">
      <header className="view-head">
        <h2>{VIEW.timeline}</h2>
        <Segments
          label={STANCE_TEXT.clock}
          quiet
          names={CLOCKS}
          texts={CLOCK}
          chosen={clock}
          onChoose={name => setStances({ clock: name })}
        />
        {lanes.undated > 0 && <p className="soft">{STANCE_TEXT.undated(lanes.undated)}</p>}
        <AsCypher />
      </header>
      <MeetingCalendar data={data} />
      <Lanes data={data} lanes={lanes} />
      <Contrasts data={data} clock={clock} />
    </div>
  )
}
