// Common nouns for people beside those of offices and occupations (roles.ts): kin, ages, what one does or undergoes in the news. Singular lemmas.
// Source: written by hand for Standpoint after WordNet's nouns under "person" (facts only).
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child baby teenager teen youth youngster adult person individual guy fellow lady gentleman pensioner ' +
    'father mother parent son daughter brother sister wife husband widow widower spouse fiance fiancee girlfriend boyfriend uncle aunt cousin ' +
    'nephew niece grandfather grandmother grandson granddaughter grandparent relative friend neighbor neighbour colleague ' +
    'victim suspect defendant plaintiff accused witness juror prisoner inmate detainee convict killer murderer gunman attacker assailant robber burglar ' +
    'thief kidnapper hijacker bomber terrorist militant rebel insurgent guerrilla hostage captive survivor patient passenger motorist commuter pedestrian ' +
    'tourist visitor guest resident citizen civilian immigrant migrant refugee settler native tenant homeowner landlord ' +
    'voter supporter opponent critic rival ally follower believer member participant protester demonstrator marcher striker picket ' +
    'customer consumer client shopper buyer seller lender borrower creditor investor shareholder taxpayer farmer fisherman miner sailor ' +
    'singer actor actress star celebrity comedian dancer musician pianist guitarist drummer artist painter novelist playwright filmmaker model ' +
    'athlete sprinter runner swimmer skier cyclist golfer boxer jockey footballer cricketer champion winner loser finalist teammate opponent referee umpire rookie veteran ' +
    'pontiff monarch leader hero founder successor predecessor newcomer candidate challenger incumbent expert pundit speaker caller reader viewer listener'
  ).split(' '),
)
