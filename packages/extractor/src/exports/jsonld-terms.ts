// The vocabularies of the JSON-LD export: schema.org for things, PROV for where a claim comes from, Web Annotation for its sentences.
import type { Category, Predicate } from '../model.ts'

export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  standpoint: 'urn:standpoint:terms:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
}

export const TYPES: Record<Category, readonly string[]> = {
  person: ['Person'],
  organization: ['Organization'],
  venue: ['Place'],
  event: ['Event'],
  topic: ['Thing', 'standpoint:Topic'],
  stance: ['standpoint:Stance'],
  article: ['NewsArticle', 'prov:Entity'],
}

/** Attributes that schema.org has a word for; all others are terms of our own. */
export const PROPERTIES: Record<string, string> = {
  label: 'name',
  aliases: 'alternateName',
  description: 'description',
  start: 'startDate',
  end: 'endDate',
  proposition: 'text',
  title: 'headline',
  published: 'datePublished',
  language: 'inLanguage',
  url: 'url',
  words: 'wordCount',
}

/** Predicates that say no more than one of schema.org does. Those without a line here have no such counterpart. */
export const NARROWER: Partial<Record<Predicate, string>> = {
  AFFILIATED_WITH: 'affiliation',
  MEMBER_OF: 'memberOf',
  HELD_AT: 'location',
  HOSTED_BY: 'organizer',
  ABOUT: 'about',
}

export const reference = (key: string): { '@id': string } => ({ '@id': iri(key) })

/** `person/sergei-ryabkov` → `urn:standpoint:person/sergei-ryabkov`; what an address cannot hold is encoded. */
export const iri = (key: string): string =>
  `urn:standpoint:${key
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`
