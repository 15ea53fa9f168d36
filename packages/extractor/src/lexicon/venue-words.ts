// Head words of places' names ("… River", "Lake …", "… Airport"), with the kind of venue they make.
// Source: Wikipedia's "List of geographical features" and "Building types" (facts only).
import type { VenueKind } from '../model.ts'

const words = (kind: VenueKind, list: string): [string, VenueKind][] => list.split(/\s+/).map(word => [word, kind])

/** Lower case; the last word of a name decides, or the first ("Lake Victoria", "Mount Everest", "Gulf of Aden"). */
export const VENUE_WORDS: ReadonlyMap<string, VenueKind> = new Map([
  ...words('city', 'city town village township borough'),
  ...words(
    'region',
    `county province prefecture region district state territory oblast krai canton island islands peninsula valley coast desert forest mountain mountains mount mt hill
hills plateau plain plains delta basin peak range ridge canyon gorge cape park reserve reef isle isles archipelago heights volcano glacier highlands midlands
parish ranch steppe shire suburb quarter neighborhood neighbourhood`,
  ),
  ...words(
    'water',
    'river lake sea ocean gulf bay strait straits canal channel creek lagoon reservoir sound falls fjord harbor harbour basin',
  ),
  ...words(
    'building',
    `airport airfield street avenue road boulevard lane square plaza bridge tunnel dam station stadium arena palace castle tower building hall house hotel theatre theater cathedral
basilica prison jail monument memorial gallery library mall pier port dock docks bunker barracks base camp colliery mine pit plant reactor highway motorway interstate
gate wall fort fortress mosque synagogue temple church abbey museum hospital clinic center centre terminal headquarters embassy mission courthouse farm cemetery villa`,
  ),
])
