// The edge of the panel: drag it, or use arrow keys; the width is remembered.
import { useEffect, useState } from 'react'

const [LEAST, MOST, FIRST, STEP] = [300, 640, 400, 20]
const KEPT = 'standpoint.panel'

export function Resizer() {
  const [width, setWidth] = useState(() => clamp(Number(localStorage.getItem(KEPT)) || FIRST))
  useEffect(() => {
    document.documentElement.style.setProperty('--panel', `${width}px`)
    localStorage.setItem(KEPT, String(width))
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

function clamp(width: number): number {
  return Math.min(Math.max(Math.round(width), LEAST), MOST)
}
