// Companies and clubs that newspapers name without saying what they are: only their kind, and that no person is meant. Names that are also a common surname, given name or
// word ("Ford", "Gap", "Target", "Merck") stand in the second list, which counts only where the reader took the name for an organization.
// Sources: Fortune Global 500 lists since 1995, Wikipedia's "List of largest technology companies by revenue", "List of largest pharmaceutical companies", "List of largest banks",
// "List of airlines", "European club association" and "Major professional sports leagues in the United States and Canada" (facts only). Folded spelling.
import type { OrganizationKind } from '../model.ts'

const entries = (kind: OrganizationKind, list: string): [string, OrganizationKind][] =>
  list
    .replaceAll('\n', ' ')
    .split(';')
    .map(name => [name.trim(), kind])

/** Hardly a person and no place is called so. */
export const SURE_FIRMS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...entries(
    'company',
    `google; facebook; microsoft; twitter; netflix; instagram; whatsapp; youtube; tiktok; bytedance; alibaba; tencent; baidu; huawei; samsung; nokia; ericsson; motorola; qualcomm; nvidia; ibm;
hewlett packard; cisco; yahoo; ebay; paypal; airbnb; uber; lyft; spotify; linkedin; snapchat; reddit; salesforce; foxconn; toshiba; hitachi; panasonic; fujitsu; lenovo; xiaomi; softbank;
 airbus; lockheed martin; northrop grumman; raytheon; rockwell collins; united technologies; general dynamics; bae systems; rolls royce; bombardier; embraer; alliedsignal; spacex;
toyota; volkswagen; daimler; daimler benz; daimlerchrysler; chrysler; mercedes benz; bmw; audi; fiat; citroen; nissan; mazda; mitsubishi; hyundai; volvo; saab; skoda; opel; tesla motors;
general motors; general electric; basf; thyssenkrupp; arcelormittal; alcoa; us steel; bethlehem steel; glencore; xstrata; rio tinto; bhp; bhp billiton; anglo american; rusal; norilsk nickel;
exxon; exxonmobil; exxon mobil; royal dutch shell; bp; british petroleum; chevron; texaco; conocophillips; eni; repsol; statoil; equinor; gazprom; rosneft; lukoil; yukos; aramco; saudi aramco; petrobras; pemex; pdvsa; sinopec; cnooc; petrochina; enron; halliburton;
schlumberger; transocean; edf; rwe; vattenfall; iberdrola; enel; areva; tepco; pfizer; novartis; glaxosmithkline; glaxo wellcome; glaxo; smithkline beecham; astrazeneca; zeneca; sanofi; aventis; bristol myers squibb; boehringer ingelheim; johnson & johnson; moderna; biontech; genentech;
 syngenta; dow chemical; union carbide; nestle; unilever; danone; procter & gamble; coca cola; pepsico; pepsi; mcdonalds; starbucks; kraft foods; anheuser busch; sabmiller; diageo; british american tobacco; rj reynolds; r j reynolds;
walmart; wal mart; carrefour; tesco; asda; aldi; lidl; metro ag; ikea; h&m; inditex; adidas; nike; reebok; lvmh; loreal; rolex; swatch; barclays; hsbc; lloyds; natwest; rbs; standard chartered; deutsche bank; commerzbank; credit suisse; ubs; bnp paribas; societe generale;
credit agricole; unicredit; banco santander; bbva; citigroup; citibank; jpmorgan; jp morgan; jpmorgan chase; goldman sachs; morgan stanley; merrill lynch; lehman brothers; bear stearns; wells fargo; bank of america; blackrock; aig; allianz; axa; munich re; swiss re; freddie mac; fannie mae;
mastercard; american express; moodys; standard & poors; deloitte; pricewaterhousecoopers; kpmg; mckinsey; walt disney; warner bros; paramount pictures; viacom; comcast; time warner; bertelsmann; news corp; vivendi; nintendo; sega; activision; at&t; verizon; vodafone; deutsche telekom; telefonica;
british telecom; bt group; china mobile; lufthansa; british airways; air france; klm; ryanair; easyjet; alitalia; aeroflot; qantas; emirates airline; cathay pacific; pan am; pan american; twa; delta air lines; american airlines; united airlines; southwest airlines; continental airlines; swissair; sabena; fedex; ups; dhl;
maersk; amtrak; conrail; deutsche bahn; sncf; eurotunnel; eurostar; caterpillar; lego; kodak; xerox; polaroid; colgate palmolive; sothebys; berkshire hathaway; tata motors; tata steel; infosys; wipro; reliance industries;
 vw; psa peugeot citroen; continental ag; saint gobain; lafarge; bouygues; balfour beatty; carillion; serco; g4s; blackberry; amazon com`,
  ),
  ...entries(
    'sports',
    `manchester united; manchester city; tottenham hotspur; aston villa; leeds united; newcastle united; west ham united; nottingham forest; sheffield wednesday; queens park rangers;
real madrid; fc barcelona; atletico madrid; juventus; ac milan; inter milan; internazionale; sampdoria; bayern munich; borussia dortmund; borussia; bayer leverkusen; schalke; werder bremen; feyenoord; psv eindhoven; anderlecht; sporting lisbon;
galatasaray; fenerbahce; besiktas; olympiakos; panathinaikos; red star belgrade; dynamo kyiv; dynamo kiev; spartak moscow; paris saint germain; olympique marseille; boca juniors; new york yankees; yankees; new york mets; mets; boston red sox; red sox; los angeles dodgers; dodgers;
chicago cubs; white sox; st louis cardinals; phillies; boston celtics; los angeles lakers; lakers; knicks; chicago bulls; dallas cowboys; green bay packers; new england patriots; 49ers; steelers; maple leafs`,
  ),
])

/** Surnames, places and words too. */
const FURTHER_FIRMS = [
  ...entries(
    'company',
    `apple; amazon; ford; shell; total; target; gap; visa; intel; oracle; dell; sony; canon; sharp; orange; sprint; virgin; merck; roche; abbott; wyeth; swatch; disney; fox; paramount; universal; hertz; avis; hilton; marriott; delta; continental; eastern;
tesla; lotus; jaguar; rover; mini; seat; boots; next; macys; sears; kmart; chase; lloyd; aviva; bt; ge; gm; hp; 3m; abb; sap; bayer; man; nasdaq; meta; yum brands; valero; marathon; harley davidson;
mcdonald; sainsbury; cadbury; dupont; gillette; porsche; renault; peugeot; siemens; bosch; krupp; honeywell; monsanto; heineken; gucci; boeing; vinci; michelin; pirelli; holcim; olivetti; sotheby; prudential; capita; vauxhall; iberia; mercedes; cosco; alphabet; zara; carlsberg; john deere; eli lilly; philip morris; christies`,
  ),
  ...entries(
    'sports',
    'arsenal; tottenham; celtic; rangers; crystal palace; cubs; orioles; packers; canadiens; river plate; lazio; ajax; west ham; flamengo; benfica',
  ),
]

/** Where the reader takes the name for an organization. */
export const FIRMS: ReadonlyMap<string, OrganizationKind> = new Map([...FURTHER_FIRMS, ...SURE_FIRMS])
