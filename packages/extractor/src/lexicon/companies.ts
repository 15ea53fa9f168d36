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

/** No person and no place is called so. */
export const SURE_FIRMS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...entries(
    'company',
    `google; facebook; microsoft; twitter; netflix; instagram; whatsapp; youtube; tiktok; bytedance; alibaba; tencent; baidu; huawei; samsung; nokia; ericsson; motorola; qualcomm; nvidia; ibm;
hewlett packard; cisco; yahoo; ebay; paypal; airbnb; uber; lyft; spotify; linkedin; snapchat; reddit;salesforce; foxconn; toshiba; hitachi; panasonic; fujitsu; lenovo; xiaomi; softbank;
boeing; airbus; lockheed martin; northrop grumman; raytheon; rockwell collins; united technologies; general dynamics; bae systems; rolls royce; bombardier; embraer; honeywell; alliedsignal; spacex;
toyota; volkswagen; daimler; daimler benz; daimlerchrysler; chrysler; mercedes benz; bmw; audi; porsche; fiat; renault; peugeot; citroen; nissan; mazda; mitsubishi; hyundai; volvo; saab; skoda; opel; vauxhall; tesla motors;
general motors; general electric; siemens; bosch; basf; bayer; thyssenkrupp; krupp; arcelormittal; alcoa; us steel; bethlehem steel; glencore; xstrata; rio tinto; bhp; bhp billiton; anglo american; rusal; norilsk nickel;
exxon; exxonmobil; exxon mobil; royal dutch shell; bp; british petroleum; chevron; texaco; conocophillips; eni; repsol; statoil; equinor; gazprom; rosneft; lukoil; yukos; aramco; saudi aramco; petrobras; pemex; pdvsa; sinopec; cnooc; petrochina; enron; halliburton;
schlumberger; transocean; edf; rwe; vattenfall; iberdrola; enel; areva; tepco; pfizer; novartis; glaxosmithkline; glaxo wellcome; glaxo; smithkline beecham; astrazeneca; zeneca; sanofi; aventis; bristol myers squibb; eli lilly; boehringer ingelheim; johnson & johnson; moderna; biontech; genentech;
monsanto; syngenta; dupont; dow chemical; union carbide; nestle; unilever; danone; procter & gamble; coca cola; pepsico; pepsi; mcdonalds; mcdonald; starbucks; kraft foods; cadbury; heineken; carlsberg; anheuser busch; sabmiller; diageo; british american tobacco; philip morris; rj reynolds; r j reynolds;
walmart; wal mart; carrefour; tesco; sainsbury; asda; aldi; lidl; metro ag; ikea; h&m; inditex; zara; adidas; nike; reebok; lvmh; loreal; gucci; rolex; swatch; barclays; hsbc; lloyds; natwest; rbs; standard chartered; deutsche bank; commerzbank; credit suisse; ubs; bnp paribas; societe generale;
credit agricole; unicredit; banco santander; bbva; citigroup; citibank; jpmorgan; jp morgan; jpmorgan chase; goldman sachs; morgan stanley; merrill lynch; lehman brothers; bear stearns; wells fargo; bank of america; blackrock; aig; allianz; axa; munich re; swiss re; prudential; freddie mac; fannie mae;
mastercard; american express; moodys; standard & poors; deloitte; pricewaterhousecoopers; kpmg; mckinsey; walt disney; warner bros; paramount pictures; viacom; comcast; time warner; bertelsmann; news corp; vivendi; nintendo; sega; activision;at&t; verizon; vodafone; deutsche telekom; telefonica;
british telecom; bt group; china mobile; lufthansa; british airways; air france; klm; ryanair; easyjet; alitalia; iberia; aeroflot; qantas; emirates airline; cathay pacific; pan am; pan american; twa; delta air lines; american airlines; united airlines; southwest airlines; continental airlines; swissair; sabena; fedex; ups; dhl;
maersk; cosco;amtrak; conrail; deutsche bahn; sncf; eurotunnel; eurostar; caterpillar; john deere;ikea; lego; kodak; xerox; polaroid; gillette; colgate palmolive; sotheby; sothebys; christies; berkshire hathaway; tata motors; tata steel; infosys; wipro; reliance industries;
mercedes; vw; psa peugeot citroen; olivetti; pirelli; michelin; continental ag; saint gobain; lafarge; holcim; vinci; bouygues; balfour beatty; carillion; serco; g4s; capita; blackberry; amazon com; alphabet`,
  ),
  ...entries(
    'sports',
    `manchester united; manchester city; arsenal; tottenham hotspur; tottenham; aston villa; leeds united; newcastle united; west ham; west ham united; crystal palace; nottingham forest; sheffield wednesday; queens park rangers;
real madrid; fc barcelona; atletico madrid; juventus; ac milan; inter milan; internazionale; sampdoria; lazio; bayern munich; borussia dortmund; borussia; bayer leverkusen; schalke; werder bremen; ajax; feyenoord; psv eindhoven; anderlecht; benfica; sporting lisbon;
galatasaray; fenerbahce; besiktas; olympiakos; panathinaikos; red star belgrade; dynamo kyiv; dynamo kiev; spartak moscow; paris saint germain; olympique marseille; boca juniors; river plate; flamengo; rangers; celtic; new york yankees; yankees; new york mets; mets; boston red sox; red sox; los angeles dodgers; dodgers;
chicago cubs; cubs; white sox; st louis cardinals; orioles; phillies; boston celtics; los angeles lakers; lakers; knicks; chicago bulls; dallas cowboys; green bay packers; packers; new england patriots; 49ers; steelers; maple leafs; canadiens`,
  ),
])

const FURTHER_FIRMS = entries(
  'company',
  `apple; amazon; ford; shell; total; target; gap; visa; intel; oracle; dell; sony; canon; sharp; orange; sprint; virgin; merck; roche; abbott; wyeth; swatch; disney; fox; paramount; universal; hertz; avis; hilton; marriott; delta; continental; eastern;
tesla; lotus; jaguar; rover; mini; seat; boots; next; macys; sears; kmart; chase; lloyd; aviva; bt; ge; gm; hp; 3m; abb; sap; bayer; man; nasdaq; meta; yum brands; valero; marathon; harley davidson`,
)

/** Where the reader takes the name for an organization. */
export const FIRMS: ReadonlyMap<string, OrganizationKind> = new Map([...FURTHER_FIRMS, ...SURE_FIRMS])
