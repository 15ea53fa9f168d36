import { TEXT } from '../texts/interface.ts'
import { $picture } from './picture-at-hand.ts'

export function ZoomButtons() {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label={TEXT.zoomIn} title={TEXT.zoomIn} onClick={() => $picture.get()?.zoom(0.7)}>
        +
      </button>
      <button type="button" aria-label={TEXT.zoomOut} title={TEXT.zoomOut} onClick={() => $picture.get()?.zoom(1.4)}>
        −
      </button>
      <button type="button" aria-label={TEXT.fit} title={TEXT.fit} onClick={() => $picture.get()?.look(undefined)}>
        ⤢
      </button>
    </div>
  )
}
