// Goes through the article once, word by word, and settles every phrase that is no name by what was spoken of before.
import type { Entity, Mention, Reading, Sentence, Token } from '../../model.ts'
import { placeKey } from '../index-mentions.ts'
import type { Gender } from '../identity/gender.ts'
import type { Antecedent } from '../coreference/antecedent.ts'
import { likeliest } from '../coreference/choose.ts'
import type { Chooser } from '../coreference/choose.ts'
import { referenceOf } from '../coreference/pronouns.ts'
import type { Reference } from '../coreference/pronouns.ts'
import { genderOfPronoun, kindOfPronoun } from '../coreference/pronoun-words.ts'
import type { Actor } from '../people.ts'
import type { Setting } from '../coreference/setting.ts'
import { actorsOf, isDefinite } from './actors.ts'
import { History } from './history.ts'
import type { Owner, Scene } from './owners.ts'
import { Registry } from './registry.ts'
import { antecedentOf } from './nominals.ts'
import { findRoles } from './roles.ts'
import type { Roles } from './roles.ts'
import { phraseSpan } from './span.ts'
import { stateOfTitle } from './states-of-titles.ts'
import { isPlural, isPredicate, placeOf, strangerAt } from './strangers.ts'
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
  genders: Map<string, Gender>
  names: ReadonlyMap<string, Mention>
  /** Entities of the heads of phrases settled so far. */
  heads: Map<string, string>
  result: { mentions: Mention[]; actors: Map<string, Actor[]> }
  quotationAt: ReturnType<typeof quotationFinder>
  speakerOf: ReturnType<typeof speakerFinder>
  choose: Chooser
}

export function walkArticle(
  reading: Reading,
  named: { entities: readonly Entity[]; mentions: readonly Mention[]; genders: ReadonlyMap<string, Gender> },
  choose: Chooser = likeliest,
): Walked {
  const walk: Walk = {
    reading,
    registry: new Registry(named.entities),
    history: new History(),
    roles: findRoles(named.mentions, reading),
    genders: new Map(named.genders),
    names: byToken(named.mentions),
    heads: new Map(),
    result: { mentions: [], actors: new Map() },
    quotationAt: quotationFinder(reading),
    speakerOf: speakerFinder(reading),
    choose,
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
    genderOf: entity => walk.genders.get(entity) ?? walk.roles.get(entity)?.gender,
    namedState: code => walk.registry.entities.find(({ kind, country }) => kind === 'state' && country === code),
  }
  for (const token of sentence.tokens) {
    const state = stateOfTitle(token, scene)
    if (state) addState(token, state, sentence.index, walk)
    const name = scene.nameAt(token.index)
    if (name) {
      if (name.head === token.index) remember(token, name, scene, walk)
    } else settle(token, scene, walk)
  }
}

/** A state that only an adjective in somebody's title names: it gets that adjective as its mention. */
function addState({ start, end, text, index }: Token, { entity, reason }: Owner, sentence: number, walk: Walk): void {
  const place = { sentence, from: index, to: index + 1, head: index }
  const shared = { start, end, text, form: 'nominal' as const, category: 'organization' as const, confidence: 0.9 }
  walk.result.mentions.push({ ...shared, ...place, entity: entity.id, reason })
}

function stateOf(person: string, { roles, registry }: Walk): Entity | undefined {
  const state = roles.get(person)?.state
  return state && registry.organization(state.label, 'state', state.code)
}

function settle(token: Token, scene: Scene, walk: Walk): void {
  const setting = settingOf(scene, walk)
  const nominal = antecedentOf(token, scene, { ...walk, published: walk.reading.article.publication.date })
  if (nominal && walk.registry.get(nominal.entity)?.category === 'person')
    return addMention(token, nominal, 'nominal', scene, walk)
  const actors = actorsOf(token, scene, walk.history)
  if (actors.length > 0) return addActors(token, actors, scene, walk)
  if (nominal) return addMention(token, nominal, 'nominal', scene, walk)
  const reference = referenceOf(token, setting, walk.choose)
  if (reference) refer(token, reference, scene, walk)
  else meet(token, scene, walk)
}

const settingOf = (scene: Scene, walk: Walk): Setting => ({
  scene,
  history: walk.history,
  quotationAt: walk.quotationAt,
  speakerOf: quotation => speaker(quotation, walk),
  entityAt: index => scene.nameAt(index)?.entity ?? walk.heads.get(placeKey(scene.sentence.index, index)),
})

/** A pronoun whose meaning is settled, be it for somebody without a name. */
function refer(token: Token, reference: Reference, scene: Scene, walk: Walk): void {
  if ('entity' in reference) {
    if (reference.confidence >= SURE) learnGender(token, reference.entity, walk)
    return addMention(token, reference, 'pronoun', scene, walk)
  }
  const kind = kindOfPronoun(token.text)
  const gender = genderOfPronoun(token.text)
  walk.history.addStranger({
    ...placeOf(token, scene.sentence),
    key: reference.key,
    category: gender ? 'person' : 'thing',
    form: 'pronoun',
    plural: kind === 'they',
    anonymous: false,
    quoted: walk.quotationAt(token) !== undefined,
    ...(gender ? { gender } : {}),
    ...(kind ? { word: kind } : {}),
  })
}

/** A common noun: "the gunman" after "a gunman" is the same; what somebody is said to be is nobody else. */
function meet(token: Token, scene: Scene, walk: Walk): void {
  const stranger = strangerAt(token, scene.sentence)
  if (!stranger || isPredicate(token, scene.sentence)) return
  const known = isDefinite(token, scene.sentence) ? walk.history.lastOf(stranger.lemma ?? '') : undefined
  walk.history.addStranger({
    ...stranger,
    key: known ?? stranger.key,
    ...(stranger.lemma ? { word: stranger.lemma } : {}),
    quoted: walk.quotationAt(token) !== undefined,
  })
}

/** How sure a pronoun must be to tell a gender. */
const SURE = 0.7

/** Who was "she" once stays so. */
function learnGender({ text }: Token, entity: string, { genders }: Walk): void {
  const gender = genderOfPronoun(text)
  if (gender && !genders.has(entity)) genders.set(entity, gender)
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
  walk.heads.set(placeKey(mention.sentence, token.index), entity)
  remember(token, mention, scene, walk, 'anonymous' in found && found.anonymous)
}

function remember(token: Token, mention: Mention, scene: Scene, walk: Walk, anonymous = false): void {
  const { sentence } = scene
  const gender = scene.genderOf(mention.entity)
  walk.history.add({
    ...placeOf(token, sentence),
    key: mention.entity,
    entity: mention.entity,
    category: mention.category,
    form: mention.form,
    plural: mention.form !== 'name' && isPlural(token),
    anonymous,
    quoted: walk.quotationAt(token) !== undefined,
    ...(gender ? { gender } : {}),
    ...(mention.form === 'nominal' ? { lemma: token.lemma.toLowerCase(), word: token.lemma.toLowerCase() } : {}),
    ...(mention.form === 'pronoun' ? { word: kindOfPronoun(token.text) ?? 'speaker' } : {}),
  })
}

/** "the Biden administration": a government under its leader's name is a name of the state. */
const isNamedGovernment = (token: Token, { nameAt }: Scene): boolean =>
  /^(?:administration|government)$/i.test(token.text) && nameAt(token.index - 1)?.category === 'person'
