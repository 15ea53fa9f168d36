// The picture with its tools: mounts the renderer when WebGL is there, else shows the table twin and says why.
import { useStore } from '@nanostores/react'
import { lazy, Suspense, useState } from 'react'
import { hasWebGL } from '../render/probe.ts'
import { TEXT } from '../texts/interface.ts'
import { Counter } from './Counter.tsx'
import { LayoutMenu } from './LayoutMenu.tsx'
import { Legend } from './Legend.tsx'
import { PictureCanvas } from './PictureCanvas.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'
import { $shown } from '../state/derived.ts'

const Table = lazy(() => import('../views/Table.tsx'))

export function PictureRoom() {
  const shown = useStore($shown)
  const [trouble, setTrouble] = useState<string | undefined>(() => (hasWebGL() ? undefined : TEXT.noWebGL))
  if (!shown) return null
  if (trouble) {
    return (
      <div className="twin">
        <Suspense fallback={<p className="loading">{TEXT.loading}</p>}>
          <p className="note" role="note">
            {trouble}
            {trouble === TEXT.lostWebGL && (
              <button type="button" className="plain" onClick={() => setTrouble(undefined)}>
                {TEXT.drawAgain}
              </button>
            )}
          </p>
          <Table />
        </Suspense>
      </div>
    )
  }
  return (
    <div className="picture-room">
      <PictureCanvas onLost={why => setTrouble(why === 'lost' ? TEXT.lostWebGL : TEXT.noWebGL)} />
      <Legend />
      <Counter />
      <div className="picture-tools">
        <LayoutMenu />
        <ZoomButtons />
      </div>
    </div>
  )
}
