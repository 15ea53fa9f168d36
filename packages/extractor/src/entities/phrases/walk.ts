// Goes through the article once, word by word, and settles every phrase that is no name by what was spoken of before.
import type { Entity, Mention, Reading, Sentence, Token } from '../../model.ts'
import { placeKey } from '../index-mentions.ts'
import type { Gender } from '../identity/gender.ts'
import type { Actor } from '../people.ts'
import { dependents, isSubject, roleOf } from '../use/grammar.ts'
import { actorsOf } from './actors.ts'
import { History } from './history.ts'
import { antecedentOf } from './nominals.ts'
import type { Antecedent } from './nominals.ts'
import type { Scene } from './owners.ts'
import { pronounAntecedent } from './pronouns.ts'
import { Registry } from './registry.ts'
import { findRoles } from './roles.ts'
import type { Roles } from './roles.ts'
import { phraseSpan } from './span.ts'
import { quotationFinder, speakerFinder } from './speakers.ts'

export interface Walked {
  entities: Entity[]
  mentions: Mention[]
  actors: Map<string, Actor[]>
}

interface Walk {
  reading: Reading
  registry: Registry
  history: History
  roles: Roles
  genders: ReadonlyMap<string, Gender>
  names: ReadonlyMap<string, Mention>
  result: { mentions: Mention[]; actors: Map<string, Actor[]> }
  quotationAt: ReturnType<typeof quotationFinder>
  speakerOf: ReturnType<typeof speakerFinder>
}

export function walkArticle(
  reading: Reading,
  named: { entities: readonly Entity[]; mentions: readonly Mention[]; genders: ReadonlyMap<string, Gender> },
): Walked {
  const walk: Walk = {
    reading,
    registry: new Registry(named.entities),
    history: new History(),
    roles: findRoles(named.mentions, reading),
    genders: named.genders,
    names: byToken(named.mentions),
    result: { mentions: [], actors: new Map() },
    quotationAt: quotationFinder(reading),
    speakerOf: speakerFinder(reading),
  }
  for (const sentence of reading.sentences) walkSentence(sentence, walk)
  return { entities: walk.registry.entities.map(entity => withRole(entity, walk.roles)), ...walk.result }
}

/** People with what their titles say of them. */
function withRole(entity: Entity, roles: Roles): Entity {
  const role = roles.get(entity.id)
  if (!role) return entity
  return {
    ...entity,
    ...(role.wording ? { description: role.wording } : {}),
    ...(role.state?.code ? { country: role.state.code } : {}),
  }
}

function byToken(mentions: readonly Mention[]): Map<string, Mention> {
  const places = new Map<string, Mention>()
  for (const mention of mentions)
    for (let token = mention.from; token < mention.to; token += 1)
      places.set(placeKey(mention.sentence, token), mention)
  return places
}

function walkSentence(sentence: Sentence, walk: Walk): void {
  const scene: Scene = {
    sentence,
    registry: walk.registry,
    nameAt: token => walk.names.get(placeKey(sentence.index, token)),
    stateOfPerson: entity => stateOf(entity, walk),
    namedState: code => walk.registry.entities.find(({ kind, country }) => kind === 'state' && country === code),
  }
  for (const token of sentence.tokens) {
    const name = scene.nameAt(token.index)
    if (name) {
      if (name.head === token.index) remember(token, name, scene, walk)
    } else settle(token, scene, walk)
  }
}

function stateOf(person: string, { roles, registry }: Walk): Entity | undefined {
  const state = roles.get(person)?.state
  return state && registry.organization(state.label, 'state', state.code)
}

function settle(token: Token, scene: Scene, walk: Walk): void {
  const nominal = antecedentOf(token, scene, walk)
  if (nominal && walk.registry.get(nominal.entity)?.category === 'person')
    return addMention(token, nominal, 'nominal', scene, walk)
  const actors = actorsOf(token, scene, walk.history)
  if (actors.length > 0) return addActors(token, actors, scene, walk)
  if (nominal) return addMention(token, nominal, 'nominal', scene, walk)
  const pronoun = pronounAntecedent(token, {
    scene,
    history: walk.history,
    quotationAt: walk.quotationAt,
    speakerOf: quotation => speaker(quotation, walk),
  })
  if (pronoun) addMention(token, pronoun, 'pronoun', scene, walk)
}

function speaker(quotation: Parameters<Walk['speakerOf']>[0], walk: Walk): string | undefined {
  const place = walk.speakerOf(quotation)
  if (!place) return undefined
  const key = placeKey(place.sentence, place.token)
  return walk.names.get(key)?.entity ?? walk.result.actors.get(key)?.[0]?.entity
}

function addActors(token: Token, actors: Actor[], scene: Scene, walk: Walk): void {
  walk.result.actors.set(placeKey(scene.sentence.index, token.index), actors)
  for (const actor of actors)
    addMention(token, actor, isNamedGovernment(token, scene) ? 'name' : 'nominal', scene, walk)
}

function addMention(token: Token, found: Antecedent | Actor, form: Mention['form'], scene: Scene, walk: Walk): void {
  const { entity, reason, confidence } = found
  const category = walk.registry.get(entity)?.category ?? 'organization'
  const { from, to } =
    form === 'pronoun' ? { from: token.index, to: token.index + 1 } : phraseSpan(token, scene.sentence)
  const [first, last] = [scene.sentence.tokens[from] ?? token, scene.sentence.tokens[to - 1] ?? token]
  const text = walk.reading.article.text.slice(first.start, last.end)
  const mention: Mention = {
    start: first.start,
    end: last.end,
    text,
    form,
    category,
    sentence: scene.sentence.index,
    from,
    to,
    head: token.index,
    entity,
    reason,
    confidence,
  }
  walk.result.mentions.push(mention)
  remember(token, mention, scene, walk, 'anonymous' in found && found.anonymous)
}

function remember(token: Token, mention: Mention, scene: Scene, walk: Walk, anonymous = false): void {
  const { sentence } = scene
  const role = walk.roles.get(mention.entity)
  const gender = walk.genders.get(mention.entity) ?? role?.gender
  walk.history.add({
    entity: mention.entity,
    category: mention.category,
    sentence: sentence.index,
    token: token.index,
    paragraph: sentence.paragraph,
    form: mention.form,
    subject: isSubject(roleOf(sentence, token.index).relation) || hasRelativeClause(sentence, token.index),
    plural:
      mention.form !== 'name' &&
      token.upos !== 'PRON' &&
      /(?:s|men|people)$/.test(token.text) &&
      token.lemma !== token.text,
    anonymous,
    ...(gender ? { gender } : {}),
    ...(mention.form === 'nominal' ? { lemma: token.lemma.toLowerCase() } : {}),
  })
}

/** "the Biden administration": a government under its leader's name is a name of the state. */
const isNamedGovernment = (token: Token, { nameAt }: Scene): boolean =>
  /^(?:administration|government)$/i.test(token.text) && nameAt(token.index - 1)?.category === 'person'

/** "the White House, which has reassured": the subject of what follows. */
const hasRelativeClause = (sentence: Sentence, index: number): boolean =>
  dependents(sentence, index).some(child => sentence.tokens[child]?.deprel === 'acl:relcl')
