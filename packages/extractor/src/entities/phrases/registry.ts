// The entities of the article so far; phrases that name a state only by its people ("Russian officials") add theirs.
import type { Entity, OrganizationKind } from '../../model.ts'
import { entityId } from '../identity/join.ts'

export class Registry {
  readonly #byId: Map<string, Entity>
  readonly #byLabel: Map<string, Entity>

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map(entity => [entity.id, entity]))
    this.#byLabel = new Map(
      entities.filter(({ category }) => category === 'organization').map(entity => [entity.label, entity]),
    )
  }

  get entities(): Entity[] {
    return [...this.#byId.values()]
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id)
  }

  /** True when the article has an organization of this label. */
  named(label: string): boolean {
    return this.#byLabel.has(label)
  }

  /** The organization of this label, made when the article has none. */
  organization(label: string, kind: OrganizationKind, country?: string): Entity {
    const found = this.#byLabel.get(label)
    if (found) return found
    const made: Entity = {
      id: entityId('organization', label),
      category: 'organization',
      label,
      kind,
      aliases: [],
      ...(country ? { country } : {}),
    }
    this.#byId.set(made.id, made)
    this.#byLabel.set(label, made)
    return made
  }
}
