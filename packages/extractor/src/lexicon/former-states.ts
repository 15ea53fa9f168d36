// States that exist no more, or carried another name, as newspapers of the 20th century call them. Code: ISO 3166-3 where there is one, else the
// successor's ISO 3166-1 alpha-2 with the years in the key. Source: ISO 3166-3 and Wikipedia's "List of former sovereign states" (facts only).
export interface FormerState {
  /** Key of the node, after `organization/`. */
  name: string
  names: readonly string[]
  demonyms: readonly string[]
  capital?: string
  /** Seats that it shares with a state of today. */
  seats?: readonly string[]
  /** Successor, when the old name is only another name of the same state. */
  sameAs?: string
}

export const FORMER_STATES: readonly FormerState[] = [
  {
    name: 'Soviet Union',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics', 'Soviet Russia'],
    demonyms: ['Soviet', 'Soviets'],
    seats: ['Moscow', 'Kremlin'],
  },
  {
    name: 'Yugoslavia',
    names: ['Yugoslavia', 'Jugoslavia'],
    demonyms: ['Yugoslav', 'Yugoslavian', 'Yugoslavs'],
    seats: ['Belgrade'],
  },
  { name: 'Serbia and Montenegro', names: ['Serbia and Montenegro'], demonyms: [] },
  {
    name: 'Czechoslovakia',
    names: ['Czechoslovakia', 'Czecho-Slovakia'],
    demonyms: ['Czechoslovak', 'Czechoslovakian', 'Czechoslovaks'],
    seats: ['Prague'],
  },
  {
    name: 'East Germany',
    names: ['East Germany', 'German Democratic Republic', 'GDR', 'G.D.R.'],
    demonyms: ['East German', 'East Germans'],
    capital: 'East Berlin',
    seats: ['Pankow'],
  },
  {
    name: 'West Germany',
    names: ['West Germany', 'Federal Republic of Germany', 'FRG'],
    demonyms: ['West German', 'West Germans'],
    capital: 'Bonn',
    seats: ['Bonn'],
  },
  {
    name: 'North Vietnam',
    names: ['North Vietnam', 'North Viet Nam', 'Democratic Republic of Vietnam'],
    demonyms: ['North Vietnamese'],
    seats: ['Hanoi'],
  },
  {
    name: 'South Vietnam',
    names: ['South Vietnam', 'South Viet Nam', 'Republic of Vietnam'],
    demonyms: ['South Vietnamese'],
    capital: 'Saigon',
    seats: ['Saigon'],
  },
  { name: 'North Yemen', names: ['North Yemen', 'Yemen Arab Republic'], demonyms: ['North Yemeni'] },
  { name: 'South Yemen', names: ['South Yemen'], demonyms: ['South Yemeni'] },
  { name: 'United Arab Republic', names: ['United Arab Republic', 'U.A.R.'], demonyms: [] },
  { name: 'Ottoman Empire', names: ['Ottoman Empire'], demonyms: ['Ottoman', 'Ottomans'] },
  { name: 'Austria-Hungary', names: ['Austria-Hungary', 'Austro-Hungarian Empire'], demonyms: ['Austro-Hungarian'] },
  { name: 'Prussia', names: ['Prussia'], demonyms: ['Prussian', 'Prussians'] },
  { name: 'Nazi Germany', names: ['Nazi Germany', 'Third Reich', 'German Reich'], demonyms: [] },
  { name: 'Vichy France', names: ['Vichy France'], demonyms: [] },
  { name: 'Manchukuo', names: ['Manchukuo'], demonyms: [] },
  { name: 'Biafra', names: ['Biafra'], demonyms: ['Biafran', 'Biafrans'] },
  { name: 'Sikkim', names: ['Sikkim'], demonyms: [] },
  { name: 'Tanganyika', names: ['Tanganyika'], demonyms: [] },
  { name: 'Zanzibar Sultanate', names: ['Sultanate of Zanzibar'], demonyms: [] },
  { name: 'Russian Empire', names: ['Russian Empire', 'Imperial Russia', 'Tsarist Russia'], demonyms: [] },
  { name: 'Burma', names: ['Burma'], demonyms: ['Burmese'], capital: 'Rangoon', sameAs: 'MM' },
  { name: 'Ceylon', names: ['Ceylon'], demonyms: ['Ceylonese'], sameAs: 'LK' },
  { name: 'Siam', names: ['Siam'], demonyms: ['Siamese'], sameAs: 'TH' },
  { name: 'Persia', names: ['Persia'], demonyms: ['Persian', 'Persians'], sameAs: 'IR' },
  { name: 'Zaire', names: ['Zaire', 'Zaïre'], demonyms: ['Zairean', 'Zairian'], sameAs: 'CD' },
  { name: 'Upper Volta', names: ['Upper Volta'], demonyms: [], sameAs: 'BF' },
  { name: 'Dahomey', names: ['Dahomey'], demonyms: [], sameAs: 'BJ' },
  { name: 'Gold Coast', names: ['Gold Coast Colony'], demonyms: [], sameAs: 'GH' },
  {
    name: 'Rhodesia',
    names: ['Rhodesia', 'Southern Rhodesia'],
    demonyms: ['Rhodesian', 'Rhodesians'],
    capital: 'Salisbury',
    sameAs: 'ZW',
  },
  { name: 'Northern Rhodesia', names: ['Northern Rhodesia'], demonyms: [], sameAs: 'ZM' },
  { name: 'Nyasaland', names: ['Nyasaland'], demonyms: [], sameAs: 'MW' },
  { name: 'Bechuanaland', names: ['Bechuanaland'], demonyms: [], sameAs: 'BW' },
  { name: 'Basutoland', names: ['Basutoland'], demonyms: [], sameAs: 'LS' },
  { name: 'Abyssinia', names: ['Abyssinia'], demonyms: ['Abyssinian'], sameAs: 'ET' },
  { name: 'Kampuchea', names: ['Kampuchea', 'Khmer Republic'], demonyms: ['Kampuchean'], sameAs: 'KH' },
  { name: 'East Pakistan', names: ['East Pakistan'], demonyms: [], sameAs: 'BD' },
  { name: 'British Honduras', names: ['British Honduras'], demonyms: [], sameAs: 'BZ' },
  { name: 'Swaziland', names: ['Swaziland'], demonyms: ['Swazi'], sameAs: 'SZ' },
  {
    name: 'Macedonia',
    names: ['Macedonia', 'Former Yugoslav Republic of Macedonia', 'FYROM'],
    demonyms: ['Macedonian', 'Macedonians'],
    sameAs: 'MK',
  },
  { name: 'Cape Verde', names: ['Cape Verde'], demonyms: ['Cape Verdean'], sameAs: 'CV' },
  { name: 'Holland', names: ['Holland'], demonyms: ['Dutch'], sameAs: 'NL' },
]
