// Titles, ranks and forms of address that stand before a person's name and are no part of it. Abbreviations with or without a full stop.
// Sources: Wikipedia's "List of titles", "Military rank", "English honorifics", "List of ecclesiastical titles" (facts only).
const ADDRESS = `mr mrs ms miss mx messrs mister madam madame mme mlle monsieur m herr frau fraulein senor senora señor señora signor signora don doña dona sir dame lord lady
dr doctor prof professor rev reverend fr father sister brother mother rabbi imam sheikh sheik shaikh sayyid hajj haji ayatollah mullah maulana swami pastor pope cardinal archbishop bishop
monsignor msgr dean canon vicar saint st`
const NOBLE = `king queen prince princess emperor empress tsar czar kaiser shah sultan emir amir duke duchess earl count countess baron baroness viscount marquess maharaja crown`
const OFFICE = `president premier chancellor minister secretary ambassador governor gov lieutenant-governor mayor senator sen sens representative rep reps congressman congresswoman
councillor councilman councilwoman alderman speaker chairman chairwoman chair chairperson commissioner comr director-general secretary-general sheriff marshal judge justice
attorney prosecutor deputy vice first prime foreign defence defense interior finance home assistant undersecretary under-secretary acting interim former ex-president ex-premier ex-minister then-president
president-elect vice-president chief consul envoy delegate inspector superintendent constable officer detective agent coach captain manager spokesman spokeswoman spokesperson
comrade chairman-elect mp assemblyman assemblywoman state general-secretary director head leader candidate lawyer economist analyst professor-emeritus singer actor actress author writer poet
activist journalist reporter correspondent columnist photographer rapper billionaire businessman businesswoman entrepreneur historian scientist astronaut cosmonaut taoiseach ombudsman`
const RANKS = `gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private brig brigadier pfc ensign
commodore marshal airman spc specialist warrant petty vice-admiral rear-admiral rear field brigadier-general major-general lieutenant-general lieutenant-colonel wing-commander`

const words = (list: string): string[] => list.split(/\s+/)

/** Words that only ever address: what follows is a person. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(words(ADDRESS))

/** All titles, lower case, without full stops. */
export const TITLES: ReadonlySet<string> = new Set([ADDRESS, NOBLE, OFFICE, RANKS].flatMap(words))

/** Words after a name that belong to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv v'))

/** Words inside a surname. Source: Wikipedia's "Nobiliary particle" and "Tussenvoegsel". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    'al bin ibn abu ben bint da das de del della dem den der di do dos du el la le van von vom zu zur ter ten st e y af av ap mac',
  ),
)
