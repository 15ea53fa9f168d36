// Who is or was of an organization by what he does, leaves or is an example of; and what only looks so. A row a wording, see ties.ts.
import { expect, test } from 'vitest'
import type { Line } from '../entities/reading.ts'
import { type Row, testRows, tiesOf } from './ties.ts'

const ROWS: readonly Row[] = [
  [
    'Lewis/PROPN/root/-1 Paul/PROPN/flat/0 Bremer/PROPN/flat/0 ,/PUNCT/punct/6 who/PRON/nsubj/6 has/AUX/aux/6/have spoken/VERB/acl:relcl/0/speak for/ADP/case/10 the/DET/det/10 State/PROPN/compound/10 Department/PROPN/obl/6 ,/PUNCT/punct/0 disagreed/VERB/nsubj/0/disagree ./PUNCT/punct/12',
    ['person 0 3', 'organization 9 11'],
    ['lewis-paul-bremer REPRESENTS state-department'],
  ],
  [
    'Charles/PROPN/nsubj/13 James/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 heads/VERB/acl:relcl/0/head the/DET/det/7 antitrust/ADJ/compound/7 division/NOUN/obj/4 of/ADP/case/11 the/DET/det/11 Justice/PROPN/compound/11 Department/PROPN/nmod/7 ,/PUNCT/punct/0 disagreed/VERB/root/-1/disagree ./PUNCT/punct/13',
    ['person 0 2', 'organization 10 12'],
    ['charles-james AFFILIATED_WITH justice-department'],
  ],
  [
    'Jack/PROPN/nsubj/2 Welch/PROPN/flat/0 did/VERB/root/-1/do many/ADJ/amod/4 deals/NOUN/obj/2/deal as/ADP/case/6 boss/NOUN/nmod/4 of/ADP/case/9 General/ADJ/amod/9 Electric/PROPN/nmod/6 ./PUNCT/punct/2',
    ['person 0 2', 'organization 8 10'],
    ['jack-welch LEADS general-electric'],
  ],
  [
    'Critics/NOUN/nsubj/1/critic described/VERB/root/-1/describe Jack/PROPN/obj/1 Welch/PROPN/flat/2 as/ADP/case/5 boss/NOUN/obl/1 of/ADP/case/8 General/ADJ/amod/8 Electric/PROPN/nmod/5 ./PUNCT/punct/1',
    ['person 2 4', 'organization 7 9'],
    [],
  ],
  [
    'Robert/PROPN/root/-1 Kilroy/PROPN/flat/0 -/PUNCT/punct/3 Silk/PROPN/flat/0 ,/PUNCT/punct/6 who/PRON/nsubj/6 quit/VERB/acl:relcl/0 the/DET/det/10 UK/PROPN/compound/10 Independence/PROPN/compound/10 Party/PROPN/obj/6 ,/PUNCT/punct/0 disagreed/VERB/parataxis/0/disagree ./PUNCT/punct/12',
    ['person 0 4', 'organization 8 11'],
    ['robert-kilroy-silk AFFILIATED_WITH uk-independence-party (former)'],
  ],
  [
    'Robert/PROPN/root/-1 Kilroy/PROPN/flat/0 -/PUNCT/punct/3 Silk/PROPN/flat/0 ,/PUNCT/punct/6 who/PRON/nsubj/6 left/VERB/acl:relcl/0/leave the/DET/det/8 House/PROPN/obj/6 of/ADP/case/10 Commons/PROPN/nmod/8 ,/PUNCT/punct/0 disagreed/VERB/parataxis/0/disagree ./PUNCT/punct/12',
    ['person 0 4', 'organization 8 11'],
    [],
  ],
  [
    'Britain/PROPN/nsubj/1 watched/VERB/root/-1/watch the/DET/det/4 American/ADJ/amod/4 Federation/PROPN/obj/1 of/ADP/case/6 Labor/PROPN/nmod/4 of/ADP/case/8 William/PROPN/nmod/4 Green/PROPN/flat/8 ./PUNCT/punct/1',
    ['state 0 1', 'organization 3 7', 'person 8 10'],
    ['william-green AFFILIATED_WITH american-federation-of-labor'],
  ],
  [
    'Rockwell/PROPN/nsubj/4 Collins/PROPN/flat/0 of/ADP/case/3 Iowa/PROPN/nmod/0 lobbied/VERB/root/-1/lobby the/DET/det/6 Commission/PROPN/obj/4 ./PUNCT/punct/4',
    ['organization 0 2', 'venue 3 4', 'organization 6 7'],
    ['rockwell-collins LOCATED_IN iowa'],
  ],
  [
    'The/DET/det/1 Carpenters/PROPN/nsubj/4 of/ADP/case/3 Iowa/PROPN/nmod/1 lobbied/VERB/root/-1/lobby the/DET/det/6 Commission/PROPN/obj/4 ./PUNCT/punct/4',
    ['organization 1 2', 'venue 3 4', 'organization 6 7'],
    [],
  ],
  [
    'Board/NOUN/compound/1 President/PROPN/nmod:desc/2 David/PROPN/nsubj/4 Chiu/PROPN/flat/2 thanked/VERB/root/-1/thank the/DET/det/6 Board/NOUN/obj/4 of/ADP/case/8 Supervisors/NOUN/nmod/6/supervisor ./PUNCT/punct/4',
    ['person 2 4', 'organization 6 9'],
    ['david-chiu LEADS board-of-supervisors'],
  ],
  [
    'The/DET/det/1 police/NOUN/nsubj/2 spoke/VERB/root/-1/speak to/ADP/case/5 former/ADJ/amod/5 members/NOUN/obl/2/member of/ADP/case/7 Scientology/PROPN/nmod/5 ,/PUNCT/punct/10 including/VERB/case/10/include Jason/PROPN/nmod/5 Beghe/PROPN/flat/10 and/CCONJ/cc/13 Leah/PROPN/conj/10 Remini/PROPN/flat/13 ./PUNCT/punct/2',
    ['organization 7 8', 'person 10 12', 'person 13 15'],
    ['jason-beghe AFFILIATED_WITH scientology (former)', 'leah-remini AFFILIATED_WITH scientology (former)'],
  ],
  [
    'Guests/NOUN/nsubj/8/guest of/ADP/case/2 Scientology/PROPN/nmod/0 ,/PUNCT/punct/5 including/VERB/case/5/include Jason/PROPN/nmod/0 Beghe/PROPN/flat/5 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak ./PUNCT/punct/8',
    ['organization 2 3', 'person 5 7'],
    [],
  ],
  [
    'Donald/PROPN/nsubj/2 Keene/PROPN/flat/0 taught/VERB/root/-1/teach Japanese/PROPN/obj/2 in/ADP/case/5 Japan/PROPN/obl/2 ./PUNCT/punct/2',
    ['person 0 2', 'state 5 6'],
    [],
  ],
  [
    'Prince/PROPN/nmod:desc/1 Charles/PROPN/nsubj/4 would/AUX/aux/4 be/AUX/cop/4 head/NOUN/root/-1 of/ADP/case/7 the/DET/det/7 Church/PROPN/nmod/4 of/ADP/case/9 England/PROPN/nmod/7 ./PUNCT/punct/4',
    ['person 1 2', 'organization 7 10'],
    [],
  ],
  [
    "South/PROPN/compound/1 Africa/PROPN/nmod:poss/5 's/PART/case/1 leading/VERB/amod/4/lead bank/NOUN/compound/5 Absa/PROPN/nsubj/6 waited/VERB/root/-1/wait ./PUNCT/punct/6",
    ['state 0 2', 'organization 5 6'],
    [],
  ],
  [
    "South/PROPN/compound/1 Africa/PROPN/nmod:poss/4 's/PART/case/1 central/ADJ/amod/4 bank/NOUN/nsubj/6 Sarb/PROPN/nsubj/6 waited/VERB/root/-1/wait ./PUNCT/punct/6",
    ['state 0 2', 'organization 5 6'],
    ['sarb PART_OF south-africa'],
  ],
  [
    'President/PROPN/nmod:desc/1 Mohamed/PROPN/nsubj/6 Nasheed/PROPN/flat/1 of/ADP/case/5 the/DET/det/5 Maldives/PROPN/nmod/1 spoke/VERB/root/-1/speak of/ADP/case/8 Denmark/PROPN/obl/6 ./PUNCT/punct/6',
    ['person 1 3', 'state 5 6', 'state 8 9'],
    ['mohamed-nasheed AFFILIATED_WITH maldives'],
  ],
  [
    'Ali/PROPN/nsubj/13 Bacher/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 flew/VERB/acl:relcl/0/fly in/ADV/advmod/4 on/ADP/case/7 behalf/NOUN/obl/4 of/ADP/case/11 the/DET/det/11 Cricket/PROPN/compound/11 Union/PROPN/nmod/7 ,/PUNCT/punct/0 agreed/VERB/root/-1/agree ./PUNCT/punct/13',
    ['person 0 2', 'organization 10 12'],
    ['ali-bacher REPRESENTS cricket-union'],
  ],
  [
    'Alan/PROPN/nsubj/7 Shearer/PROPN/flat/0 ,/PUNCT/punct/5 the/DET/det/5 Newcastle/PROPN/compound/5 striker/NOUN/appos/0 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak of/ADP/case/9 France/PROPN/obl/7 ./PUNCT/punct/7',
    ['person 0 2', 'venue 4 5', 'state 9 10'],
    ['alan-shearer AFFILIATED_WITH newcastle'],
  ],
  [
    'Thierry/PROPN/nsubj/7 Henry/PROPN/flat/0 ,/PUNCT/punct/5 the/DET/det/5 French/ADJ/amod/5 striker/NOUN/appos/0 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak of/ADP/case/9 France/PROPN/obl/7 ./PUNCT/punct/7',
    ['person 0 2', 'state 9 10'],
    [],
  ],
  [
    'Earl/PROPN/nsubj/2 Reed/PROPN/flat/0 told/VERB/root/-1/tell employers/NOUN/iobj/2/employer so/ADV/advmod/6 as/ADP/case/6 chairman/NOUN/advcl/2 of/ADP/case/9 a/DET/det/9 committee/NOUN/nmod/6 of/ADP/case/13 the/DET/det/13 Liberty/PROPN/compound/13 League/PROPN/nmod/9 ./PUNCT/punct/2',
    ['person 0 2', 'organization 12 14'],
    ['reed AFFILIATED_WITH liberty-league'],
  ],
  [
    'William/PROPN/nsubj/8 Smith/PROPN/flat/0 ,/PUNCT/punct/4 the/DET/det/4 Senator/PROPN/appos/0 from/ADP/case/6 Michigan/PROPN/nmod/4 ,/PUNCT/punct/0 wrote/VERB/root/-1/write to/ADP/case/11 the/DET/det/11 Senate/PROPN/obl/8 ./PUNCT/punct/8',
    ['person 0 2', 'venue 6 7', 'organization 11 12'],
    ['william-smith REPRESENTS michigan', 'william-smith AFFILIATED_WITH senate'],
  ],
  [
    'Thomas/PROPN/nsubj/19 Jordan/PROPN/flat/0 ,/PUNCT/punct/3 chairman/NOUN/appos/0 of/ADP/case/8 the/DET/det/8 Swiss/ADJ/amod/8 National/ADJ/amod/8 Bank/PROPN/nmod/3 ,/PUNCT/punct/12 and/CCONJ/cc/12 his/PRON/nmod:poss/12 deputy/NOUN/conj/0 ,/PUNCT/punct/14 Jean/PROPN/appos/12 -/PUNCT/punct/16 Pierre/PROPN/flat/14 Danthine/PROPN/flat/14 ,/PUNCT/punct/0 resigned/VERB/root/-1/resign ./PUNCT/punct/19',
    ['person 0 2', 'organization 6 9', 'person 14 18'],
    ['thomas-jordan LEADS swiss-national-bank', 'jean-pierre-danthine AFFILIATED_WITH swiss-national-bank'],
  ],
  [
    'Pat/PROPN/nsubj/9 McQuaid/PROPN/flat/0 ,/PUNCT/punct/3 president/NOUN/appos/0 of/ADP/case/7 the/DET/det/7 Cycling/PROPN/compound/7 Union/PROPN/nmod/3 ,/PUNCT/punct/0 disliked/VERB/root/-1/dislike his/PRON/nmod:poss/11 predecessor/NOUN/obj/9 ,/PUNCT/punct/13 Hein/PROPN/appos/11 Verbruggen/PROPN/flat/13 ./PUNCT/punct/9',
    ['person 0 2', 'organization 6 8', 'person 13 15'],
    ['pat-mcquaid LEADS cycling-union', 'hein-verbruggen LEADS cycling-union (former)'],
  ],
  [
    'Hein/PROPN/nsubj/2 Verbruggen/PROPN/flat/0 disliked/VERB/root/-1/dislike his/PRON/nmod:poss/4 predecessor/NOUN/obj/2 ,/PUNCT/punct/6 Luis/PROPN/appos/4 Puig/PROPN/flat/6 ./PUNCT/punct/2',
    ['person 0 2', 'person 6 8'],
    [],
  ],
  [
    "The/DET/det/1 Vatican/PROPN/nsubj/2 waited/VERB/root/-1/wait until/ADP/case/5 its/PRON/nmod:poss/5 newspaper/NOUN/obl/2 L'Osservatore/PROPN/appos/5 Romano/PROPN/flat/6 answered/VERB/parataxis/2/answer ./PUNCT/punct/2",
    ['state 1 2', 'organization 6 8'],
    ['losservatore-romano PART_OF vatican-city'],
  ],
  [
    "Britain/PROPN/nmod:poss/2 's/PART/case/0 newspaper/NOUN/root/-1 The/DET/det/4 Guardian/PROPN/appos/2 answered/VERB/acl:relcl/2/answer ./PUNCT/punct/5",
    ['state 0 1', 'organization 4 5'],
    [],
  ],
  [
    'Moscow/PROPN/obl:unmarked/2 -/PUNCT/punct/0 based/VERB/amod/3/base Aeroflot/PROPN/nsubj/4 spoke/VERB/root/-1/speak to/ADP/case/9 Moscow/PROPN/compound/8 -/PUNCT/punct/6 based/VERB/amod/9/base France/PROPN/obl/4 ./PUNCT/punct/4',
    ['state 0 1', 'organization 3 4', 'state 6 7', 'state 9 10'],
    ['aeroflot LOCATED_IN russia'],
  ],
  [
    "East/PROPN/compound/1 China/PROPN/nmod:poss/4 's/PART/case/1 Jiangsu/PROPN/compound/4 Province/PROPN/nsubj/10 and/CCONJ/cc/6 Rotterdam/PROPN/conj/4 in/ADP/case/9 the/DET/det/9 Netherlands/PROPN/nmod/6 waited/VERB/root/-1/wait ./PUNCT/punct/10",
    ['state 0 2', 'venue 3 5', 'venue 6 7', 'state 9 10'],
    ['jiangsu-province LOCATED_IN china', 'rotterdam LOCATED_IN netherlands'],
  ],
]

testRows(ROWS)

test('a bare secretary set beside a name is of the organization that the article tells of, one with an article of his own or an owner is not', () => {
  const club = {
    words: 'Greenpeace/PROPN/nsubj/1 waited/VERB/root/-1/wait ./PUNCT/punct/1',
    names: ['organization 0 1'],
  }
  const rain = { words: 'Rain/NOUN/nsubj/1 fell/VERB/root/-1/fall ./PUNCT/punct/1' }
  const secretary = (article: string): Line => ({
    words: `Kumi/PROPN/nsubj/6 Naidoo/PROPN/flat/0 ,/PUNCT/punct/4 ${article}/DET/det/4 secretary/NOUN/appos/0 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak ./PUNCT/punct/6`,
    names: ['person 0 2'],
  })
  expect(tiesOf([club, club, club, rain, secretary('the')])).toEqual(['kumi-naidoo AFFILIATED_WITH greenpeace'])
  expect(tiesOf([club, club, club, rain, secretary('a')])).toEqual([])
})
