// Parts of countries, continents and seas that newspapers name without saying what they are: venues, never states.
// Sources: Wikipedia's "List of dependent territories" and "List of autonomous areas by country"; ISO 3166-2 (US, CA, AU, GB, IN in part), United Nations M49 regions (through world-countries), the Associated Press's state abbreviations (facts only).
import type { VenueKind } from '../model.ts'

export interface KnownRegion {
  label: string
  kind: VenueKind
  country?: string
}

const US_STATES = `Alabama|Ala.;Alaska;Arizona|Ariz.;Arkansas|Ark.;California|Calif.;Colorado|Colo.;Connecticut|Conn.;Delaware|Del.;Florida|Fla.;Hawaii;Idaho;
Illinois|Ill.;Indiana|Ind.;Iowa;Kansas|Kan.;Kentucky|Ky.;Louisiana|La.;Maine;Maryland|Md.;Massachusetts|Mass.;Michigan|Mich.;Minnesota|Minn.;
Mississippi|Miss.;Missouri|Mo.;Montana|Mont.;Nebraska|Neb.;Nevada|Nev.;New Hampshire|N.H.;New Jersey|N.J.;New Mexico|N.M.;New York State|N.Y.;
North Carolina|N.C.;North Dakota|N.D.;Ohio;Oklahoma|Okla.;Oregon|Ore.;Pennsylvania|Pa.;Rhode Island|R.I.;South Carolina|S.C.;South Dakota|S.D.;
Tennessee|Tenn.;Texas|Tex.;Utah;Vermont|Vt.;Virginia|Va.;West Virginia|W.Va.;Wisconsin|Wis.;Wyoming|Wyo.`

const CANADA = `Alberta;British Columbia|B.C.;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Quebec|Québec;Saskatchewan;Yukon;Nunavut`
const AUSTRALIA = `New South Wales|NSW;Queensland;South Australia;Tasmania;Western Australia;Northern Territory`
const BRITAIN = `England;Scotland;Wales;Northern Ireland;Ulster`
const INDIA = `Kashmir;Punjab;Gujarat;Bihar;Assam;Kerala;Tamil Nadu;Uttar Pradesh;Maharashtra;West Bengal;Rajasthan`
const CONTINENTS = `Europe;Asia;Africa;Antarctica;Oceania;South America;North America;Latin America;Central America;Western Europe;Eastern Europe;
Central Europe;Southeast Asia;South Asia;Central Asia;East Asia;Middle East|Mideast;Near East;Far East;North Africa;West Africa;East Africa;Southern Africa;
Scandinavia;Caucasus;Balkans;Caribbean;Siberia;Sahara;Sahel;Horn of Africa;Maghreb;Levant;Central and Eastern Europe;Sub-Saharan Africa;Arctic;Gaza|Gaza Strip;West Bank;Crimea|Crimean Peninsula;Donbas|Donbass`
const TERRITORIES = `Puerto Rico;Guam;Greenland;Hong Kong;Macau|Macao;Gibraltar;Bermuda;New Caledonia;French Polynesia;Tahiti;Falkland Islands|Falklands;Cayman Islands;Isle of Man;Faroe Islands;
American Samoa;Réunion;Martinique;Guadeloupe;Western Sahara;Tibet;Xinjiang;Chechnya;Catalonia;Corsica;Kurdistan;Nagorno-Karabakh;Abkhazia;South Ossetia;Transnistria|Transdniestria;Inner Mongolia;Manchuria;Bavaria;Basque Country;Aceh;Darfur;Tigray;Sicily;Sardinia`
const WATERS = `Pacific;Atlantic;Mediterranean;Black Sea;Red Sea;Baltic Sea;North Sea;Caspian Sea;English Channel;Persian Gulf;South China Sea;
East China Sea;Suez Canal;Panama Canal;Nile;Danube;Rhine;Mississippi River;Yangtze;Thames;Volga;Bosporus|Bosphorus;Dardanelles`

function regions(list: string, kind: VenueKind, country?: string): [string, KnownRegion][] {
  return list
    .replaceAll('\n', '')
    .split(';')
    .flatMap(entry => {
      const names = entry.split('|')
      const region: KnownRegion = { label: names[0] ?? entry, kind, ...(country ? { country } : {}) }
      return names.map((name): [string, KnownRegion] => [name, region])
    })
}

export const REGIONS: ReadonlyMap<string, KnownRegion> = new Map([
  ...regions(WATERS, 'water'),
  ...regions(CONTINENTS, 'region'),
  ...regions(TERRITORIES, 'region'),
  ...regions(INDIA, 'region', 'IN'),
  ...regions(BRITAIN, 'region', 'GB'),
  ...regions(AUSTRALIA, 'region', 'AU'),
  ...regions(CANADA, 'region', 'CA'),
  ...regions(US_STATES, 'region', 'US'),
])
