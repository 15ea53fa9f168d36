// Verbs whose subject acts, speaks or thinks: with a capital as their subject, the capital is its state. Beside the verbs of position-verbs.ts.
// Source: written by hand for Standpoint; classes of VerbNet (say, want, judgment, send, meet, engage, change of possession), facts only.
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const ACTING_VERBS = words(
  `say tell state announce declare reply respond answer insist argue maintain claim note add stress emphasize emphasise signal hint comment ask seek want wish hope
fear believe think know see view regard consider expect hope feel worry doubt suspect understand try attempt intend plan decide agree refuse decline accept
deny reject dismiss rebuff oppose resist support back endorse favor favour welcome condemn criticize criticise denounce accuse blame warn threaten demand require call urge press
push offer propose suggest promise pledge vow commit guarantee deploy send dispatch withdraw pull recall expel impose lift sign ratify abandon suspend break cut sever
restore recognize recognise annex invade occupy attack seize strike bomb shell retaliate mass amass arm fund finance supply sell buy purchase negotiate talk discuss meet mediate
broker cooperate co-operate collaborate help assist provide give grant take make use exploit pursue prepare need cede yield concede compromise respond react act move control
rule govern join leave quit lead host invite summon bar ban block veto allow permit let prevent stop halt resume start launch begin continue keep hold maintain
develop build test violate breach honor honour respect ignore test fire aim look interfere meddle undermine destabilize isolate punish reward share play put lobby
set raise reduce strengthen increase appoint name choose elect order instruct issue publish release present table submit draft circulate back down step draw tolerate`,
)

/** Nouns and verbs of dealing with a partner: "talks with Moscow", "relations between Washington and Beijing". */
export const DEALING_WORDS = words(
  `talk talks negotiation negotiate meet meeting relation relationship tie link cooperation co-operation cooperate agreement agree deal treaty pact accord dialogue discussion discuss contact
dispute conflict confrontation tension war alliance ally partnership trade exchange diplomacy consult consultation differ disagree compromise engage engagement
rapprochement detente détente rivalry standoff stand-off rift understanding side argue quarrel row border pressure demand guarantee concession assurance promise
statement response answer signal threat support help aid assistance message letter reply proposal offer sanction loyal hostile friendly close opposed angry rein isolate
counter contain confront deter appease pressure persuade convince urge warn accuse blame criticize condemn tell ask call press push lobby punish reward arm provoke
deny trust distrust influence allow force compel invite accuse sway placate antagonize rebuke sue thank owe prevent stop dependent depend rely blame against`,
)
