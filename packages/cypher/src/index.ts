// openCypher over graphology: the public names.
export { query, iterate, prepare } from "./query.ts";
export type { Parameters, Prepared, QueryOptions, QueryResult } from "./query.ts";
export { attributeAdapter } from "./graph/adapter.ts";
export type { AttributeNames, GraphAdapter } from "./graph/adapter.ts";
export { standpointAdapter } from "./graph/standpoint.ts";
export { CypherError } from "./errors.ts";
export type { ErrorKind, Phase } from "./errors.ts";
export type { Limits } from "./run/guard.ts";
export { printPlan } from "./plan/describe.ts";
export type { PlanStep } from "./plan/describe.ts";
export type { Procedure, ProcedureField } from "./plan/procedure.ts";
export { parse } from "./syntax/parse.ts";
export type { Plain, PlainNode, PlainPath, PlainRelationship } from "./values/convert.ts";
export type { Value } from "./values/value.ts";
