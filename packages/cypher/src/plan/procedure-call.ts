// CALL some.procedure(…) YIELD …
import { failure, syntaxError } from '../errors.ts'
import { drain, operator } from '../run/operator.ts'
import type { Operator } from '../run/operator.ts'
import { filter } from '../run/rows.ts'
import type { CallProcedureClause, Expression, YieldItem } from '../syntax/ast.ts'
import { didYouMean } from '../suggest.ts'
import type { Procedure } from './procedure.ts'
import type { Scope, Variable } from './scope.ts'
import { expectType } from './site.ts'
import type { Evaluate, Site } from './site.ts'

export interface ProcedurePlan {
  operator: Operator
  scope: Scope
  /** The result columns of a call that is the whole query. */
  columns: Variable[] | undefined
}

export function planProcedureCall(
  clause: CallProcedureClause,
  input: Operator,
  site: Site,
  alone: boolean,
): ProcedurePlan {
  const procedure = findProcedure(clause, site)
  const inputs = argumentsOf(clause, procedure, alone).map((argument, index) =>
    compileArgument(argument, procedure, index, site),
  )
  const yields = yieldsOf(clause, procedure, alone)
  const scope = site.scope.copy()
  const targets = yields.map(({ field, alias, start }) => {
    if (scope.lookup(alias) !== undefined)
      throw syntaxError('VariableAlreadyBound', `\`${alias}\` has a value already: rename it with AS`, start)
    const column = procedure.outputs.findIndex(({ name }) => name === field)
    if (column === -1)
      throw syntaxError(
        'UndefinedVariable',
        `${procedure.name} gives no \`${field}\`${didYouMean(
          field,
          procedure.outputs.map(({ name }) => name),
        )}`,
        start,
      )
    return { column, variable: scope.declare(alias, { kind: procedure.outputs[column]?.kind ?? 'any' }) }
  })
  let plan = callOperator(procedure, input, {
    inputs,
    targets: targets.map(({ column, variable }) => ({ column, slot: variable.slot })),
    site,
  })
  if (clause.where !== undefined) plan = filter(plan, site.with({ scope }).compilePredicate(clause.where).evaluate, '')
  return { operator: plan, scope, columns: alone ? targets.map(({ variable }) => variable) : undefined }
}

function findProcedure({ name, start }: CallProcedureClause, { planning }: Site): Procedure {
  const procedure = planning.procedures.get(name)
  if (procedure !== undefined) return procedure
  const message = `There is no procedure \`${name}\`${didYouMean(name, planning.procedures.keys())}`
  throw failure({ kind: 'ProcedureError', code: 'ProcedureNotFound', phase: 'compile time', message }, start)
}

function argumentsOf(clause: CallProcedureClause, { name, inputs }: Procedure, alone: boolean): Expression[] {
  const { start, end } = clause
  if (clause.arguments === undefined) {
    if (!alone)
      throw syntaxError(
        'InvalidArgumentPassingMode',
        `Inside a query the arguments of ${name} have to be written`,
        start,
      )
    return inputs.map((input): Expression => ({ kind: 'parameter', name: input.name, start, end }))
  }
  if (clause.arguments.length === inputs.length) return clause.arguments
  throw syntaxError(
    'InvalidNumberOfArguments',
    `${name} takes ${inputs.length} arguments, not ${clause.arguments.length}`,
    start,
  )
}

function compileArgument(argument: Expression, { inputs }: Procedure, index: number, site: Site): Evaluate {
  const { type, evaluate } = site.compile(argument)
  const kind = inputs[index]?.kind ?? 'any'
  if (kind !== 'any') expectType(type, argument, ...(kind === 'float' ? (['float', 'integer'] as const) : [kind]))
  return evaluate
}

function yieldsOf({ yields, start, end }: CallProcedureClause, { outputs }: Procedure, alone: boolean): YieldItem[] {
  if (yields === '*' && !alone)
    throw syntaxError('UnexpectedSyntax', 'YIELD * is for calls that stand alone: name the fields', start)
  if (Array.isArray(yields)) return yields
  return alone ? outputs.map(({ name }) => ({ field: name, alias: name, start, end })) : []
}

interface CallParts {
  inputs: Evaluate[]
  targets: { column: number; slot: number }[]
  site: Site
}

function callOperator(procedure: Procedure, input: Operator, { inputs, targets, site }: CallParts): Operator {
  const { store } = site.planning
  return operator({
    name: 'ProcedureCall',
    detail: procedure.name,
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const results = procedure.run(
          inputs.map(evaluate => evaluate(row)),
          store,
        )
        if (procedure.outputs.length === 0) {
          drain(results)
          yield true
          continue
        }
        for (const values of results) {
          for (const { column, slot } of targets) row[slot] = values[column] ?? null
          yield true
        }
      }
    },
  })
}
