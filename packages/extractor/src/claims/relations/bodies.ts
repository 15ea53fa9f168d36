// Which body a title makes somebody a member of, where the article names it: "Supervisor Eric Mar" of the Board of Supervisors, "Justice Owen Roberts" of the
// Supreme Court, "Senator Wagner" of the Senate. Not: "Police Commissioner Stevens" (no member of a commission), "state Senator Lee", "Supervisor Lee of
// San Jose" (of another body).
import type { Actor, People } from '../../entities/people.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import { roleWord } from './roles.ts'

/** Title → how the names of bodies whose members have it look. Source: written by hand after Wikipedia's articles on the titles (facts only). */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['supervisor', /\bSupervisors$/],
  ['justice', /\b(?:Supreme|High|Constitutional) Court\b|\bCourt of (?:Justice|Appeals?|Cassation)\b/],
  ['senator', /\bSenate$/],
  ['alderman', /\b(?:Aldermen|Council)$/],
  ['councillor', /\bCouncil$/],
  ['councilor', /\bCouncil$/],
  ['councilman', /\bCouncil$/],
  ['councilwoman', /\bCouncil$/],
  ['trustee', /\bTrustees$/],
  ['regent', /\bRegents$/],
  ['commissioner', /^European Commission$|\bCommissioners$/],
  ['assemblyman', /\bAssembly$/],
  ['assemblywoman', /\bAssembly$/],
])

/** Somebody with a title, before the name or beside it. */
export interface Member {
  sentence: Sentence
  person: Mention
  role: Token
  wording: string
  owners: readonly Actor[]
}

export function bodyOf({ sentence, person, role, wording, owners }: Member, people: People): Actor[] {
  const name = BODIES.get(roleWord(role))
  if (!name || OTHER.test(wording)) return []
  const at = person.to + 1
  const isElsewhere = people
    .mentionsIn(sentence.index)
    .some(({ from, entity }) => from === at && people.entity(entity)?.kind === 'city')
  if (isElsewhere && sentence.tokens[person.to]?.text === 'of') return []
  if (owners.some(({ entity }) => isBody(entity, people))) return []
  const bodies = people.entities.filter(({ category, label }) => category === 'organization' && name.test(label))
  const [body] = bodies
  return body && bodies.length === 1
    ? [{ entity: body.id, anonymous: false, reason: `member of the ${body.label}`, confidence: 0.7 }]
    : []
}

const isBody = (id: string, people: People): boolean => {
  const entity = people.entity(id)
  return entity?.category === 'organization' && entity.kind !== 'state'
}

/** Of another body, or of none. */
const OTHER = /\b(?:state|police|fire|health|baseball|football|league|former|retired|shadow|county|lords?)\b/i
