// Feature files → scenarios with their examples filled in: as much of Gherkin as the openCypher kit uses.

export interface Step {
  text: string
  /** The block between triple quotes. */
  block: string | undefined
  table: string[][]
}

export interface Scenario {
  name: string
  steps: Step[]
}

interface Draft extends Scenario {
  examples: string[][][]
}

/** All scenarios of one feature; an outline gives one for every row of its examples. */
export function parseFeature(text: string): Scenario[] {
  const drafts = new FeatureReader(text).read()
  return drafts.flatMap(expandDraft)
}

class FeatureReader {
  private readonly lines: string[]
  private readonly drafts: Draft[] = []
  private readonly background: Step[] = []
  private steps: Step[] = this.background
  private at = 0

  constructor(text: string) {
    this.lines = text.split('\n')
  }

  read(): Draft[] {
    for (; this.at < this.lines.length; this.at++) this.readLine((this.lines[this.at] ?? '').trim())
    return this.drafts
  }

  private readLine(line: string): void {
    const heading = /^Scenario(?: Outline)?:\s*(.*)$/.exec(line)
    const step = /^(?:Given|When|Then|And|But|\*)\s+(.*)$/.exec(line)
    if (heading !== null) {
      const steps = [...this.background]
      this.drafts.push({ name: heading[1] ?? '', steps, examples: [] })
      this.steps = steps
    } else if (line.startsWith('Examples:')) this.drafts.at(-1)?.examples.push([])
    else if (line === '"""') this.readBlock()
    else if (line.startsWith('|')) this.tableTarget()?.push(cellsOf(line))
    else if (step !== null) this.steps.push({ text: step[1] ?? '', block: undefined, table: [] })
  }

  private tableTarget(): string[][] | undefined {
    const examples = this.drafts.at(-1)?.examples.at(-1)
    return examples ?? this.steps.at(-1)?.table
  }

  private readBlock(): void {
    const indent = (this.lines[this.at] ?? '').indexOf('"""')
    const block: string[] = []
    for (this.at++; (this.lines[this.at] ?? '"""').trim() !== '"""'; this.at++) {
      const line = this.lines[this.at] ?? ''
      block.push(line.slice(0, indent).trim() === '' ? line.slice(indent) : line)
    }
    const step = this.steps.at(-1)
    if (step !== undefined) step.block = block.join('\n')
  }
}

function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 1; at < line.length; at++) {
    const pair = line.slice(at, at + 2)
    const escaped = { '\\|': '|', '\\\\': '\\', '\\n': '\n' }[pair]
    if (escaped !== undefined) {
      cell += escaped
      at++
    } else if (line[at] === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += line[at]
  }
  return cells
}

function expandDraft({ name, steps, examples }: Draft): Scenario[] {
  if (examples.length === 0) return [{ name, steps }]
  const rows = examples.flatMap(([header = [], ...body]) =>
    body.map(row => new Map(header.map((key, index) => [key, row[index] ?? '']))),
  )
  return rows.map((row, index) => ({ name: `${name} #${index + 1}`, steps: steps.map(step => fillStep(step, row)) }))
}

function fillStep({ text, block, table }: Step, row: Map<string, string>): Step {
  const fill = (template: string) => template.replace(/<([^<>\n]+)>/g, (whole, key: string) => row.get(key) ?? whole)
  return {
    text: fill(text),
    block: block === undefined ? undefined : fill(block),
    table: table.map(cells => cells.map(fill)),
  }
}
