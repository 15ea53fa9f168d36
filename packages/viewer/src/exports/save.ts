import type { Format } from '../panels/ExportMenu.tsx'

export function saveAs(format: Format): void {
  void format
}
