// Who held the best-known offices, and when: bounds for the year of a text that names none ("Prime Minister Attlee").
// Source: public record, as in the lists of office-holders of each state and organization; written by hand. An open end is left empty.
// Only for dating texts: no entity or role in the graph comes from here.
const TERMS = `
president|Theodore Roosevelt|1901-09-14|1909-03-04
president|William Howard Taft|1909-03-04|1913-03-04
president|Woodrow Wilson|1913-03-04|1921-03-04
president|Warren Harding|1921-03-04|1923-08-02
president|Calvin Coolidge|1923-08-02|1929-03-04
president|Herbert Hoover|1929-03-04|1933-03-04
president|Franklin Roosevelt|1933-03-04|1945-04-12
president|Harry Truman|1945-04-12|1953-01-20
president|Dwight Eisenhower|1953-01-20|1961-01-20
president|John Kennedy|1961-01-20|1963-11-22
president|Lyndon Johnson|1963-11-22|1969-01-20
president|Richard Nixon|1969-01-20|1974-08-09
president|Gerald Ford|1974-08-09|1977-01-20
president|Jimmy Carter|1977-01-20|1981-01-20
president|Ronald Reagan|1981-01-20|1989-01-20
president|George Bush|1989-01-20|1993-01-20
president|Bill Clinton|1993-01-20|2001-01-20
president|George W. Bush|2001-01-20|2009-01-20
president|Barack Obama|2009-01-20|2017-01-20
president|Donald Trump|2017-01-20|2021-01-20
president|Donald Trump|2025-01-20|
president|Joe Biden|2021-01-20|2025-01-20
vice president|Al Gore|1993-01-20|2001-01-20
vice president|Dick Cheney|2001-01-20|2009-01-20
vice president|Joe Biden|2009-01-20|2017-01-20
vice president|Mike Pence|2017-01-20|2021-01-20
vice president|Kamala Harris|2021-01-20|2025-01-20
secretary of state|Dean Acheson|1949-01-21|1953-01-20
secretary of state|John Foster Dulles|1953-01-26|1959-04-22
secretary of state|Dean Rusk|1961-01-21|1969-01-20
secretary of state|Henry Kissinger|1973-09-22|1977-01-20
secretary of state|Cyrus Vance|1977-01-20|1980-04-28
secretary of state|George Shultz|1982-07-16|1989-01-20
secretary of state|James Baker|1989-01-25|1992-08-23
secretary of state|Warren Christopher|1993-01-20|1997-01-17
secretary of state|Madeleine Albright|1997-01-23|2001-01-20
secretary of state|Colin Powell|2001-01-20|2005-01-26
secretary of state|Condoleezza Rice|2005-01-26|2009-01-20
secretary of state|Hillary Clinton|2009-01-21|2013-02-01
secretary of state|John Kerry|2013-02-01|2017-01-20
secretary of state|Rex Tillerson|2017-02-01|2018-03-31
secretary of state|Mike Pompeo|2018-04-26|2021-01-20
secretary of state|Antony Blinken|2021-01-26|2025-01-20
prime minister|Herbert Asquith|1908-04-05|1916-12-05
prime minister|David Lloyd George|1916-12-06|1922-10-19
prime minister|Stanley Baldwin|1923-05-22|1937-05-28
prime minister|Ramsay MacDonald|1924-01-22|1935-06-07
prime minister|Neville Chamberlain|1937-05-28|1940-05-10
prime minister|Winston Churchill|1940-05-10|1955-04-05
prime minister|Clement Attlee|1945-07-26|1951-10-26
prime minister|Anthony Eden|1955-04-06|1957-01-09
prime minister|Harold Macmillan|1957-01-10|1963-10-18
prime minister|Harold Wilson|1964-10-16|1976-04-05
prime minister|Edward Heath|1970-06-19|1974-03-04
prime minister|James Callaghan|1976-04-05|1979-05-04
prime minister|Margaret Thatcher|1979-05-04|1990-11-28
prime minister|John Major|1990-11-28|1997-05-02
prime minister|Tony Blair|1997-05-02|2007-06-27
prime minister|Gordon Brown|2007-06-27|2010-05-11
prime minister|David Cameron|2010-05-11|2016-07-13
prime minister|Theresa May|2016-07-13|2019-07-24
prime minister|Boris Johnson|2019-07-24|2022-09-06
prime minister|Liz Truss|2022-09-06|2022-10-25
prime minister|Rishi Sunak|2022-10-25|2024-07-05
prime minister|Keir Starmer|2024-07-05|
president|Charles de Gaulle|1959-01-08|1969-04-28
president|Georges Pompidou|1969-06-20|1974-04-02
president|Valéry Giscard d'Estaing|1974-05-27|1981-05-21
president|François Mitterrand|1981-05-21|1995-05-17
president|Jacques Chirac|1995-05-17|2007-05-16
president|Nicolas Sarkozy|2007-05-16|2012-05-15
president|François Hollande|2012-05-15|2017-05-14
president|Emmanuel Macron|2017-05-14|
chancellor|Adolf Hitler|1933-01-30|1945-04-30
chancellor|Konrad Adenauer|1949-09-15|1963-10-16
chancellor|Willy Brandt|1969-10-22|1974-05-07
chancellor|Helmut Schmidt|1974-05-16|1982-10-01
chancellor|Helmut Kohl|1982-10-01|1998-10-27
chancellor|Gerhard Schröder|1998-10-27|2005-11-22
chancellor|Angela Merkel|2005-11-22|2021-12-08
chancellor|Olaf Scholz|2021-12-08|2025-05-06
chancellor|Friedrich Merz|2025-05-06|
premier|Nikita Khrushchev|1958-03-27|1964-10-14
premier|Alexei Kosygin|1964-10-15|1980-10-23
general secretary|Leonid Brezhnev|1964-10-14|1982-11-10
general secretary|Mikhail Gorbachev|1985-03-11|1991-08-24
president|Mikhail Gorbachev|1990-03-15|1991-12-25
president|Boris Yeltsin|1991-07-10|1999-12-31
president|Vladimir Putin|2000-05-07|
president|Dmitry Medvedev|2008-05-07|2012-05-07
foreign minister|Andrei Gromyko|1957-02-15|1985-07-02
foreign minister|Eduard Shevardnadze|1985-07-02|1991-01-15
foreign minister|Sergei Lavrov|2004-03-09|
foreign minister|Sergey Lavrov|2004-03-09|
secretary general|Trygve Lie|1946-02-02|1952-11-10
secretary general|Dag Hammarskjöld|1953-04-10|1961-09-18
secretary general|U Thant|1961-11-30|1971-12-31
secretary general|Kurt Waldheim|1972-01-01|1981-12-31
secretary general|Boutros Boutros-Ghali|1992-01-01|1996-12-31
secretary general|Kofi Annan|1997-01-01|2006-12-31
secretary general|Ban Ki-moon|2007-01-01|2016-12-31
secretary general|António Guterres|2017-01-01|2026-12-31
secretary general|Antonio Guterres|2017-01-01|2026-12-31
secretary general|Javier Solana|1995-12-05|1999-10-06
secretary general|Anders Fogh Rasmussen|2009-08-01|2014-10-01
secretary general|Jens Stoltenberg|2014-10-01|2024-10-01
secretary general|Mark Rutte|2024-10-01|
president|Jacques Delors|1985-01-06|1995-01-22
president|José Manuel Barroso|2004-11-22|2014-10-31
president|Jean-Claude Juncker|2014-11-01|2019-11-30
president|Ursula von der Leyen|2019-12-01|
pope|John Paul|1978-10-16|2005-04-02
pope|Benedict|2005-04-19|2013-02-28
pope|Francis|2013-03-13|2025-04-21
president|Jiang Zemin|1993-03-27|2003-03-15
president|Hu Jintao|2003-03-15|2013-03-14
president|Xi Jinping|2013-03-14|
prime minister|Jawaharlal Nehru|1947-08-15|1964-05-27
prime minister|Indira Gandhi|1966-01-24|1984-10-31
prime minister|Rajiv Gandhi|1984-10-31|1989-12-02
prime minister|Manmohan Singh|2004-05-22|2014-05-26
prime minister|Narendra Modi|2014-05-26|
prime minister|Shinzo Abe|2006-09-26|2020-09-16
prime minister|Golda Meir|1969-03-17|1974-06-03
prime minister|Yitzhak Rabin|1974-06-03|1995-11-04
prime minister|Menachem Begin|1977-06-21|1983-10-10
prime minister|Ariel Sharon|2001-03-07|2006-04-14
prime minister|Benjamin Netanyahu|1996-06-18|
president|Anwar Sadat|1970-10-15|1981-10-06
president|Hosni Mubarak|1981-10-14|2011-02-11
president|Nelson Mandela|1994-05-10|1999-06-14
president|Thabo Mbeki|1999-06-14|2008-09-24
president|Jacob Zuma|2009-05-09|2018-02-14
president|Cyril Ramaphosa|2018-02-15|
prime minister|Pierre Trudeau|1968-04-20|1984-06-30
prime minister|Brian Mulroney|1984-09-17|1993-06-25
prime minister|Stephen Harper|2006-02-06|2015-11-04
prime minister|Justin Trudeau|2015-11-04|2025-03-14
prime minister|John Howard|1996-03-11|2007-12-03
prime minister|Helen Clark|1999-12-05|2008-11-19
prime minister|John Key|2008-11-19|2016-12-12
prime minister|Jacinda Ardern|2017-10-26|2023-01-25
prime minister|Silvio Berlusconi|1994-05-10|2011-11-16
prime minister|Recep Tayyip Erdogan|2003-03-14|2014-08-28
president|Recep Tayyip Erdogan|2014-08-28|
president|Viktor Yushchenko|2005-01-23|2010-02-25
president|Viktor Yanukovych|2010-02-25|2014-02-22
president|Petro Poroshenko|2014-06-07|2019-05-20
president|Volodymyr Zelensky|2019-05-20|
president|Volodymyr Zelenskyy|2019-05-20|
president|Luiz Inácio Lula da Silva|2003-01-01|
president|Dilma Rousseff|2011-01-01|2016-08-31
president|Jair Bolsonaro|2019-01-01|2022-12-31
`

export interface OfficeTerm {
  office: string
  holder: string
  /** ISO dates; no end for those in office when this list was made, or with several terms. */
  from: string
  to?: string
}

export const OFFICE_TERMS: readonly OfficeTerm[] = TERMS.trim()
  .split('\n')
  .map(line => {
    const [office = '', holder = '', from = '', to = ''] = line.split('|')
    return { office, holder, from, ...(to === '' ? {} : { to }) }
  })
