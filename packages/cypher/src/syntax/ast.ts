// The tree that the parser gives and the planner reads. Every node knows its place in the text.

export interface Place {
  start: number
  end: number
}

export interface Query extends Place {
  mode: 'run' | 'explain' | 'profile'
  union: UnionQuery
}

export interface UnionQuery extends Place {
  parts: SingleQuery[]
  /** True for UNION ALL; undefined when there is one part only. */
  all: boolean | undefined
}

export interface SingleQuery extends Place {
  clauses: Clause[]
}

export type Clause =
  | MatchClause
  | UnwindClause
  | ProjectionClause
  | CallProcedureClause
  | CallSubqueryClause
  | CreateClause
  | MergeClause
  | SetClause
  | RemoveClause
  | DeleteClause
  | ForeachClause

export interface MatchClause extends Place {
  kind: 'match'
  optional: boolean
  patterns: PatternPart[]
  where: Expression | undefined
}

export interface UnwindClause extends Place {
  kind: 'unwind'
  list: Expression
  variable: Name
}

export interface ProjectionClause extends Place {
  kind: 'with' | 'return'
  distinct: boolean
  star: boolean
  items: ProjectionItem[]
  orderBy: SortItem[]
  skip: Expression | undefined
  limit: Expression | undefined
  where: Expression | undefined
}

export interface ProjectionItem extends Place {
  expression: Expression
  alias: string | undefined
  /** The text as written, which names the column of an item without alias. */
  text: string
}

export interface SortItem extends Place {
  expression: Expression
  descending: boolean
}

export interface CallProcedureClause extends Place {
  kind: 'callProcedure'
  optional: boolean
  name: string
  arguments: Expression[] | undefined
  yields: YieldItem[] | '*' | undefined
  where: Expression | undefined
}

export interface YieldItem extends Place {
  field: string
  alias: string
}

export interface CallSubqueryClause extends Place {
  kind: 'callSubquery'
  optional: boolean
  /** Variables of the scope clause `CALL (a, b) {…}`; undefined for the importing WITH form. */
  imports: string[] | '*' | undefined
  query: UnionQuery
}

export interface CreateClause extends Place {
  kind: 'create'
  patterns: PatternPart[]
}

export interface MergeClause extends Place {
  kind: 'merge'
  pattern: PatternPart
  onCreate: SetItem[]
  onMatch: SetItem[]
}

export interface SetClause extends Place {
  kind: 'set'
  items: SetItem[]
}

export type SetItem =
  | (Place & { kind: 'setProperty'; subject: Expression; name: string; value: Expression })
  | (Place & { kind: 'setAll'; variable: Name; value: Expression; merge: boolean })
  | (Place & { kind: 'setLabels'; variable: Name; labels: string[] })

export interface RemoveClause extends Place {
  kind: 'remove'
  items: RemoveItem[]
}

export type RemoveItem =
  | (Place & { kind: 'removeProperty'; subject: Expression; name: string })
  | (Place & { kind: 'removeLabels'; variable: Name; labels: string[] })

export interface DeleteClause extends Place {
  kind: 'delete'
  detach: boolean
  expressions: Expression[]
}

export interface ForeachClause extends Place {
  kind: 'foreach'
  variable: Name
  list: Expression
  clauses: Clause[]
}

export interface Name extends Place {
  name: string
}

export interface PatternPart extends Place {
  path: Name | undefined
  shortest: 'one' | 'all' | undefined
  /** Always one node more than relationships. */
  nodes: NodePattern[]
  relationships: RelationshipPattern[]
}

export interface NodePattern extends Place {
  variable: Name | undefined
  labels: LabelExpression | undefined
  properties: Expression | undefined
  where: Expression | undefined
}

export interface RelationshipPattern extends Place {
  variable: Name | undefined
  types: LabelExpression | undefined
  properties: Expression | undefined
  where: Expression | undefined
  direction: 'out' | 'in' | 'both'
  /** True for `<-[…]->`, which reads as both and may not be created. */
  bothArrows: boolean
  length: { min: number; max: number } | undefined
}

export type LabelExpression =
  | { kind: 'label'; name: string; start: number }
  | { kind: 'any' }
  | { kind: 'not'; operand: LabelExpression }
  | { kind: 'and' | 'or'; left: LabelExpression; right: LabelExpression }

export type BinaryOperator =
  | 'OR'
  | 'XOR'
  | 'AND'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | '||'
  | 'IN'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'CONTAINS'
  | '=~'
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='
export type Quantifier = 'all' | 'any' | 'none' | 'single'

export type Expression = Place &
  (
    | { kind: 'literal'; value: null | boolean | bigint | number | string }
    | { kind: 'parameter'; name: string }
    | { kind: 'variable'; name: string }
    | { kind: 'property'; subject: Expression; name: string }
    | { kind: 'index'; subject: Expression; index: Expression }
    | { kind: 'slice'; subject: Expression; from: Expression | undefined; to: Expression | undefined }
    | { kind: 'list'; items: Expression[] }
    | { kind: 'map'; entries: MapEntry[] }
    | { kind: 'mapProjection'; subject: Expression; items: MapProjectionItem[] }
    | { kind: 'call'; name: string; distinct: boolean; arguments: Expression[] }
    | { kind: 'countStar' }
    | { kind: 'not'; operand: Expression }
    | { kind: 'negate'; operand: Expression }
    | { kind: 'plus'; operand: Expression }
    | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
    | { kind: 'comparison'; operators: Comparison[]; operands: Expression[] }
    | { kind: 'isNull'; operand: Expression; negated: boolean }
    | { kind: 'hasLabels'; subject: Expression; labels: LabelExpression }
    | { kind: 'case'; subject: Expression | undefined; branches: CaseBranch[]; otherwise: Expression | undefined }
    | {
        kind: 'listComprehension'
        variable: Name
        list: Expression
        where: Expression | undefined
        result: Expression | undefined
      }
    | { kind: 'patternComprehension'; pattern: PatternPart; where: Expression | undefined; result: Expression }
    | { kind: 'quantifier'; quantifier: Quantifier; variable: Name; list: Expression; where: Expression }
    | { kind: 'reduce'; accumulator: Name; initial: Expression; variable: Name; list: Expression; step: Expression }
    | { kind: 'pattern'; pattern: PatternPart }
    | { kind: 'subquery'; subquery: 'exists' | 'count' | 'collect'; query: UnionQuery }
  )

export interface MapEntry {
  key: string
  value: Expression
}

export interface CaseBranch {
  when: Expression
  result: Expression
}

export type MapProjectionItem =
  | { kind: 'property'; name: string }
  | { kind: 'all' }
  | { kind: 'entry'; name: string; value: Expression }

export type ExpressionOf<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>
