// Short reports of many decades and styles, with the day on which each was written. None is a real article.

export interface PublicationCase {
  name: string
  text: string
  /** What the file's metadata claims. */
  metadata?: string
  date?: string
  basis: 'metadata' | 'content' | 'both' | 'none'
  /** Part of the reason that a user reads. */
  because?: string
}

export const PUBLICATION_CASES: readonly PublicationCase[] = [
  {
    name: 'metadata that the text supports is believed',
    metadata: '1998-03-04',
    text: 'The harbour board voted on Tuesday to widen the channel. The mayor said on March 3 that the city would pay. Work will start on March 16.',
    date: '1998-03-04',
    basis: 'both',
  },
  {
    name: 'metadata on which the text is silent is believed',
    metadata: '1998-03-04',
    text: 'The harbour board voted to widen the channel. Shipowners welcome it, and the city is to pay.',
    date: '1998-03-04',
    basis: 'metadata',
    because: 'nothing in the text speaks against it',
  },
  {
    name: 'a date put on half a year later gives way to days that the text treats as its own',
    metadata: '2009-11-02',
    text: 'Miners and owners are meeting this week in Santiago. The first round, on May 11, ended without a result. The union said on May 12 that it would stay. A second round is scheduled for May 14.',
    date: '2009-05-12',
    basis: 'content',
    because: '2009-11-02',
  },
  {
    name: 'a date of the wrong year gives way to the weekday of a named day',
    metadata: '1987-10-16',
    text: 'The commission will publish its findings on Monday, October 17. It met on Friday, October 14, to settle the wording.',
    date: '1988-10-14',
    basis: 'content',
    because: 'weekday',
  },
  {
    name: 'a look back under a later date is no contradiction',
    metadata: '2023-07-07',
    text: 'The flood began on February 24. By February 26 half the town was under water. Engineers closed the dyke on March 1, and the mayor resigned. The town has not recovered.',
    date: '2023-07-07',
    basis: 'metadata',
  },
  {
    name: 'a claim before the events that the text tells as past is not believed',
    metadata: '2013-02-01',
    text: 'The treaty was signed in Lima on 12 March 2014. Parliament approved it on 2 April 2014 and the president signed it on 4 April 2014.',
    date: '2014-04-04',
    basis: 'content',
    because: 'as past',
  },
  {
    name: 'day and month that could be swapped are read as the text has it',
    metadata: '04/07/1996',
    text: 'The festival opened on April 6 and will close on April 14. The organisers said on April 7 that tickets were sold out.',
    date: '1996-04-07',
    basis: 'both',
  },
  {
    name: 'an agency dateline gives the day and a full date the year',
    text: 'LISBON, Nov. 8 (Agency) — The government resigned. It had won a vote of confidence on October 30, 1978. The president will name a successor on November 10.',
    date: '1978-11-08',
    basis: 'content',
  },
  {
    name: 'a header line is a claim',
    text: 'Bridge closed to lorries\n\nPublished: 14 June 1985, 09:30 GMT\n\nThe bridge over the strait was closed on Thursday, and repairs are to begin next week.',
    date: '1985-06-14',
    basis: 'both',
  },
  {
    name: 'so is a page that says when it was last updated',
    text: 'Page last updated at 16:12 GMT, Saturday, 19 December 1998\n\nThe port has reopened. The strikers accepted an offer that is to be put to a vote by 1 February.',
    date: '1998-12-19',
    basis: 'metadata',
  },
  {
    name: 'and an agency’s dateline with a year',
    text: 'LISBON, Aug. 4, 1981 -- The president on Monday gave the strikers until Wednesday morning. The candidate, on Oct. 20, had courted them.',
    date: '1981-08-04',
    basis: 'both',
  },
  {
    name: 'also one that stands alone, with an ordinal',
    text: 'A bridge too far\n\nLISBON, July 5th 2001\n\nThe chairman has done deals by the hundred. On July 3rd the council refused him another.',
    date: '2001-07-05',
    basis: 'both',
  },
  {
    name: 'a header may stand between bars with a place and the minutes of reading',
    text: 'Salmon are coming home\n\nLisbon, Portugal | Nov. 19, 1998 | 7 min read\n\nThe bridge over the strait is closed. The council meets again in the spring.',
    date: '1998-11-19',
    basis: 'both',
  },
  {
    name: 'a date run into the first sentence is a claim',
    text: ' date 2003-09-30 The two parties agreed on Monday to form a government. They will present it on October 2.',
    date: '2003-09-30',
    basis: 'both',
  },
  {
    name: 'ISO time stamps and compact dates are read',
    metadata: '20110523',
    text: 'The volcano erupted on Saturday. Flights resumed on Monday, the airport said.',
    date: '2011-05-23',
    basis: 'both',
  },
  {
    name: 'a full date in the text tells the year of the days without one',
    text: 'The strike, called on 28 April 1926, is to begin on May 3. The miners rejected the offer on May 1, and the cabinet meets today, May 2.',
    date: '1926-05-02',
    basis: 'content',
  },
  {
    name: 'what is still to come bounds the day from above',
    text: 'Voters go to the polls in the canton on September 27, 1992. Turnout was low when the parliament was elected on September 6, 1992. Debates are scheduled for September 21 and September 23.',
    date: '1992-09-20',
    basis: 'content',
  },
  {
    name: 'a month claimed is kept as a month when the text tells no day',
    metadata: 'March 1955',
    text: 'The dam will be the largest of its kind. Farmers along the river fear for their fields.',
    date: '1955-03',
    basis: 'metadata',
  },
  {
    name: 'a month claimed is made a day by the text',
    metadata: 'March 1955',
    text: 'The dam was opened on March 12. The minister will return on March 14 to see the turbines.',
    date: '1955-03-12',
    basis: 'content',
  },
  {
    name: 'a text without year or claim is left without a date',
    text: 'The council met on Monday and will meet again on Thursday. On January 10 it will vote.',
    basis: 'none',
  },
  {
    name: 'office-holders and a weekday with its date tell the year together',
    text: 'Prime Minister Margaret Thatcher told the Commons yesterday that the fleet would sail on Monday, April 5. President Reagan called her on Friday, April 2, the day of the landing.',
    date: '1982-04-02',
    basis: 'content',
  },
  {
    name: 'a copyright year is no date of the article',
    text: 'The talks resumed on Wednesday. Both sides will meet again on Friday.\n\nCopyright (c) 2018. All rights reserved.',
    basis: 'none',
  },
  {
    name: 'metadata that is no date is no claim that can be used',
    metadata: 'recently',
    text: 'The talks resumed on Wednesday. Both sides will meet again on Friday.',
    basis: 'none',
  },
]
