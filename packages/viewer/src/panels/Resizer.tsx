// The edge of the panel: drag it, or use arrow keys; the width is remembered.
import { useEffect, useState } from 'react'
import { clamp, keepWidth, keptWidth, LEAST, MOST, widenPanel } from './panel-width.ts'

const STEP = 20

export function Resizer() {
  const [width, setWidth] = useState(keptWidth)
  useEffect(() => {
    widenPanel(width)
    keepWidth(width)
  }, [width])
  return (
    <div
      className="resizer"
      role="separator"
      aria-label="Width of the panel"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={event => event.buttons === 1 && setWidth(clamp(innerWidth - event.clientX))}
      onKeyDown={event => {
        if (event.key === 'ArrowLeft') setWidth(clamp(width + STEP))
        if (event.key === 'ArrowRight') setWidth(clamp(width - STEP))
      }}
    />
  )
}
