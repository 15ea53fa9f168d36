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
