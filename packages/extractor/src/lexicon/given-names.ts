// Common given names by the gender that they tell, in folded spelling; only for choosing among people for "he" and "she".
// Sources: the most frequent names of the US Social Security Administration's public-domain tables of the 20th century, and Wikipedia's lists of common
// given names by country (facts only). Names borne by both are left out.
const MALE = `aaron abdul abdullah abraham adam adolf ahmad ahmed alan albert aleksandr alex alexander alexei alexey alfred ali allan allen andre andreas andrei andrew andrey anthony anton antonio
antony arnold arthur august barack barry ben benjamin bernard bill bob boris brian bruce carl carlos charles chris christopher clarence claude claudio clifford clyde craig dale dan daniel dave david
dennis denis dmitri dmitry dmytro donald douglas duncan dwight earl eddie edgar eduardo edward edwin emmanuel enrique eric erik ernest eugene felix fernando francisco francois frank franklin
franz fred frederick fritz gary george gerald gerhard giovanni giuseppe glenn gordon greg gregory guy hans harold harry hassan heinrich helmut henri henry herbert herman howard hugh hugo ian
ibrahim igor isaac ivan jack jacob jacques jaime james jason jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel johann john johnny jon jonathan jorge jose josef joseph joshua juan
julian julius jurgen justin karl keith ken kenneth kevin klaus konrad konstantin kurt lars larry lawrence lee leo leon leonard leonid lewis louis luca luis luke malcolm manuel marc marco mario
mark martin marvin matthew maurice max maxim michael michel miguel mikhail mike mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas nicolas nikita nikolai nikolay norman oleg oliver
omar oscar otto owen pablo paolo pascal patrick paul pedro per peter philip philippe pierre pietro ralph ramon raul ray raymond recep ricardo richard robert roberto roger roland ron ronald
roy rudolf russell ryan salvador sam samuel scott sean sebastian serge sergei sergey sergio simon stanley stefan stephen steve steven stuart ted terry theodore thomas tim timothy tom
tomas tony victor viktor vincent vitaly vladimir vlad volodymyr walter warren wayne werner wilhelm will william willy winston wolfgang xavier yasser yuri yury yves zbigniew neville arthur jesse mahmoud hamid karim khalid salman tariq bashar benyamin yitzhak ariel ehud moshe shimon menachem anwar gamal hosni`
const FEMALE = `agnes alice amanda amy ana andrea angela angelina anita ann anna anne annegret annette annie ashley audrey barbara beatrice bernadette betty brenda brigitte camilla carla carmen carol
caroline carolyn catherine cecilia charlotte cheryl christina christine claire clara claudia condoleezza cynthia deborah debra denise diana diane dolores donna doris dorothy edith eileen ekaterina elena
eleanor elisabeth elizabeth ella ellen emily emma erika esther eva evelyn fatima federica florence frances gail geraldine giorgia gloria golda grace greta hannah harriet heather helen helena
hillary ida indira ingrid irene iris isabel isabella jacinda jacqueline jane janet janice jean jeanne jennifer jenny jessica joan joanna jocelyn joyce judith judy julia julie kamala karen katarina
katherine kathleen kathryn kate laura lauren lea lena liliana linda lisa liz louise lucia lucy lydia madeleine magdalena margaret margarethe maria marie marilyn marina marion martha mary maureen
megan melania melanie melissa mercedes mia michele michelle monica nadia nancy naomi natalia natalie natasha nicole nicola nina olga olivia pamela patricia paula penelope phyllis priti rachel rebecca
rita roberta rosa rosemary ruth sally samantha sandra sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stefania stephanie susan susanne svetlana sylvia tatiana teresa
theresa ursula valentina valerie vanessa vera veronica victoria virginia wanda wendy yelena yulia yvonne zoe benazir aung corazon ngozi`

const NAMES: readonly (readonly [string, 'female' | 'male'])[] = [
  ...MALE.split(/\s+/).map(name => [name, 'male'] as const),
  ...FEMALE.split(/\s+/).map(name => [name, 'female'] as const),
]

export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map(NAMES)
