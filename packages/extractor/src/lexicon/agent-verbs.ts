// Verbs whose subject can only be somebody: a person, a company, a state. For "it": "it said", "it plans", never "it could help", "it took an hour".
// Lemmas. Source: written by hand for Standpoint after VerbNet's classes say, want, conspire, hire, engage, appoint and possession (facts only).
export const AGENT_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce declare report estimate expect believe think know hope plan intend aim want wish seek ask request demand urge call warn accuse blame ' +
    'deny reject refuse decline accept agree decide vow promise pledge threaten insist argue claim maintain admit acknowledge concede confirm reveal disclose ' +
    'disagree object protest complain appeal sue prosecute condemn denounce criticize criticise praise welcome endorse oppose favor favour ' +
    'buy sell acquire purchase own employ hire recruit fire sack dismiss appoint name elect nominate lease invest spend borrow lend owe repay bid file ' +
    'negotiate consult confer meet vote campaign lobby recommend propose publish print issue launch unveil operate manufacture produce supply ship distribute ' +
    'invade attack bomb shell deploy withdraw surrender retaliate recognize recognise ratify sign annex occupy arm mobilize mobilise ' +
    'try attempt struggle compete withhold investigate arrest detain charge rule'
  ).split(' '),
)
