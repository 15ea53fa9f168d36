// Words that British and American papers spell in two ways. Source: Wikipedia's "American and British English spelling differences" (facts only).

export const BRITISH_SPELLINGS =
  /\b(?:defence|labour|colour|honour|favour|harbour|neighbour|behaviour|rumour|humour|armour|endeavour|centre|theatre|metre|litre|programme|cheque|grey|tyre|kerb|licence|offence|pretence|travell(?:ed|er|ing)|cancell(?:ed|ing)|judgement|manoeuvre|jewellery|sceptic\w*|aluminium|aeroplane|plough|storey|organis\w+|recognis\w+|realis\w+|criticis\w+|apologis\w+|authoris\w+|emphasis(?:e|ed|es|ing)|nationalis\w+|privatis\w+)s?\b/gi

export const AMERICAN_SPELLINGS =
  /\b(?:defense|labor|color|honor|favor|harbor|neighbor|behavior|rumor|humor|armor|endeavor|center|theater|liter|program|gray|license|offense|pretense|travel(?:ed|er|ing)|cancel(?:ed|ing)|maneuver|jewelry|skeptic\w*|aluminum|airplane|plow|organiz\w+|recogniz\w+|realiz\w+|criticiz\w+|apologiz\w+|authoriz\w+|emphasiz\w+|nationaliz\w+|privatiz\w+)s?\b/gi
