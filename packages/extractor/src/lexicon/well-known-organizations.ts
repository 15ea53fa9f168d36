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
    `Pentagon; State Department; Central Intelligence Agency|CIA|C.I.A.; Federal Bureau of Investigation|FBI|F.B.I.; National Security Agency|NSA|N.S.A.; NASA|Nasa|National Aeronautics and Space Administration;
Federal Emergency Management Agency|FEMA; Environmental Protection Agency|EPA|E.P.A.; Food and Drug Administration|FDA|F.D.A.; Federal Aviation Administration|FAA|F.A.A.; Federal Communications Commission|FCC; Federal Trade Commission|FTC|F.T.C.;
Securities and Exchange Commission|SEC|S.E.C.; Centers for Disease Control and Prevention|CDC; Internal Revenue Service|IRS; National Labor Relations Board|NLRB; Tennessee Valley Authority|TVA; Federal Reserve|the Fed; Scotland Yard; MI5; MI6; KGB|K.G.B.; FSB|F.S.B.; GRU|G.R.U.;
Mossad; Bundestag; Knesset; Duma|State Duma; House of Commons|the Commons; House of Lords|the Lords; House of Representatives|the House; Politburo; Stasi; Europol`,
  ),
  ...bodies(
    'party',
    `Labour Party|Labour|New Labour|Labor Party; Likud; Fatah; Sinn Fein|Sinn Féin; Solidarity; Communist Party; Kuomintang; Baath Party; Conservative Party|Conservatives|Tories|Tory Party; Liberal Democrats|Lib Dems|Lib Dem|Liberal Democrat|Liberal Democratic Party;
Republican Party|Republicans|GOP|G.O.P.; Democratic Party|Democrats; African National Congress|ANC|A.N.C.; Pan Africanist Congress; ZANU-PF|Zanu-PF; SWAPO|Swapo; Bharatiya Janata Party|BJP; Christian Democratic Union|CDU; Free Democratic Party|FDP;
Alternative for Germany|AfD; Scottish National Party|SNP; Plaid Cymru; Democratic Unionist Party|DUP; UK Independence Party|UKIP|Ukip; Syriza; Podemos; Fidesz; Forza Italia; Northern League|Lega Nord; Awami League; Golkar; UMNO`,
  ),
  ...bodies(
    'group',
    `Hamas; Hezbollah|Hizbollah|Hizbullah; Taliban; al-Qaeda|al Qaeda|Al-Qaeda|Al Qaeda; Islamic State|ISIS|ISIL; Khmer Rouge; Viet Cong|Vietcong; Polisario; PLO|P.L.O.|Palestine Liberation Organization; IRA|I.R.A.|Irish Republican Army; ETA; FARC; Houthis|Ansarallah|Ansar Allah; Kurdistan Workers' Party|Kurdistan Workers’ Party|PKK; Muslim Brotherhood; Boko Haram; al-Shabab|al-Shabaab|Al-Shabab|Al-Shabaab; Tamil Tigers|LTTE; Shining Path|Sendero Luminoso; Sandinistas; Ku Klux Klan|KKK; Red Brigades; Wagner Group`,
  ),
  ...bodies(
    'non-profit',
    `Greenpeace; Amnesty International; Human Rights Watch; Oxfam; Red Cross; Red Crescent; Doctors Without Borders|Médecins Sans Frontières; Save the Children; World Wildlife Fund|WWF; Transparency International; AFL-CIO|A.F.L.-C.I.O.; United Auto Workers|UAW|U.A.W.; Teamsters; Congress of South African Trade Unions|Cosatu|COSATU; Trades Union Congress|TUC; IG Metall;
National Association for the Advancement of Colored People|NAACP|N.A.A.C.P.; American Civil Liberties Union|ACLU; National Rifle Association|NRA; Friends of the Earth; Sierra Club`,
  ),
  ...bodies(
    'sports',
    `FIFA|Fifa; UEFA|Uefa; International Olympic Committee|IOC; World Anti-Doping Agency|WADA|Wada; Marylebone Cricket Club|MCC|M.C.C.`,
  ),
]
