// Whose a role is where grammar alone does not bind it: within something else, beside a name, of a party, of the body that the title names; and who
// has no tie to a place for all that. A row a wording, see ties.ts.
import { expect, test } from 'vitest'
import type { Line } from '../entities/reading.ts'
import { type Row, testRows, tiesOf } from './ties.ts'

const ROWS: readonly Row[] = [
  [
    '"/PUNCT/punct/3 Prices/NOUN/nsubj/3/price will/AUX/aux/3 rise/VERB/ccomp/6 ,/PUNCT/punct/3 "/PUNCT/punct/3 said/VERB/root/-1/say Jim/PROPN/nsubj/6 O\'Neill/PROPN/flat/7 ,/PUNCT/punct/10 head/NOUN/appos/7 of/ADP/case/13 economic/ADJ/amod/13 research/NOUN/nmod/10 at/ADP/case/16 Goldman/PROPN/compound/16 Sachs/PROPN/nmod/13 ./PUNCT/punct/6',
    ['person 7 9', 'organization 15 17'],
    ['jim-oneill AFFILIATED_WITH goldman-sachs'],
  ],
  [
    'Kumi/PROPN/nsubj/8 Naidoo/PROPN/flat/0 ,/PUNCT/punct/4 Executive/ADJ/amod/4 Director/NOUN/appos/0 ,/PUNCT/punct/6 Greenpeace/PROPN/appos/4 ,/PUNCT/punct/0 told/VERB/root/-1/tell the/DET/det/10 meeting/NOUN/iobj/8 ./PUNCT/punct/8',
    ['person 0 2', 'organization 6 7'],
    ['kumi-naidoo LEADS greenpeace'],
  ],
  [
    'Lisa/PROPN/nsubj/9 Randall/PROPN/flat/0 ,/PUNCT/punct/5 Harvard/PROPN/compound/4 University/PROPN/compound/5 professor/NOUN/appos/0 of/ADP/case/7 physics/NOUN/nmod/5 ,/PUNCT/punct/0 agreed/VERB/root/-1/agree ./PUNCT/punct/9',
    ['person 0 2', 'organization 3 5'],
    ['lisa-randall AFFILIATED_WITH harvard-university'],
  ],
  [
    'Mary/PROPN/nsubj/6 Barra/PROPN/flat/0 of/ADP/case/5 carmaker/NOUN/compound/5 General/ADJ/amod/5 Motors/PROPN/appos/0 agreed/VERB/root/-1/agree ./PUNCT/punct/6',
    ['person 0 2', 'organization 4 6'],
    ['mary-barra AFFILIATED_WITH general-motors'],
  ],
  [
    '"/PUNCT/punct/2 It/PRON/nsubj/2 works/VERB/ccomp/5/work ,/PUNCT/punct/2 "/PUNCT/punct/2 said/VERB/root/-1/say Jill/PROPN/nsubj/5 Tarter/PROPN/flat/6 from/ADP/case/12 NASA/PROPN/nmod:poss/12 \'s/PART/case/9 research/NOUN/compound/12 institute/PROPN/nmod/6 ./PUNCT/punct/5',
    ['person 6 8', 'organization 9 10'],
    ['jill-tarter AFFILIATED_WITH nasa'],
  ],
  [
    'Menzies/PROPN/nsubj/8 Campbell/PROPN/flat/0 ,/PUNCT/punct/6 for/ADP/case/6 the/DET/det/6 Liberal/ADJ/amod/6 Democrats/PROPN/nmod/0 ,/PUNCT/punct/0 objected/VERB/root/-1/object ./PUNCT/punct/8',
    ['person 0 2', 'organization 5 7'],
    ['menzies-campbell AFFILIATED_WITH liberal-democrats'],
  ],
  [
    'Digby/PROPN/nsubj/8 Jones/PROPN/flat/0 ,/PUNCT/punct/3 Confederation/PROPN/appos/0 of/ADP/case/6 British/ADJ/amod/6 Industry/PROPN/nmod/3 ,/PUNCT/punct/0 said/VERB/root/-1/say prices/NOUN/nsubj/11/price would/AUX/aux/11 rise/VERB/ccomp/8 ./PUNCT/punct/8',
    ['person 0 2', 'organization 3 7'],
    ['digby-jones AFFILIATED_WITH confederation-of-british-industry'],
  ],
  [
    'Thierry/PROPN/nsubj/5 Henry/PROPN/flat/0 (/PUNCT/punct/3 Arsenal/PROPN/appos/0 )/PUNCT/punct/3 scored/VERB/root/-1/score twice/ADV/advmod/5 ./PUNCT/punct/5',
    ['person 0 2', 'organization 3 4'],
    ['thierry-henry AFFILIATED_WITH arsenal'],
  ],
  [
    'She/PRON/nsubj/1 met/VERB/root/-1/meet Thierry/PROPN/obj/1 Henry/PROPN/flat/2 at/ADP/case/7 the/DET/det/7 White/ADJ/amod/7 House/PROPN/obl/1 ./PUNCT/punct/1',
    ['person 2 4', 'organization 6 8'],
    [],
  ],
  [
    'Tory/ADJ/amod/1 leader/NOUN/nmod:desc/2 William/PROPN/nsubj/4 Hague/PROPN/flat/2 wrote/VERB/root/-1/write to/ADP/case/7 the/DET/det/7 Conservatives/PROPN/obl/4 ./PUNCT/punct/4',
    ['person 2 4', 'organization 7 8'],
    ['william-hague LEADS conservative-party'],
  ],
  [
    'Simonetta/PROPN/nsubj/7 Sommaruga/PROPN/flat/0 ,/PUNCT/punct/5 a/DET/det/5 Social/ADJ/amod/5 Democrat/PROPN/appos/0 ,/PUNCT/punct/0 thanked/VERB/root/-1/thank the/DET/det/11 Social/ADJ/amod/10 Democratic/ADJ/amod/11 Party/PROPN/obj/7 ./PUNCT/punct/7',
    ['person 0 2', 'organization 9 12'],
    ['simonetta-sommaruga AFFILIATED_WITH social-democratic-party'],
  ],
  [
    'Supervisors/NOUN/nmod:desc/1/supervisor Harvey/PROPN/nsubj/10 Milk/PROPN/flat/1 ,/PUNCT/punct/4 Carol/PROPN/conj/1 Ruth/PROPN/flat/4 Silver/PROPN/flat/4 and/CCONJ/cc/8 Gordon/PROPN/conj/1 Lau/PROPN/flat/8 addressed/VERB/root/-1/address the/DET/det/12 Board/NOUN/obj/10 of/ADP/case/14 Supervisors/NOUN/nmod/12/supervisor ./PUNCT/punct/10',
    ['person 1 3', 'person 4 7', 'person 8 10', 'organization 12 15'],
    [
      'harvey-milk AFFILIATED_WITH board-of-supervisors',
      'carol-ruth-silver AFFILIATED_WITH board-of-supervisors',
      'gordon-lau AFFILIATED_WITH board-of-supervisors',
    ],
  ],
  [
    'Chief/ADJ/amod/1 Justice/PROPN/nmod:desc/2 John/PROPN/nsubj/4 Roberts/PROPN/flat/2 spoke/VERB/root/-1/speak of/ADP/case/8 the/DET/det/8 Supreme/ADJ/amod/8 Court/PROPN/obl/4 ./PUNCT/punct/4',
    ['person 2 4', 'organization 7 9'],
    ['john-roberts LEADS supreme-court'],
  ],
  [
    'Police/NOUN/compound/1 Commissioner/PROPN/nmod:desc/2 Raymond/PROPN/nsubj/4 Kelly/PROPN/flat/2 wrote/VERB/root/-1/write to/ADP/case/8 the/DET/det/8 European/ADJ/amod/8 Commission/PROPN/obl/4 ./PUNCT/punct/4',
    ['person 2 4', 'organization 7 9'],
    [],
  ],
  [
    'Supervisor/NOUN/nmod:desc/1 Cindy/PROPN/nsubj/6 Chavez/PROPN/flat/1 of/ADP/case/4 San/PROPN/nmod/1 Jose/PROPN/flat/4 wrote/VERB/root/-1/write to/ADP/case/9 the/DET/det/9 Board/NOUN/obl/6 of/ADP/case/11 Supervisors/PROPN/nmod/9 ./PUNCT/punct/6',
    ['person 1 3', 'venue 4 6', 'organization 9 12'],
    ['cindy-chavez REPRESENTS san-jose'],
  ],
  [
    'Angela/PROPN/nsubj/2 Merkel/PROPN/flat/0 met/VERB/root/-1/meet her/PRON/nmod:poss/7 French/ADJ/amod/7 and/CCONJ/cc/6 Polish/ADJ/conj/4 counterparts/NOUN/obj/2/counterpart ,/PUNCT/punct/9 François/PROPN/appos/7 Hollande/PROPN/flat/9 and/CCONJ/cc/12 Bronisław/PROPN/conj/9 Komorowski/PROPN/flat/12 ,/PUNCT/punct/16 to/PART/mark/16 speak/VERB/advcl/2 of/ADP/case/18 France/PROPN/obl/16 and/CCONJ/cc/20 Poland/PROPN/conj/18 ./PUNCT/punct/2',
    ['person 0 2', 'person 9 11', 'person 12 14', 'state 18 19', 'state 20 21'],
    ['francois-hollande AFFILIATED_WITH france', 'bronislaw-komorowski AFFILIATED_WITH poland'],
  ],
  [
    'US/PROPN/compound/1 lawyer/NOUN/nsubj/4 Alan/PROPN/appos/1 Dershowitz/PROPN/flat/2 agreed/VERB/root/-1/agree ./PUNCT/punct/4',
    ['state 0 1', 'person 2 4'],
    [],
  ],
  [
    'Sergei/PROPN/nsubj/10 Guriev/PROPN/flat/0 ,/PUNCT/punct/5 a/DET/det/5 Russian/ADJ/amod/5 economist/NOUN/appos/0 at/ADP/case/8 Stanford/PROPN/compound/8 University/PROPN/nmod/5 ,/PUNCT/punct/0 spoke/VERB/root/-1/speak of/ADP/case/12 Russia/PROPN/obl/10 ./PUNCT/punct/10',
    ['person 0 2', 'organization 7 9', 'state 12 13'],
    ['sergei-guriev AFFILIATED_WITH stanford-university'],
  ],
  [
    'The/DET/det/1 President/PROPN/nsubj/11 of/ADP/case/3 Iran/PROPN/nmod/1 ,/PUNCT/punct/8 His/PRON/nmod:poss/7 Excellency/ADJ/amod/7 Mr/PROPN/nmod:desc/8 Hassan/PROPN/appos/1 Rouhani/PROPN/flat/8 ,/PUNCT/punct/1 agreed/VERB/root/-1/agree ./PUNCT/punct/11',
    ['state 3 4', 'person 8 10'],
    ['hassan-rouhani AFFILIATED_WITH iran'],
  ],
  [
    'For/ADP/case/1 Brian/PROPN/obl/12 Greene/PROPN/flat/1 ,/PUNCT/punct/7 a/DET/det/7 Columbia/PROPN/compound/6 University/PROPN/compound/7 instructor/NOUN/appos/1 ,/PUNCT/punct/1 Einstein/PROPN/nsubj/12 was/AUX/cop/12/be a/DET/det/12 hero/NOUN/root/-1 ./PUNCT/punct/12',
    ['person 1 3', 'organization 5 7', 'person 9 10'],
    ['brian-greene AFFILIATED_WITH columbia-university'],
  ],
  [
    'Ministers/NOUN/nmod:desc/1/minister Colbert/PROPN/nsubj/4 and/CCONJ/cc/3 Louvois/PROPN/conj/1 spoke/VERB/root/-1/speak of/ADP/case/6 France/PROPN/obl/4 ./PUNCT/punct/4',
    ['person 1 2', 'person 3 4', 'state 6 7'],
    [],
  ],
  [
    "The/DET/det/1 president/NOUN/nsubj/12 of/ADP/case/7 the/DET/det/4 sport/NOUN/nmod:poss/7 's/PART/case/4 governing/VERB/amod/7/govern body/NOUN/nmod/1 ,/PUNCT/punct/9 Hein/PROPN/appos/7 Verbruggen/PROPN/flat/9 ,/PUNCT/punct/1 spoke/VERB/root/-1/speak of/ADP/case/14 France/PROPN/obl/12 ./PUNCT/punct/12",
    ['person 9 11', 'state 14 15'],
    [],
  ],
  [
    'Russell/PROPN/nsubj/2 Attebery/PROPN/flat/0 thanked/VERB/root/-1/thank Gavin/PROPN/obj/2 Newsom/PROPN/flat/3 and/CCONJ/cc/8 his/PRON/nmod:poss/8 Oregon/PROPN/compound/8 counterpart/NOUN/conj/3 ,/PUNCT/punct/10 Kate/PROPN/appos/8 Brown/PROPN/flat/10 ./PUNCT/punct/2',
    ['person 0 2', 'person 3 5', 'venue 7 8', 'person 10 12'],
    ['kate-brown AFFILIATED_WITH oregon'],
  ],
]

testRows(ROWS)

test('a bare minister is of the state that the article goes on to tell of, by its adjective too; of nobody where that one has no name', () => {
  const rain = { words: 'Rain/NOUN/nsubj/1 fell/VERB/root/-1/fall ./PUNCT/punct/1' }
  const waited = (state: string): Line => ({
    words: `${state}/PROPN/nsubj/1 waited/VERB/root/-1/wait ./PUNCT/punct/1`,
    names: ['state 0 1'],
  })
  const minister = {
    words:
      'Health/PROPN/compound/1 Minister/PROPN/nmod:desc/2 Luis/PROPN/nsubj/4 Carazo/PROPN/flat/2 spoke/VERB/root/-1/speak ./PUNCT/punct/4',
    names: ['person 2 4'],
  }
  const swiss = {
    words: 'Swiss/ADJ/amod/1 banks/NOUN/nsubj/3 and/CCONJ/cc/1 waited/VERB/root/-1/wait ./PUNCT/punct/3',
  }
  const article = (...lines: Line[]): string[] => tiesOf([rain, rain, rain, ...lines, rain, minister])
  const kenya = 'luis-carazo AFFILIATED_WITH kenya'
  expect(article(waited('Kenya'), waited('Kenya'), waited('Ghana'))).toEqual([kenya])
  expect(article(waited('Kenya'), waited('Kenya'), swiss, swiss, swiss)).toEqual([])
  expect(article(waited('Kenya'), waited('Ghana'))).toEqual([])
})

test('a bare minister is of the state in whose capital the report was written, though another is told of more', () => {
  const france = {
    words: 'France/PROPN/nsubj/1 waited/VERB/root/-1/wait ./PUNCT/punct/1',
    names: ['state 0 1'],
  }
  const ghana = {
    words: 'Rain/NOUN/nsubj/1 fell/VERB/root/-1/fall in/ADP/case/3 Ghana/PROPN/obl/1 ./PUNCT/punct/1',
    names: ['state 3 4'],
  }
  const filed = (town: string): Line => ({
    words: `${town}/PROPN/root/-1 ,/PUNCT/punct/2 Tuesday/PROPN/nmod:unmarked/0 ,/PUNCT/punct/4 16/NUM/nmod:unmarked/0 February/PROPN/nmod:unmarked/4`,
    names: ['venue 0 1'],
    fresh: true,
  })
  const rain = { words: 'Rain/NOUN/nsubj/1 fell/VERB/root/-1/fall ./PUNCT/punct/1' }
  const minister = {
    words:
      'Finance/PROPN/compound/1 Minister/PROPN/nmod:desc/2 Komla/PROPN/nsubj/4 Gbedemah/PROPN/flat/2 spoke/VERB/root/-1/speak ./PUNCT/punct/4',
    names: ['person 2 4'],
    fresh: true,
  }
  const article = (town: string): string[] => tiesOf([france, france, filed(town), ghana, rain, minister])
  expect(article('Accra')).toEqual(['komla-gbedemah AFFILIATED_WITH ghana'])
  expect(article('Kumasi')).toEqual(['komla-gbedemah AFFILIATED_WITH france'])
})
