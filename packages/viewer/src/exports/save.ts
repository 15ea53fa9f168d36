// Writes what is shown into a file of the chosen format and hands it to the browser.
import { GROUPED } from '../layout/layouts.ts'
import { stand } from '../layout/stand.ts'
import { $picture } from '../panels/picture-at-hand.ts'
import type { Format } from '../panels/ExportMenu.tsx'
import { readPalette } from '../render/palette.ts'
import { composeScene } from '../render/scene.ts'
import { $shown } from '../state/derived.ts'
import { $data, $loaded, $said, $standing, $view } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { writeCsv } from './csv.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml } from './graphml.ts'
import { takeSnapshot } from './snapshot.ts'
import { writeSvg } from './svg.ts'

const TYPES: Record<Format, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  gexf: 'application/xml',
  graphml: 'application/xml',
  csv: 'text/csv',
  json: 'application/json',
}

export async function saveAs(format: Format): Promise<void> {
  const blob = await write(format)
  if (!blob) return $said.set(TEXT.nothingToExport)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `standpoint.${format}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  $said.set(TEXT.exported(link.download))
}

async function write(format: Format): Promise<Blob | undefined> {
  const [data, shown] = [$data.get(), $shown.get()]
  if (!data || !shown) return undefined
  if (format === 'png') return pictureBlob()
  const { layout, pinned, groups } = $view.get()
  // Places are found for the whole graph, whatever day is looked at.
  await stand($loaded.get() ?? data, layout)
  const standing = $standing.get()
  const arranged = {
    positions: new Map([...(standing?.positions ?? []), ...Object.entries(pinned)]),
    ...(groups && standing && GROUPED.includes(layout.name) ? { groupOf: standing.groups } : {}),
  }
  const palette = readPalette(document.documentElement)
  const scene = composeScene(data, shown, arranged, palette)
  const snapshot = takeSnapshot(data, shown, { scene, palette })
  const text = {
    svg: () => writeSvg(scene, palette),
    gexf: () => writeGexf(snapshot),
    graphml: () => writeGraphml(snapshot),
    csv: () => writeCsv(snapshot),
    json: () => JSON.stringify(takeSnapshot(data, shown), undefined, 1),
  }[format]()
  return new Blob([text], { type: `${TYPES[format]};charset=utf-8` })
}

function pictureBlob(): Promise<Blob | undefined> {
  const canvas = $picture.get()?.png()
  return new Promise(resolve => (canvas ? canvas.toBlob(blob => resolve(blob ?? undefined)) : resolve(undefined)))
}
