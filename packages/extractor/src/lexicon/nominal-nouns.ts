// Common nouns that take up something named before ("the alliance", "the company"), with what they may stand for.
// Source: written by hand for Standpoint from general English.
import type { EventKind, OrganizationKind, VenueKind } from '../model.ts'

export type NominalClass =
  | { category: 'organization'; kinds: readonly OrganizationKind[] }
  | { category: 'venue'; kinds: readonly VenueKind[] }
  | { category: 'event'; kinds: readonly EventKind[] }

const organizations = (kinds: readonly OrganizationKind[], list: string): [string, NominalClass][] =>
  list.split(/\s+/).map(word => [word, { category: 'organization', kinds }])
const venues = (kinds: readonly VenueKind[], list: string): [string, NominalClass][] =>
  list.split(/\s+/).map(word => [word, { category: 'venue', kinds }])

/** Singular lemmas. */
export const NOMINAL_NOUNS: ReadonlyMap<string, NominalClass> = new Map([
  ...organizations(['alliance'], 'alliance'),
  ...organizations(['alliance', 'intergovernmental'], 'bloc'),
  ...organizations(
    ['company', 'media'],
    'company firm carrier airline automaker carmaker manufacturer maker retailer bank giant startup conglomerate corporation insurer utility',
  ),
  ...organizations(
    ['government'],
    'ministry department agency bureau municipality regulator watchdog commission council parliament senate assembly cabinet police',
  ),
  ...organizations(['forum', 'intergovernmental', 'government'], 'council'),
  ...organizations(['court'], 'court tribunal'),
  ...organizations(['party'], 'party'),
  ...organizations(['education'], 'university college school institute academy observatory'),
  ...organizations(['religious'], 'church diocese'),
  ...organizations(['sports'], 'club team federation'),
  ...organizations(['military'], 'army military navy militia'),
  ...organizations(['media'], 'newspaper paper magazine broadcaster agency outlet network'),
  ...organizations(['think-tank', 'education', 'non-profit'], 'institute institution'),
  ...organizations(
    ['non-profit', 'business-association', 'other'],
    'union charity foundation association society federation',
  ),
  ...organizations(
    ['non-profit', 'business-association', 'group', 'think-tank', 'military', 'party', 'other'],
    'group movement organization organisation',
  ),
  ...organizations(['state'], 'country nation republic kingdom'),
  ...venues(['city'], 'city town village capital'),
  ...venues(['region'], 'region province island peninsula county'),
  ...venues(['water'], 'river lake sea'),
])
