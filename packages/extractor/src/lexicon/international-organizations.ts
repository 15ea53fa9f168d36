// Bodies of states and groups of states, with what newspapers call them. A lower-case word may stand for it once it was named ("the alliance").
// Source: Wikipedia's "List of intergovernmental organizations", "List of military alliances", "List of country groupings" (facts only).
import type { OrganizationKind } from '../model.ts'

export interface KnownBody {
  label: string
  kind: OrganizationKind
  names: readonly string[]
}

const bodies = (kind: OrganizationKind, lines: string): KnownBody[] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.split('|').map(name => name.trim()))
    .map(([label = '', ...others]) => ({ label, kind, names: [label, ...others] }))

export const INTERNATIONAL_ORGANIZATIONS: readonly KnownBody[] = [
  ...bodies(
    'alliance',
    `
NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Nato | North Atlantic Alliance | Atlantic Alliance
Warsaw Pact | Warsaw Treaty Organization
Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation
ANZUS
AUKUS
SEATO | Southeast Asia Treaty Organization
CENTO | Central Treaty Organization | Baghdad Pact
Rio Pact
Entente Cordiale
Triple Entente`,
  ),
  ...bodies(
    'intergovernmental',
    `
European Union | EU | E.U.
European Community | European Communities | European Economic Community | EEC | E.E.C. | Common Market
European Commission
European Council
European Parliament
European Central Bank | ECB
Council of Europe
United Nations | UN | U.N.
UN Security Council | United Nations Security Council | U.N. Security Council | Security Council
UN General Assembly | United Nations General Assembly | U.N. General Assembly | General Assembly
League of Nations
Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
African Union | AU
Organization of African Unity | OAU | Organisation of African Unity
Arab League | League of Arab States
Organization of American States | OAS
ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations
Commonwealth of Nations
Commonwealth of Independent States | CIS
Comecon | Council for Mutual Economic Assistance
Gulf Cooperation Council | GCC
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | Organization of the Islamic Conference
OPEC | Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries
World Health Organization | WHO | World Health Organisation
World Trade Organization | WTO | World Trade Organisation
World Bank
International Monetary Fund | IMF
International Atomic Energy Agency | IAEA
International Labour Organization | ILO | International Labor Organization | International Labour Organisation
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development | Organization for Economic Co-operation and Development
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
UNESCO | United Nations Educational, Scientific and Cultural Organization
UNICEF | Unicef | United Nations Children's Fund
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency | UN refugee agency | U.N. refugee agency
United Nations Environment Programme | UNEP | UN Environment Programme
UNAIDS | UNAids
United Nations Development Programme | UNDP | UN Development Programme
World Food Programme | WFP | World Food Program
Food and Agriculture Organization | FAO | Food and Agriculture Organisation
Interpol
Europol
Eurogroup
Mercosur
ECOWAS | Economic Community of West African States
Southern African Development Community | SADC
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization
Eurasian Economic Union
Asian Development Bank | ADB
Intergovernmental Panel on Climate Change | IPCC
European Space Agency | ESA
CERN`,
  ),
  ...bodies(
    'court',
    `
International Court of Justice | ICJ
International Criminal Court | ICC
European Court of Human Rights | ECHR
European Court of Justice | ECJ | Court of Justice of the European Union
Permanent Court of Arbitration
International Criminal Tribunal for the former Yugoslavia | ICTY`,
  ),
  ...bodies(
    'forum',
    `
NATO-Russia Council | Nato-Russia Council
G7 | G-7 | Group of Seven
G8 | G-8 | Group of Eight
G20 | G-20 | Group of 20 | Group of Twenty
G77 | Group of 77
BRICS
APEC | Asia-Pacific Economic Cooperation
World Economic Forum
Contact Group
Non-Aligned Movement
Nordic Council
Arctic Council`,
  ),
  ...bodies(
    'group',
    `
the West
Baltic states | Baltic States | the Baltics | Baltic republics | Baltic countries
Gulf states | Gulf States | Gulf Arab states | Persian Gulf states
Arab states | Arab States | Arab countries | Arab world
Nordic countries | Nordic states
Benelux
Visegrad Group | Visegrád Group | Visegrad Four
Western powers | Western Powers
Allied Powers | the Allies
Axis Powers
Central Powers
Great Powers
Eastern Bloc | Eastern bloc | Soviet bloc
Third World
Global South`,
  ),
]

/** Adjectives of these: "Western lawmakers", "European Union" has none of its own. */
export const GROUP_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['Western', 'the West'],
  ['Baltic', 'Baltic states'],
  ['Allied', 'Allied Powers'],
  ['Arab', 'Arab states'],
  ['Nordic', 'Nordic countries'],
])

/** Cities that stand for a body of states rather than for their country. */
export const SEATS_OF_BODIES: ReadonlyMap<string, string> = new Map([
  ['Brussels', 'European Union'],
  ['Strasbourg', 'European Parliament'],
  ['Turtle Bay', 'United Nations'],
])
