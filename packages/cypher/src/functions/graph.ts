// Functions on nodes, relationships, paths and maps.
import { booleanType, integerType, listOf, mapType, nodeType, relationshipType, stringType } from '../plan/types.ts'
import { failure } from '../errors.ts'
import type { Entity, NodeValue, PathValue, RelationshipValue } from '../values/graph-values.ts'
import { isNode, isPath, isRelationship } from '../values/graph-values.ts'
import type { Value } from '../values/value.ts'
import { wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

function node(name: string, value: Value | undefined): NodeValue {
  return isNode(value) ? alive(value) : wrongType(name, value ?? null, 'a NODE')
}

function relationship(name: string, value: Value | undefined): RelationshipValue {
  return isRelationship(value) ? value : wrongType(name, value ?? null, 'a RELATIONSHIP')
}

function entity(name: string, value: Value | undefined): Entity {
  return isNode(value) || isRelationship(value) ? value : wrongType(name, value ?? null, 'a NODE or a RELATIONSHIP')
}

function path(name: string, value: Value | undefined): PathValue {
  return isPath(value) ? value : wrongType(name, value ?? null, 'a PATH')
}

/** A node or relationship that this query has deleted has nothing left to read. */
export function alive<Some extends Entity>(subject: Some): Some {
  if (!subject.deleted) return subject
  throw failure({
    kind: 'EntityNotFound',
    code: 'DeletedEntityAccess',
    phase: 'runtime',
    message: `This ${subject.kind} was deleted by the query`,
  })
}

export const graphFunctions: FunctionDefinition[] = [
  {
    name: 'labels',
    arity: [1, 1],
    takes: [['node']],
    gives: listOf(stringType),
    run: ([value]) => [...node('labels', value).labels],
  },
  {
    name: 'type',
    arity: [1, 1],
    takes: [['relationship']],
    gives: stringType,
    run: ([value]) => relationship('type', value).type,
  },
  {
    name: 'id',
    arity: [1, 1],
    takes: [['node', 'relationship']],
    gives: integerType,
    run: ([value]) => BigInt(entity('id', value).id),
  },
  {
    name: 'elementId',
    arity: [1, 1],
    takes: [['node', 'relationship']],
    gives: stringType,
    run: ([value]) => entity('elementId', value).key,
  },
  {
    name: 'startNode',
    arity: [1, 1],
    takes: [['relationship']],
    gives: nodeType,
    run: ([value]) => relationship('startNode', value).source,
  },
  {
    name: 'endNode',
    arity: [1, 1],
    takes: [['relationship']],
    gives: nodeType,
    run: ([value]) => relationship('endNode', value).target,
  },
  {
    name: 'nodes',
    arity: [1, 1],
    takes: [['path']],
    gives: listOf(nodeType),
    run: ([value]) => [...path('nodes', value).nodes],
  },
  {
    name: 'relationships',
    arity: [1, 1],
    takes: [['path']],
    gives: listOf(relationshipType),
    run: ([value]) => [...path('relationships', value).relationships],
  },
  {
    name: 'length',
    arity: [1, 1],
    takes: [['path']],
    gives: integerType,
    run: ([value]) => BigInt(path('length', value).relationships.length),
  },
  {
    name: 'properties',
    arity: [1, 1],
    takes: [['node', 'relationship', 'map']],
    gives: mapType,
    run: ([value = null]) => {
      if (value instanceof Map) return value
      return new Map(alive(entity('properties', value)).properties)
    },
  },
  {
    name: 'keys',
    arity: [1, 1],
    takes: [['node', 'relationship', 'map']],
    gives: listOf(stringType),
    run: ([value = null]) => [...(value instanceof Map ? value : alive(entity('keys', value)).properties).keys()],
  },
  {
    name: 'exists',
    arity: [1, 1],
    gives: booleanType,
    seesNull: true,
    run: ([value = null]) => value !== null && value !== false,
  },
  { name: 'randomUUID', arity: [0, 0], gives: stringType, run: (_, { random }) => uuid(random) },
  { name: 'timestamp', arity: [0, 0], gives: integerType, run: (_, { now }) => BigInt(now.getTime()) },
]

function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16))
}
