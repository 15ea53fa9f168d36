// The parts of SET and REMOVE.
import { typeError } from '../errors.ts'
import type { Writer } from '../graph/writer.ts'
import type { Name, RemoveItem, SetItem } from '../syntax/ast.ts'
import { isNode, isRelationship } from '../values/graph-values.ts'
import type { Entity } from '../values/graph-values.ts'
import { kindName } from '../values/value.ts'
import type { MapValue, Value } from '../values/value.ts'
import type { RowWrite } from './creation.ts'
import type { Site } from './site.ts'

export function planSetItem(item: SetItem, site: Site, writer: Writer): RowWrite {
  if (item.kind === 'setLabels')
    return planLabels(item.variable, site, writer, labels => [...new Set([...labels, ...item.labels])])
  const value = site.compile(item.value).evaluate
  if (item.kind === 'setProperty') {
    const subject = site.compile(item.subject).evaluate
    return row => onEntity(subject(row), entity => writer.setProperty(entity, item.name, value(row)))
  }
  const { slot } = site.scope.require(item.variable.name, item.variable.start)
  return row =>
    onEntity(row[slot] ?? null, entity => {
      const properties = propertiesOf(value(row))
      if (item.merge) writer.addProperties(entity, properties)
      else writer.replaceProperties(entity, properties)
    })
}

export function planRemoveItem(item: RemoveItem, site: Site, writer: Writer): RowWrite {
  if (item.kind === 'removeLabels')
    return planLabels(item.variable, site, writer, labels => labels.filter(label => !item.labels.includes(label)))
  const subject = site.compile(item.subject).evaluate
  return row => onEntity(subject(row), entity => writer.setProperty(entity, item.name, null))
}

function planLabels(
  { name, start }: Name,
  site: Site,
  writer: Writer,
  change: (labels: string[]) => string[],
): RowWrite {
  const { slot } = site.scope.require(name, start)
  return row =>
    onEntity(row[slot] ?? null, entity => {
      if (isNode(entity)) writer.setLabels(entity, change(entity.labels))
    })
}

function onEntity(value: Value, change: (entity: Entity) => void): void {
  if (value === null) return
  if (!isNode(value) && !isRelationship(value))
    throw typeError('InvalidArgumentType', `A ${kindName(value)} cannot be changed`)
  change(value)
}

function propertiesOf(value: Value): MapValue {
  if (isNode(value) || isRelationship(value)) return new Map(value.properties)
  if (value instanceof Map) return new Map(value)
  throw typeError('InvalidArgumentType', `Properties are a MAP, not a ${kindName(value)}`)
}
