// Organizations that newspapers name without saying what they are, mostly by acronym or one word. Source: Wikipedia's lists of news agencies, broadcasters,
// newspapers, intelligence agencies, US federal agencies, political parties, armed groups and non-governmental organizations (facts only).
import type { OrganizationKind } from '../model.ts'
import type { KnownBody } from './international-organizations.ts'

const bodies = (kind: OrganizationKind, list: string): KnownBody[] =>
  list
    .replaceAll('\n', ' ')
    .split(';')
    .map(entry => entry.split('|').map(name => name.trim()))
    .map(([label = '', ...others]) => ({ label, kind, names: [label, ...others] }))

export const WELL_KNOWN_ORGANIZATIONS: readonly KnownBody[] = [
  ...bodies(
    'media',
    `Reuters; Associated Press|AP; Agence France-Presse|AFP; United Press International|UPI; TASS|Tass|Itar-Tass|ITAR-TASS; Interfax; RIA Novosti; Xinhua; Kyodo; Yonhap; Anadolu; Al Jazeera;
BBC|British Broadcasting Corporation; CNN; CBS; NBC; ABC News; Fox News; NPR; PBS; MSNBC; Bloomberg; ITV; Sky News; Deutsche Welle; Le Monde; Le Figaro; Der Spiegel; Die Zeit; El País|El Pais;
Pravda; Izvestia; New York Times|NYT; Washington Post; Wall Street Journal|WSJ; Financial Times; The Guardian; USA Today; Politico; Axios; Radio Free Europe|RFE; Voice of America|VOA; RFE/RL|Radio Free Europe/Radio Liberty`,
  ),
  ...bodies(
    'government',
    `Pentagon; State Department; CIA|C.I.A.|Central Intelligence Agency; FBI|F.B.I.|Federal Bureau of Investigation; NSA|National Security Agency; NASA|Nasa; FEMA; EPA|Environmental Protection Agency;
FDA|Food and Drug Administration; FAA|Federal Aviation Administration; FCC; FTC; SEC|Securities and Exchange Commission; CDC|Centers for Disease Control and Prevention; Federal Reserve|the Fed;
Scotland Yard; MI5; MI6; KGB|K.G.B.; FSB|F.S.B.; GRU|G.R.U.; Mossad; Bundestag; Knesset; Duma|State Duma; House of Commons|the Commons; House of Lords|the Lords; House of Representatives|the House; Politburo; Stasi; Europol`,
  ),
  ...bodies(
    'party',
    `Labour Party|Labour|New Labour|Labor Party; Likud; Fatah; Sinn Fein|Sinn Féin; Solidarity; Communist Party; Kuomintang; Baath Party; Conservative Party|Conservatives|Tories|Tory Party; Liberal Democrats|Lib Dems|Lib Dem|Liberal Democrat|Liberal Democratic Party;
Republican Party|Republicans|GOP|G.O.P.; Democratic Party|Democrats`,
  ),
  ...bodies(
    'group',
    `Hamas; Hezbollah|Hizbollah|Hizbullah; Taliban; al-Qaeda|al Qaeda|Al-Qaeda|Al Qaeda; Islamic State|ISIS|ISIL; Khmer Rouge; Viet Cong|Vietcong; Polisario; PLO|P.L.O.|Palestine Liberation Organization; IRA|I.R.A.|Irish Republican Army; ETA; FARC; Houthis`,
  ),
  ...bodies(
    'non-profit',
    `Greenpeace; Amnesty International; Human Rights Watch; Oxfam; Red Cross; Red Crescent; Doctors Without Borders|Médecins Sans Frontières; Save the Children; World Wildlife Fund|WWF; Transparency International`,
  ),
  ...bodies('sports', `FIFA|Fifa; UEFA|Uefa; International Olympic Committee|IOC`),
  ...bodies(
    'company',
    `Boeing; Airbus; Gazprom; Microsoft; Toyota; Volkswagen; General Motors; Lufthansa; Aeroflot; Royal Dutch Shell; ExxonMobil; Pemex; Petrobras; Siemens; Samsung; Huawei; Nokia`,
  ),
]
