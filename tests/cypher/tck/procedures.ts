// `there exists a procedure test.my.proc(in :: INTEGER?) :: (out :: STRING?):` with a table of what it answers.
import type { Procedure, ProcedureField, Value } from '@standpoint/cypher'
import { runOnScratch } from '@standpoint/cypher/scratch'
import { MultiDirectedGraph } from 'graphology'

const kinds: Record<string, ProcedureField['kind']> = {
  STRING: 'string',
  INTEGER: 'integer',
  FLOAT: 'float',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
}

export function parseProcedure(text: string, [header = [], ...body]: string[][]): Procedure {
  const match = /procedure ([\w.]+)\((.*?)\) :: \((.*?)\)/.exec(text)
  if (match === null) throw new Error(`Cannot read the signature in '${text}'`)
  const [, name = '', inputText = '', outputText = ''] = match
  const [inputs, outputs] = [fieldsOf(inputText), fieldsOf(outputText)]
  const rows = body.map(cells => new Map(header.map((key, index) => [key, valueOf(cells[index] ?? 'null')])))
  const run = (values: Value[]) =>
    rows
      .filter(row => inputs.every((input, index) => same(row.get(input.name) ?? null, values[index] ?? null)))
      .map(row => outputs.map(output => row.get(output.name) ?? null))
  return { name, inputs, outputs, run }
}

function fieldsOf(text: string): ProcedureField[] {
  if (text.trim() === '') return []
  return text.split(',').map(field => {
    const [name = '', type = ''] = field.split('::').map(part => part.trim())
    return { name, kind: kinds[type.replace('?', '')] ?? 'any' }
  })
}

function valueOf(text: string): Value {
  return runOnScratch(new MultiDirectedGraph(), `RETURN ${text} AS value`).rows[0]?.[0] ?? null
}

function same(left: Value, right: Value): boolean {
  const numeric = (value: Value) => typeof value === 'bigint' || typeof value === 'number'
  return left === right || (numeric(left) && numeric(right) && Number(left) === Number(right))
}
