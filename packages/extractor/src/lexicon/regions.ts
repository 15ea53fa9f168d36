// Parts of countries, continents and seas that newspapers name without saying what they are: venues, never states.
// Sources: Wikipedia's "List of dependent territories" and "List of autonomous areas by country"; ISO 3166-2 (in part), United Nations M49 regions (through world-countries), the Associated Press's state abbreviations (facts only).
import type { VenueKind } from '../model.ts'

export interface KnownRegion {
  label: string
  kind: VenueKind
  country?: string
}

const US_STATES = `Alabama|Ala.;Alaska;Arizona|Ariz.;Arkansas|Ark.;California|Calif.;Colorado|Colo.;Connecticut|Conn.;Delaware|Del.;Florida|Fla.;Georgia|Ga.;Hawaii;Idaho;
Illinois|Ill.;Indiana|Ind.;Iowa;Kansas|Kan.;Kentucky|Ky.;Louisiana|La.;Maine;Maryland|Md.;Massachusetts|Mass.;Michigan|Mich.;Minnesota|Minn.;
Mississippi|Miss.;Missouri|Mo.;Montana|Mont.;Nebraska|Neb.;Nevada|Nev.;New Hampshire|N.H.;New Jersey|N.J.;New Mexico|N.M.;New York State|N.Y.;
North Carolina|N.C.;North Dakota|N.D.;Ohio;Oklahoma|Okla.;Oregon|Ore.;Pennsylvania|Pa.;Rhode Island|R.I.;South Carolina|S.C.;South Dakota|S.D.;
Tennessee|Tenn.;Texas|Tex.;Utah;Vermont|Vt.;Virginia|Va.;Washington State|Wash.;West Virginia|W.Va.;Wisconsin|Wis.;Wyoming|Wyo.`

const CANADA = `Alberta;British Columbia|B.C.;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Quebec|Québec;Saskatchewan;Yukon;Nunavut`
const AUSTRALIA = `New South Wales|NSW;Queensland;South Australia;Tasmania;Western Australia;Northern Territory`
const BRITAIN = `England;Scotland;Wales;Northern Ireland;Ulster`
const INDIA = `Kashmir|Jammu and Kashmir;Punjab;Gujarat;Bihar;Assam;Kerala;Tamil Nadu;Uttar Pradesh;Maharashtra;West Bengal;Rajasthan;Madhya Pradesh;Andhra Pradesh;Karnataka;Odisha|Orissa;
Haryana;Jharkhand;Chhattisgarh;Uttarakhand;Himachal Pradesh;Telangana;Manipur;Nagaland;Tripura;Meghalaya;Mizoram;Sikkim;Arunachal Pradesh;Goa;Ladakh`
/** Parts of other countries, by ISO code. Capitals' namesakes and words are left out ("Lazio" is also a club, "Victoria" a queen). */
const PARTS: Readonly<Record<string, string>> = {
  IT: 'Lombardy;Tuscany;Piedmont;Veneto;Liguria;Umbria;Campania;Apulia|Puglia;Calabria;Basilicata;Abruzzo;Emilia-Romagna;Marche;Molise;Friuli-Venezia Giulia;Trentino-Alto Adige;Aosta Valley',
  DE: 'Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Hesse;Brandenburg;North Rhine-Westphalia;Rhineland-Palatinate;Baden-Württemberg|Baden-Wuerttemberg;Schleswig-Holstein;Mecklenburg-Vorpommern;Saarland;Ruhr;Rhineland',
  ES: 'Andalusia;Galicia;Asturias;Cantabria;Aragon;Extremadura;Castile and León|Castile and Leon;Castilla-La Mancha;Navarre;La Rioja;Canary Islands;Balearic Islands',
  FR: 'Brittany;Normandy;Provence;Burgundy;Alsace;Lorraine;Aquitaine;Picardy;Île-de-France|Ile-de-France;Occitanie;Auvergne;Savoy',
  CH: 'Ticino;Valais;Vaud;Graubünden;Aargau',
  AT: 'Tyrol;Styria;Carinthia;Vorarlberg;Burgenland',
  BE: 'Flanders;Wallonia',
  NL: 'North Holland;South Holland;Friesland;Zeeland;Limburg;North Brabant',
  IE: 'Munster;Leinster;Connacht;County Donegal;County Kerry;County Cork;County Mayo;County Galway',
  GB: 'Yorkshire;Lancashire;Kent;Essex;Surrey;Norfolk;Suffolk;Devon;Cornwall;Somerset;Dorset;Wiltshire;Hampshire;Berkshire;Oxfordshire;Cambridgeshire;Lincolnshire;Nottinghamshire;Derbyshire;Leicestershire;Staffordshire;Warwickshire;Worcestershire;Gloucestershire;Herefordshire;Shropshire;Cheshire;Cumbria;Northumberland;West Midlands;East Midlands;Merseyside;Greater Manchester;County Durham;Hertfordshire;Buckinghamshire;Bedfordshire;Northamptonshire;East Sussex;West Sussex;North Yorkshire;South Yorkshire;West Yorkshire;County Down;County Antrim;County Armagh;County Tyrone;Fermanagh;Gwynedd;Powys;Aberdeenshire;Orkney;Shetland;Hebrides',
  RU: 'Dagestan;Ingushetia;Tatarstan;Bashkortostan;North Ossetia;Kabardino-Balkaria;Yakutia;Kamchatka;Sakhalin;Krasnodar Territory;Kuril Islands|Kuriles',
  UA: 'Galicia-Volhynia;Transcarpathia;Zaporizhzhia Oblast;Kherson Oblast;Donetsk Oblast;Luhansk Oblast',
  CN: 'Sichuan;Guangdong;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Fujian;Zhejiang;Jiangsu;Jiangxi;Anhui;Yunnan;Guizhou;Gansu;Qinghai;Liaoning;Heilongjiang;Hainan;Guangxi;Ningxia',
  JP: 'Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Tohoku;Kansai;Fukushima Prefecture',
  BR: 'Minas Gerais;Bahia;Pernambuco;Rio Grande do Sul;Mato Grosso;Amazonas;Paraná;Santa Catarina;Rondônia|Rondonia;Ceará',
  MX: 'Chiapas;Oaxaca;Guerrero;Michoacán|Michoacan;Jalisco;Sinaloa;Sonora;Tamaulipas;Yucatán|Yucatan;Baja California;Nuevo León|Nuevo Leon;Quintana Roo',
  PK: 'Sindh|Sind;Balochistan|Baluchistan;Khyber Pakhtunkhwa;North-West Frontier Province;Waziristan;North Waziristan;South Waziristan',
  AF: 'Helmand;Nangarhar;Paktika;Paktia;Kunar;Uruzgan;Badakhshan',
  IQ: 'Anbar;Nineveh;Diyala;Salahuddin',
  SY: 'Idlib Province;Hasakah;Golan Heights',
  ID: 'Java;Sumatra;Sulawesi;Bali;Papua;Kalimantan;Lombok;Maluku',
  PH: 'Mindanao;Luzon;Visayas;Leyte;Samar;Palawan;Cebu;Sulu',
  MY: 'Sabah;Sarawak;Penang;Selangor',
  ZA: 'Gauteng;KwaZulu-Natal;Natal;Transvaal;Western Cape;Eastern Cape;Limpopo;Mpumalanga;Free State;Orange Free State',
  CD: 'Katanga;North Kivu;South Kivu;Kivu;Ituri;Kasai',
  ET: 'Oromia;Amhara;Ogaden;Afar',
  NG: 'Biafra;Borno;Kaduna State;Rivers State;Kano State;Plateau State',
  SD: 'South Kordofan;Kordofan;Blue Nile State',
  SO: 'Puntland;Somaliland;Jubaland',
  AR: 'Patagonia;Tierra del Fuego;Chubut',
  CO: 'Antioquia;Cauca',
  PT: 'Madeira;Azores;Algarve',
  GR: 'Crete;Peloponnese;Thrace;Lesbos;Rhodes',
  RS: 'Vojvodina',
  BA: 'Republika Srpska',
  PL: 'Silesia;Pomerania;Mazovia',
  CZ: 'Bohemia;Moravia;Sudetenland',
  TR: 'Anatolia',
}
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
  ...Object.entries(PARTS).flatMap(([country, list]) => regions(list, 'region', country)),
  ...regions(BRITAIN, 'region', 'GB'),
  ...regions(AUSTRALIA, 'region', 'AU'),
  ...regions(CANADA, 'region', 'CA'),
  ...regions(US_STATES, 'region', 'US'),
])
