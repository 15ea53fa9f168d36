// Ties of many wordings, a row each: words with their grammar, names, and every tie that they tell; rows without any are what must not be caught.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from '../entities/reading.ts'
import { type Row, testRows } from './ties.ts'

const ROWS: readonly Row[] = [
  [
    'Sen./PROPN/compound/1 Russell/PROPN/nsubj/4 of/ADP/case/3 Georgia/PROPN/nmod/1 met/VERB/root/-1/meet Rep./PROPN/compound/6 Nadler/PROPN/obj/4 of/ADP/case/9 New/PROPN/compound/9 York/PROPN/nmod/6 ./PUNCT/punct/4',
    ['person 1 2', 'state 3 4', 'person 6 7', 'venue 8 10'],
    ['russell REPRESENTS georgia', 'nadler REPRESENTS new-york-state'],
  ],
  [
    'The/DET/det/2 World/PROPN/compound/2 Bank/PROPN/nsubj/9 ,/PUNCT/punct/4 headed/VERB/acl/2/head by/ADP/case/6 Robert/PROPN/obl:agent/4 McNamara/PROPN/flat/6 ,/PUNCT/punct/2 approved/VERB/root/-1/approve the/DET/det/11 loan/NOUN/obj/9 ./PUNCT/punct/9',
    ['organization 1 3', 'person 6 8'],
    ['robert-mcnamara LEADS world-bank'],
  ],
  [
    'Juventus/PROPN/compound/1 midfielder/NOUN/nmod:desc/2 Zinedine/PROPN/nsubj/4 Zidane/PROPN/flat/2 joined/VERB/root/-1/join Real/ADJ/amod/6 Madrid/PROPN/obj/4 ./PUNCT/punct/4',
    ['organization 0 1', 'person 2 4', 'organization 5 7'],
    ['zinedine-zidane AFFILIATED_WITH juventus', 'zinedine-zidane AFFILIATED_WITH real-madrid'],
  ],
  [
    'Carly/PROPN/nsubj:pass/3 Fiorina/PROPN/flat/0 was/AUX/aux:pass/3/be ousted/VERB/root/-1/oust as/ADP/case/6 chief/ADJ/amod/6 executive/NOUN/obl/3 of/ADP/case/10 Hewlett/PROPN/compound/10 -/PUNCT/punct/8 Packard/PROPN/nmod/6 ./PUNCT/punct/3',
    ['person 0 2', 'organization 8 11'],
    ['carly-fiorina LEADS hewlett-packard (former)'],
  ],
  [
    'Satya/PROPN/nsubj:pass/3 Nadella/PROPN/flat/0 was/AUX/aux:pass/3/be named/VERB/root/-1/name chief/ADJ/amod/5 executive/NOUN/xcomp/3 of/ADP/case/7 Microsoft/PROPN/nmod/5 ./PUNCT/punct/3',
    ['person 0 2', 'organization 7 8'],
    ['satya-nadella LEADS microsoft'],
  ],
  [
    'Chelsea/PROPN/nsubj/1 sacked/VERB/root/-1/sack Jose/PROPN/obj/1 Mourinho/PROPN/flat/2 ./PUNCT/punct/1',
    ['organization 0 1', 'person 2 4'],
    ['jose-mourinho AFFILIATED_WITH chelsea (former)'],
  ],
  [
    'Thurgood/PROPN/nsubj:pass/10 Marshall/PROPN/flat/0 ,/PUNCT/punct/3 named/VERB/acl/0/name to/ADP/case/7 the/DET/det/7 Supreme/ADJ/amod/7 Court/PROPN/obl/3 ,/PUNCT/punct/0 was/AUX/aux:pass/10/be confirmed/VERB/root/-1/confirm ./PUNCT/punct/10',
    ['person 0 2', 'organization 6 8'],
    ['thurgood-marshall AFFILIATED_WITH supreme-court'],
  ],
  [
    'Paul/PROPN/nsubj/4 Wolfowitz/PROPN/flat/0 could/AUX/aux/3 become/VERB/root/-1 president/NOUN/xcomp/3 of/ADP/case/8 the/DET/det/8 World/PROPN/compound/8 Bank/PROPN/nmod/4 ./PUNCT/punct/4',
    ['person 0 2', 'organization 7 9'],
    [],
  ],
  [
    'Dick/PROPN/nsubj/14 Pound/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 used/VERB/acl:relcl/0/use to/PART/mark/6 run/VERB/xcomp/4 the/DET/det/12 World/PROPN/compound/12 Anti/PROPN/compound/12 -/PUNCT/punct/9 Doping/PROPN/compound/12 Agency/PROPN/obj/6 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak ./PUNCT/punct/14',
    ['person 0 2', 'organization 8 13'],
    ['dick-pound LEADS world-anti-doping-agency'],
  ],
  [
    'Akio/PROPN/nsubj/9 Toyoda/PROPN/flat/0 ,/PUNCT/punct/3 53/NUM/amod/0 ,/PUNCT/punct/5 president/NOUN/appos/0 of/ADP/case/7 Toyota/PROPN/nmod/5 ,/PUNCT/punct/0 bowed/VERB/root/-1/bow ./PUNCT/punct/9',
    ['person 0 2', 'organization 7 8'],
    ['akio-toyoda LEADS toyota'],
  ],
  [
    "Ken/PROPN/nsubj:pass/15 Lay/PROPN/flat/0 ,/PUNCT/punct/5 Enron/PROPN/nmod:poss/5 's/PART/case/3 chairman/NOUN/appos/0 ,/PUNCT/punct/8 and/CCONJ/cc/8 Jeffrey/PROPN/conj/0 Skilling/PROPN/flat/8 ,/PUNCT/punct/12 its/PRON/nmod:poss/12 president/NOUN/appos/8 ,/PUNCT/punct/0 were/AUX/aux:pass/15/be convicted/VERB/root/-1/convict ./PUNCT/punct/15",
    ['person 0 2', 'organization 3 4', 'person 8 10'],
    ['ken-lay LEADS enron', 'jeffrey-skilling LEADS enron'],
  ],
  [
    'WHO/PRON/nsubj/4 Director/NOUN/nmod:desc/2 Margaret/PROPN/nsubj/4 Chan/PROPN/flat/2 spoke/VERB/root/-1/speak ./PUNCT/punct/4',
    ['person 2 4'],
    ['margaret-chan LEADS world-health-organization'],
  ],
  [
    'Audi/PROPN/nsubj/7 ,/PUNCT/punct/3 a/DET/det/3 unit/NOUN/appos/0 of/ADP/case/5 Volkswagen/PROPN/nmod/3 ,/PUNCT/punct/0 agreed/VERB/root/-1/agree ./PUNCT/punct/7',
    ['organization 0 1', 'organization 5 6'],
    ['audi PART_OF volkswagen'],
  ],
  [
    "Google/PROPN/nmod:poss/3 's/PART/case/0 parent/NOUN/compound/3 company/NOUN/nsubj/7 ,/PUNCT/punct/5 Alphabet/PROPN/appos/3 ,/PUNCT/punct/3 agreed/VERB/root/-1/agree ./PUNCT/punct/7",
    ['organization 0 1', 'organization 5 6'],
    ['google PART_OF alphabet'],
  ],
  [
    'LinkedIn/PROPN/nsubj/8 ,/PUNCT/punct/4 which/PRON/nsubj:pass/4 is/AUX/aux:pass/4/be owned/VERB/acl:relcl/0/own by/ADP/case/6 Microsoft/PROPN/obl:agent/4 ,/PUNCT/punct/0 agreed/VERB/root/-1/agree ./PUNCT/punct/8',
    ['organization 0 1', 'organization 6 7'],
    ['linkedin PART_OF microsoft'],
  ],
  [
    'Britain/PROPN/nsubj/8 ,/PUNCT/punct/6 whose/PRON/nmod:poss/3 Board/PROPN/nsubj/6 of/ADP/case/5 Trade/PROPN/nmod/3 ruled/VERB/acl:relcl/0/rule ,/PUNCT/punct/6 agreed/VERB/root/-1/agree ./PUNCT/punct/8',
    ['state 0 1', 'organization 3 6'],
    ['board-of-trade PART_OF united-kingdom'],
  ],
  [
    "The/DET/det/1 fire/NOUN/nsubj/2 began/VERB/root/-1/begin in/ADP/case/7 Kyoto/PROPN/nmod:poss/7 's/PART/case/4 Fushimi/PROPN/compound/7 Ward/PROPN/obl/2 ./PUNCT/punct/2",
    ['venue 4 5', 'venue 6 8 0.77'],
    ['fushimi-ward LOCATED_IN kyoto'],
  ],
  [
    "Leningrad/PROPN/nsubj/12 ,/PUNCT/punct/9 the/DET/det/4 Soviet/PROPN/compound/4 Union/PROPN/nmod:poss/9 's/PART/case/4 second/ADV/advmod/8 -/PUNCT/punct/6 largest/ADJ/amod/9/large city/NOUN/appos/0 ,/PUNCT/punct/0 was/AUX/cop/12/be cold/ADJ/root/-1 ./PUNCT/punct/12",
    ['venue 0 1', 'state 3 5'],
    ['leningrad LOCATED_IN soviet-union'],
  ],
  [
    'Srebrenica/PROPN/nsubj/6 ,/PUNCT/punct/4 in/ADP/case/4 eastern/ADJ/amod/4 Bosnia/PROPN/nmod/0 ,/PUNCT/punct/0 fell/VERB/root/-1/fall ./PUNCT/punct/6',
    ['venue 0 1', 'state 4 5'],
    ['srebrenica LOCATED_IN bosnia-and-herzegovina'],
  ],
  [
    'Amazon/PROPN/nsubj/6 ,/PUNCT/punct/2 based/VERB/acl/0/base in/ADP/case/4 Seattle/PROPN/obl/2 ,/PUNCT/punct/2 agreed/VERB/root/-1/agree ./PUNCT/punct/6',
    ['organization 0 1', 'venue 4 5'],
    ['amazon LOCATED_IN seattle'],
  ],
  [
    'Ministers/NOUN/nsubj/1 met/VERB/root/-1 at/ADP/case/5 the/DET/det/5 OPEC/PROPN/compound/5 headquarters/NOUN/obl/1/headquarters in/ADP/case/7 Vienna/PROPN/nmod/5 ./PUNCT/punct/1',
    ['organization 4 5', 'venue 7 8'],
    ['opec LOCATED_IN vienna'],
  ],
  [
    'Poland/PROPN/nsubj/1 joined/VERB/root/-1/join NATO/PROPN/obj/1 ./PUNCT/punct/1',
    ['state 0 1', 'organization 2 3'],
    ['poland MEMBER_OF nato'],
  ],
  [
    'The/DET/det/2 French/ADJ/amod/2 Cabinet/NOUN/nsubj/6 of/ADP/case/4 Leon/PROPN/nmod/2 Blum/PROPN/flat/4 fell/VERB/root/-1/fall ./PUNCT/punct/6',
    ['person 4 6'],
    ['leon-blum AFFILIATED_WITH france'],
  ],
  [
    'Jim/PROPN/nsubj/13 Jordan/PROPN/flat/0 of/ADP/case/3 Ohio/PROPN/nmod/0 ,/PUNCT/punct/7 the/DET/det/7 senior/ADJ/amod/7 Republican/PROPN/appos/0 on/ADP/case/11 the/DET/det/11 Judiciary/PROPN/compound/11 Committee/PROPN/nmod/7 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak ./PUNCT/punct/13',
    ['person 0 2', 'venue 3 4', 'organization 10 12'],
    ['jim-jordan AFFILIATED_WITH judiciary-committee'],
  ],
  [
    'Radovan/PROPN/nsubj/9 Karadzic/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 led/VERB/acl:relcl/0/lead the/DET/det/7 Bosnian/ADJ/amod/7 Serbs/PROPN/obj/4 ,/PUNCT/punct/0 lost/VERB/root/-1/lose ./PUNCT/punct/9',
    ['person 0 2'],
    [],
  ],
  [
    'Sinn/PROPN/nsubj/10 Fein/PROPN/flat/0 ,/PUNCT/punct/5 the/DET/det/5 political/ADJ/amod/5 wing/NOUN/appos/0 of/ADP/case/8 the/DET/det/8 IRA/PROPN/nmod/5 ,/PUNCT/punct/0 agreed/VERB/root/-1/agree ./PUNCT/punct/10',
    ['organization 0 2', 'organization 8 9'],
    ['sinn-fein PART_OF ira'],
  ],
  [
    'Geir/PROPN/nsubj/11 Pedersen/PROPN/flat/0 ,/PUNCT/punct/4 the/DET/det/4 envoy/NOUN/appos/0 of/ADP/case/9 the/DET/det/9 U.N./PROPN/compound/9 Secretary/PROPN/compound/9 General/PROPN/nmod/4 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak ./PUNCT/punct/11',
    ['person 0 2', 'organization 7 8'],
    ['geir-pedersen REPRESENTS united-nations'],
  ],
]

testRows(ROWS)

test('what a deputy sits for is a place, though the reader takes it for an organization; what he speaks of stays a state', () => {
  const words =
    'Jean/PROPN/nsubj/6 Dupuy/PROPN/flat/0 ,/PUNCT/punct/3 deputy/NOUN/appos/0 for/ADP/case/5 Toulouse/PROPN/nmod/3 spoke/VERB/root/-1/speak of/ADP/case/8 Georgia/PROPN/obl/6 ./PUNCT/punct/6'
  const people = resolveEntities(readingOf([{ words, names: ['person 0 2', 'organization 5 6', 'state 8 9'] }]))
  expect(people.entities.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['person/jean-dupuy', 'venue/toulouse', 'organization/georgia']),
  )
})
