// Who held the best-known offices, and when: bounds for the year of a text that names none ("Prime Minister Attlee").
// Source: public record, as in the lists of office-holders of each state and organization; written by hand. An open end is left empty.
// The second field is the state's ISO 3166-1 alpha-2, or its name where it is gone; empty for organizations of states. Decides dates, whose
// office a bare "President Nixon" is, and whom "the prime minister" means where the article titles nobody so: no entity, name or role in the graph comes from here.
const TERMS = `
president|US|Theodore Roosevelt|1901-09-14|1909-03-04
president|US|William Howard Taft|1909-03-04|1913-03-04
president|US|Woodrow Wilson|1913-03-04|1921-03-04
president|US|Warren Harding|1921-03-04|1923-08-02
president|US|Calvin Coolidge|1923-08-02|1929-03-04
president|US|Herbert Hoover|1929-03-04|1933-03-04
president|US|Franklin Roosevelt|1933-03-04|1945-04-12
president|US|Harry Truman|1945-04-12|1953-01-20
president|US|Dwight Eisenhower|1953-01-20|1961-01-20
president|US|John Kennedy|1961-01-20|1963-11-22
president|US|Lyndon Johnson|1963-11-22|1969-01-20
president|US|Richard Nixon|1969-01-20|1974-08-09
president|US|Gerald Ford|1974-08-09|1977-01-20
president|US|Jimmy Carter|1977-01-20|1981-01-20
president|US|Ronald Reagan|1981-01-20|1989-01-20
president|US|George Bush|1989-01-20|1993-01-20
president|US|Bill Clinton|1993-01-20|2001-01-20
president|US|George W. Bush|2001-01-20|2009-01-20
president|US|Barack Obama|2009-01-20|2017-01-20
president|US|Donald Trump|2017-01-20|2021-01-20
president|US|Donald Trump|2025-01-20|
president|US|Joe Biden|2021-01-20|2025-01-20
vice president|US|Al Gore|1993-01-20|2001-01-20
vice president|US|Dick Cheney|2001-01-20|2009-01-20
vice president|US|Joe Biden|2009-01-20|2017-01-20
vice president|US|Mike Pence|2017-01-20|2021-01-20
vice president|US|Kamala Harris|2021-01-20|2025-01-20
secretary of state|US|Dean Acheson|1949-01-21|1953-01-20
secretary of state|US|John Foster Dulles|1953-01-26|1959-04-22
secretary of state|US|Dean Rusk|1961-01-21|1969-01-20
secretary of state|US|Henry Kissinger|1973-09-22|1977-01-20
secretary of state|US|Cyrus Vance|1977-01-20|1980-04-28
secretary of state|US|George Shultz|1982-07-16|1989-01-20
secretary of state|US|James Baker|1989-01-25|1992-08-23
secretary of state|US|Warren Christopher|1993-01-20|1997-01-17
secretary of state|US|Madeleine Albright|1997-01-23|2001-01-20
secretary of state|US|Colin Powell|2001-01-20|2005-01-26
secretary of state|US|Condoleezza Rice|2005-01-26|2009-01-20
secretary of state|US|Hillary Clinton|2009-01-21|2013-02-01
secretary of state|US|John Kerry|2013-02-01|2017-01-20
secretary of state|US|Rex Tillerson|2017-02-01|2018-03-31
secretary of state|US|Mike Pompeo|2018-04-26|2021-01-20
secretary of state|US|Antony Blinken|2021-01-26|2025-01-20
prime minister|GB|Herbert Asquith|1908-04-05|1916-12-05
prime minister|GB|David Lloyd George|1916-12-06|1922-10-19
prime minister|GB|Stanley Baldwin|1923-05-22|1937-05-28
prime minister|GB|Ramsay MacDonald|1924-01-22|1935-06-07
prime minister|GB|Neville Chamberlain|1937-05-28|1940-05-10
prime minister|GB|Winston Churchill|1940-05-10|1955-04-05
prime minister|GB|Clement Attlee|1945-07-26|1951-10-26
prime minister|GB|Anthony Eden|1955-04-06|1957-01-09
prime minister|GB|Harold Macmillan|1957-01-10|1963-10-18
prime minister|GB|Harold Wilson|1964-10-16|1976-04-05
prime minister|GB|Edward Heath|1970-06-19|1974-03-04
prime minister|GB|James Callaghan|1976-04-05|1979-05-04
prime minister|GB|Margaret Thatcher|1979-05-04|1990-11-28
prime minister|GB|John Major|1990-11-28|1997-05-02
prime minister|GB|Tony Blair|1997-05-02|2007-06-27
prime minister|GB|Gordon Brown|2007-06-27|2010-05-11
prime minister|GB|David Cameron|2010-05-11|2016-07-13
prime minister|GB|Theresa May|2016-07-13|2019-07-24
prime minister|GB|Boris Johnson|2019-07-24|2022-09-06
prime minister|GB|Liz Truss|2022-09-06|2022-10-25
prime minister|GB|Rishi Sunak|2022-10-25|2024-07-05
prime minister|GB|Keir Starmer|2024-07-05|
president|FR|Charles de Gaulle|1959-01-08|1969-04-28
president|FR|Georges Pompidou|1969-06-20|1974-04-02
president|FR|Valéry Giscard d'Estaing|1974-05-27|1981-05-21
president|FR|François Mitterrand|1981-05-21|1995-05-17
president|FR|Jacques Chirac|1995-05-17|2007-05-16
president|FR|Nicolas Sarkozy|2007-05-16|2012-05-15
president|FR|François Hollande|2012-05-15|2017-05-14
president|FR|Emmanuel Macron|2017-05-14|
chancellor|DE|Adolf Hitler|1933-01-30|1945-04-30
chancellor|DE|Konrad Adenauer|1949-09-15|1963-10-16
chancellor|DE|Willy Brandt|1969-10-22|1974-05-07
chancellor|DE|Helmut Schmidt|1974-05-16|1982-10-01
chancellor|DE|Helmut Kohl|1982-10-01|1998-10-27
chancellor|DE|Gerhard Schröder|1998-10-27|2005-11-22
chancellor|DE|Angela Merkel|2005-11-22|2021-12-08
chancellor|DE|Olaf Scholz|2021-12-08|2025-05-06
chancellor|DE|Friedrich Merz|2025-05-06|
premier|Soviet Union|Nikita Khrushchev|1958-03-27|1964-10-14
premier|Soviet Union|Alexei Kosygin|1964-10-15|1980-10-23
general secretary|Soviet Union|Leonid Brezhnev|1964-10-14|1982-11-10
general secretary|Soviet Union|Mikhail Gorbachev|1985-03-11|1991-08-24
president|Soviet Union|Mikhail Gorbachev|1990-03-15|1991-12-25
president|RU|Boris Yeltsin|1991-07-10|1999-12-31
president|RU|Vladimir Putin|2000-05-07|
president|RU|Dmitry Medvedev|2008-05-07|2012-05-07
foreign minister|Soviet Union|Andrei Gromyko|1957-02-15|1985-07-02
foreign minister|Soviet Union|Eduard Shevardnadze|1985-07-02|1991-01-15
foreign minister|RU|Sergei Lavrov|2004-03-09|
foreign minister|RU|Sergey Lavrov|2004-03-09|
secretary general||Trygve Lie|1946-02-02|1952-11-10
secretary general||Dag Hammarskjöld|1953-04-10|1961-09-18
secretary general||U Thant|1961-11-30|1971-12-31
secretary general||Kurt Waldheim|1972-01-01|1981-12-31
secretary general||Boutros Boutros-Ghali|1992-01-01|1996-12-31
secretary general||Kofi Annan|1997-01-01|2006-12-31
secretary general||Ban Ki-moon|2007-01-01|2016-12-31
secretary general||António Guterres|2017-01-01|2026-12-31
secretary general||Antonio Guterres|2017-01-01|2026-12-31
secretary general||Javier Solana|1995-12-05|1999-10-06
secretary general||Anders Fogh Rasmussen|2009-08-01|2014-10-01
secretary general||Jens Stoltenberg|2014-10-01|2024-10-01
secretary general||Mark Rutte|2024-10-01|
president||Jacques Delors|1985-01-06|1995-01-22
president||José Manuel Barroso|2004-11-22|2014-10-31
president||Jean-Claude Juncker|2014-11-01|2019-11-30
president||Ursula von der Leyen|2019-12-01|
pope||John Paul|1978-10-16|2005-04-02
pope||Benedict|2005-04-19|2013-02-28
pope||Francis|2013-03-13|2025-04-21
president|CN|Jiang Zemin|1993-03-27|2003-03-15
president|CN|Hu Jintao|2003-03-15|2013-03-14
president|CN|Xi Jinping|2013-03-14|
prime minister|IN|Jawaharlal Nehru|1947-08-15|1964-05-27
prime minister|IN|Indira Gandhi|1966-01-24|1984-10-31
prime minister|IN|Rajiv Gandhi|1984-10-31|1989-12-02
prime minister|IN|Manmohan Singh|2004-05-22|2014-05-26
prime minister|IN|Narendra Modi|2014-05-26|
prime minister|JP|Shinzo Abe|2006-09-26|2020-09-16
prime minister|IL|Golda Meir|1969-03-17|1974-06-03
prime minister|IL|Yitzhak Rabin|1974-06-03|1995-11-04
prime minister|IL|Menachem Begin|1977-06-21|1983-10-10
prime minister|IL|Ariel Sharon|2001-03-07|2006-04-14
prime minister|IL|Benjamin Netanyahu|1996-06-18|
president|EG|Anwar Sadat|1970-10-15|1981-10-06
president|EG|Hosni Mubarak|1981-10-14|2011-02-11
president|ZA|Nelson Mandela|1994-05-10|1999-06-14
president|ZA|Thabo Mbeki|1999-06-14|2008-09-24
president|ZA|Jacob Zuma|2009-05-09|2018-02-14
president|ZA|Cyril Ramaphosa|2018-02-15|
prime minister|CA|Pierre Trudeau|1968-04-20|1984-06-30
prime minister|CA|Brian Mulroney|1984-09-17|1993-06-25
prime minister|CA|Stephen Harper|2006-02-06|2015-11-04
prime minister|CA|Justin Trudeau|2015-11-04|2025-03-14
prime minister|AU|John Howard|1996-03-11|2007-12-03
prime minister|NZ|Helen Clark|1999-12-05|2008-11-19
prime minister|NZ|John Key|2008-11-19|2016-12-12
prime minister|NZ|Jacinda Ardern|2017-10-26|2023-01-25
prime minister|IT|Silvio Berlusconi|1994-05-10|2011-11-16
prime minister|TR|Recep Tayyip Erdogan|2003-03-14|2014-08-28
president|TR|Recep Tayyip Erdogan|2014-08-28|
president|UA|Viktor Yushchenko|2005-01-23|2010-02-25
president|UA|Viktor Yanukovych|2010-02-25|2014-02-22
president|UA|Petro Poroshenko|2014-06-07|2019-05-20
president|UA|Volodymyr Zelensky|2019-05-20|
president|UA|Volodymyr Zelenskyy|2019-05-20|
president|BR|Luiz Inácio Lula da Silva|2003-01-01|
president|BR|Dilma Rousseff|2011-01-01|2016-08-31
president|BR|Jair Bolsonaro|2019-01-01|2022-12-31
president|US|William McKinley|1897-03-04|1901-09-14
prime minister|GB|Arthur Balfour|1902-07-12|1905-12-04
prime minister|GB|Henry Campbell-Bannerman|1905-12-05|1908-04-03
prime minister|GB|Bonar Law|1922-10-23|1923-05-20
prime minister|GB|Alec Douglas-Home|1963-10-19|1964-10-16
premier|FR|Georges Clemenceau|1906-10-25|1920-01-20
premier|FR|Aristide Briand|1909-07-24|1929-11-02
premier|FR|Raymond Poincaré|1912-01-21|1929-07-29
premier|FR|Édouard Herriot|1924-06-15|1932-12-18
premier|FR|Pierre Laval|1931-01-27|1944-08-20
premier|FR|Léon Blum|1936-06-04|1938-04-10
premier|FR|Édouard Daladier|1933-01-31|1940-03-21
premier|FR|Paul Reynaud|1940-03-21|1940-06-16
premier|FR|Robert Schuman|1947-11-24|1948-09-11
premier|FR|Pierre Mendès France|1954-06-18|1955-02-05
premier|FR|Guy Mollet|1956-02-01|1957-05-21
prime minister|FR|Raymond Barre|1976-08-25|1981-05-22
prime minister|FR|Lionel Jospin|1997-06-02|2002-05-06
prime minister|FR|Dominique de Villepin|2005-05-31|2007-05-17
prime minister|FR|François Fillon|2007-05-17|2012-05-16
prime minister|FR|Manuel Valls|2014-03-31|2016-12-06
prime minister|FR|Édouard Philippe|2017-05-15|2020-07-03
chancellor|DE|Bernhard von Bülow|1900-10-17|1909-07-14
chancellor|DE|Theobald von Bethmann Hollweg|1909-07-14|1917-07-13
chancellor|DE|Gustav Stresemann|1923-08-13|1923-11-30
chancellor|DE|Heinrich Brüning|1930-03-30|1932-06-01
chancellor|DE|Franz von Papen|1932-06-01|1932-12-03
chancellor|DE|Ludwig Erhard|1963-10-16|1966-12-01
chancellor|DE|Kurt Georg Kiesinger|1966-12-01|1969-10-21
kaiser|DE|Wilhelm|1888-06-15|1918-11-09
premier|IT|Giovanni Giolitti|1903-11-03|1921-07-04
premier|IT|Benito Mussolini|1922-10-31|1943-07-25
premier|IT|Alcide De Gasperi|1945-12-10|1953-08-17
prime minister|IT|Aldo Moro|1963-12-04|1976-07-29
prime minister|IT|Giulio Andreotti|1972-02-17|1992-06-28
prime minister|IT|Bettino Craxi|1983-08-04|1987-04-17
prime minister|IT|Romano Prodi|1996-05-17|2008-05-08
prime minister|IT|Mario Monti|2011-11-16|2013-04-28
prime minister|IT|Matteo Renzi|2014-02-22|2016-12-12
prime minister|IT|Giuseppe Conte|2018-06-01|2021-02-13
prime minister|IT|Mario Draghi|2021-02-13|2022-10-22
prime minister|IT|Giorgia Meloni|2022-10-22|
premier|Soviet Union|Vyacheslav Molotov|1930-12-19|1941-05-06
premier|Soviet Union|Joseph Stalin|1941-05-06|1953-03-05
premier|Soviet Union|Georgi Malenkov|1953-03-06|1955-02-08
premier|Soviet Union|Nikolai Bulganin|1955-02-08|1958-03-27
premier|Soviet Union|Nikolai Tikhonov|1980-10-23|1985-09-27
prime minister|Soviet Union|Nikolai Ryzhkov|1985-09-27|1991-01-14
general secretary|Soviet Union|Yuri Andropov|1982-11-12|1984-02-09
general secretary|Soviet Union|Konstantin Chernenko|1984-02-13|1985-03-10
foreign minister|Soviet Union|Vyacheslav Molotov|1939-05-03|1956-06-01
tsar|RU|Nicholas|1894-11-01|1917-03-15
prime minister|RU|Yevgeny Primakov|1998-09-11|1999-05-12
prime minister|RU|Mikhail Mishustin|2020-01-16|
premier|CN|Zhou Enlai|1949-10-01|1976-01-08
premier|CN|Chou En-lai|1949-10-01|1976-01-08
chairman|CN|Mao Zedong|1949-10-01|1976-09-09
chairman|CN|Mao Tse-tung|1949-10-01|1976-09-09
premier|CN|Li Peng|1987-11-24|1998-03-17
premier|CN|Zhu Rongji|1998-03-17|2003-03-16
premier|CN|Wen Jiabao|2003-03-16|2013-03-15
premier|CN|Li Keqiang|2013-03-15|2023-03-11
prime minister|JP|Hideki Tojo|1941-10-18|1944-07-22
prime minister|JP|Shigeru Yoshida|1946-05-22|1954-12-10
prime minister|JP|Nobusuke Kishi|1957-02-25|1960-07-19
prime minister|JP|Hayato Ikeda|1960-07-19|1964-11-09
prime minister|JP|Eisaku Sato|1964-11-09|1972-07-07
prime minister|JP|Kakuei Tanaka|1972-07-07|1974-12-09
prime minister|JP|Yasuhiro Nakasone|1982-11-27|1987-11-06
prime minister|JP|Junichiro Koizumi|2001-04-26|2006-09-26
prime minister|JP|Naoto Kan|2010-06-08|2011-09-02
prime minister|JP|Yoshihide Suga|2020-09-16|2021-10-04
prime minister|JP|Fumio Kishida|2021-10-04|2024-10-01
prime minister|IN|Lal Bahadur Shastri|1964-06-09|1966-01-11
prime minister|IN|Morarji Desai|1977-03-24|1979-07-28
prime minister|IN|Narasimha Rao|1991-06-21|1996-05-16
prime minister|IN|Atal Bihari Vajpayee|1996-05-16|2004-05-22
president|PK|Ayub Khan|1958-10-27|1969-03-25
prime minister|PK|Zulfikar Ali Bhutto|1973-08-14|1977-07-05
president|PK|Zia ul-Haq|1978-09-16|1988-08-17
prime minister|PK|Benazir Bhutto|1988-12-02|1996-11-05
prime minister|PK|Nawaz Sharif|1990-11-06|2017-07-28
president|PK|Pervez Musharraf|2001-06-20|2008-08-18
prime minister|PK|Imran Khan|2018-08-18|2022-04-10
president|KR|Syngman Rhee|1948-07-24|1960-04-26
president|KR|Park Chung-hee|1963-12-17|1979-10-26
president|KR|Kim Young-sam|1993-02-25|1998-02-25
president|KR|Kim Dae-jung|1998-02-25|2003-02-25
president|KR|Roh Moo-hyun|2003-02-25|2008-02-25
president|KR|Lee Myung-bak|2008-02-25|2013-02-25
president|KR|Park Geun-hye|2013-02-25|2017-03-10
president|KR|Moon Jae-in|2017-05-10|2022-05-10
president|KR|Yoon Suk-yeol|2022-05-10|2025-04-04
president|PH|Ferdinand Marcos|1965-12-30|1986-02-25
president|PH|Corazon Aquino|1986-02-25|1992-06-30
president|PH|Fidel Ramos|1992-06-30|1998-06-30
president|PH|Benigno Aquino|2010-06-30|2016-06-30
president|PH|Rodrigo Duterte|2016-06-30|2022-06-30
president|ID|Sukarno|1945-08-18|1967-03-12
president|ID|Suharto|1968-03-27|1998-05-21
president|ID|Joko Widodo|2014-10-20|2024-10-20
prime minister|MY|Mahathir Mohamad|1981-07-16|2020-02-24
prime minister|MY|Najib Razak|2009-04-03|2018-05-10
prime minister|SG|Lee Kuan Yew|1959-06-05|1990-11-28
prime minister|SG|Lee Hsien Loong|2004-08-12|2024-05-15
prime minister|TH|Thaksin Shinawatra|2001-02-09|2006-09-19
prime minister|TH|Yingluck Shinawatra|2011-08-05|2014-05-07
president|South Vietnam|Ngo Dinh Diem|1955-10-26|1963-11-02
president|South Vietnam|Nguyen Van Thieu|1967-10-31|1975-04-21
prime minister|AU|Billy Hughes|1915-10-27|1923-02-09
prime minister|AU|Stanley Bruce|1923-02-09|1929-10-22
prime minister|AU|John Curtin|1941-10-07|1945-07-05
prime minister|AU|Ben Chifley|1945-07-13|1949-12-19
prime minister|AU|Robert Menzies|1939-04-26|1966-01-26
prime minister|AU|Gough Whitlam|1972-12-05|1975-11-11
prime minister|AU|Malcolm Fraser|1975-11-11|1983-03-11
prime minister|AU|Bob Hawke|1983-03-11|1991-12-20
prime minister|AU|Paul Keating|1991-12-20|1996-03-11
prime minister|AU|Kevin Rudd|2007-12-03|2013-09-18
prime minister|AU|Julia Gillard|2010-06-24|2013-06-27
prime minister|AU|Tony Abbott|2013-09-18|2015-09-15
prime minister|AU|Malcolm Turnbull|2015-09-15|2018-08-24
prime minister|AU|Scott Morrison|2018-08-24|2022-05-23
prime minister|AU|Anthony Albanese|2022-05-23|
prime minister|NZ|Robert Muldoon|1975-12-12|1984-07-26
prime minister|NZ|David Lange|1984-07-26|1989-08-08
prime minister|CA|Wilfrid Laurier|1896-07-11|1911-10-06
prime minister|CA|Robert Borden|1911-10-10|1920-07-10
prime minister|CA|Mackenzie King|1921-12-29|1948-11-15
prime minister|CA|John Diefenbaker|1957-06-21|1963-04-22
prime minister|CA|Lester Pearson|1963-04-22|1968-04-20
prime minister|CA|Jean Chrétien|1993-11-04|2003-12-12
prime minister|CA|Paul Martin|2003-12-12|2006-02-06
prime minister|CA|Mark Carney|2025-03-14|
prime minister|IE|Bertie Ahern|1997-06-26|2008-05-07
taoiseach|IE|Enda Kenny|2011-03-09|2017-06-14
taoiseach|IE|Leo Varadkar|2017-06-14|2024-04-09
prime minister|ES|Felipe González|1982-12-02|1996-05-05
prime minister|ES|José María Aznar|1996-05-05|2004-04-17
prime minister|ES|José Luis Rodríguez Zapatero|2004-04-17|2011-12-21
prime minister|ES|Mariano Rajoy|2011-12-21|2018-06-01
prime minister|ES|Pedro Sánchez|2018-06-02|
generalissimo|ES|Francisco Franco|1939-04-01|1975-11-20
premier|BE|Paul van Zeeland|1935-03-25|1937-11-24
prime minister|BE|Paul-Henri Spaak|1938-05-15|1949-08-11
prime minister|BE|Hubert Pierlot|1939-02-22|1945-02-12
prime minister|BE|Wilfried Martens|1979-04-03|1992-03-07
prime minister|BE|Jean-Luc Dehaene|1992-03-07|1999-07-12
prime minister|BE|Charles Michel|2014-10-11|2019-10-27
prime minister|BE|Alexander De Croo|2020-10-01|2025-02-03
prime minister|BE|Guy Verhofstadt|1999-07-12|2008-03-20
prime minister|NL|Mark Rutte|2010-10-14|2024-07-02
prime minister|SE|Olof Palme|1969-10-14|1986-02-28
prime minister|SE|Stefan Löfven|2014-10-03|2021-11-30
prime minister|NO|Gro Harlem Brundtland|1981-02-04|1996-10-25
prime minister|NO|Jens Stoltenberg|2000-03-17|2013-10-16
prime minister|NO|Erna Solberg|2013-10-16|2021-10-14
prime minister|DK|Mette Frederiksen|2019-06-27|
president|FI|Urho Kekkonen|1956-03-01|1982-01-27
chancellor|AT|Engelbert Dollfuss|1932-05-20|1934-07-25
chancellor|AT|Kurt Schuschnigg|1934-07-29|1938-03-11
chancellor|AT|Bruno Kreisky|1970-04-21|1983-05-24
chancellor|AT|Sebastian Kurz|2017-12-18|2021-10-11
president|PL|Lech Wałęsa|1990-12-22|1995-12-22
president|PL|Lech Walesa|1990-12-22|1995-12-22
president|PL|Andrzej Duda|2015-08-06|2025-08-06
prime minister|PL|Donald Tusk|2007-11-16|
prime minister|PL|Mateusz Morawiecki|2017-12-11|2023-12-13
president|Czechoslovakia|Edvard Beneš|1935-12-18|1948-06-07
president|Czechoslovakia|Eduard Benes|1935-12-18|1948-06-07
president|CZ|Václav Havel|1993-02-02|2003-02-02
prime minister|HU|Viktor Orbán|1998-07-06|
prime minister|HU|Viktor Orban|1998-07-06|
premier|HU|Imre Nagy|1953-07-04|1956-11-04
president|RO|Nicolae Ceaușescu|1974-03-28|1989-12-22
president|RO|Nicolae Ceausescu|1974-03-28|1989-12-22
president|Yugoslavia|Josip Broz Tito|1953-01-14|1980-05-04
president|RS|Aleksandar Vucic|2017-05-31|
president|RS|Aleksandar Vučić|2017-05-31|
prime minister|GR|Andreas Papandreou|1981-10-21|1996-01-22
prime minister|GR|George Papandreou|2009-10-06|2011-11-11
prime minister|GR|Alexis Tsipras|2015-01-26|2019-07-08
prime minister|GR|Kyriakos Mitsotakis|2019-07-08|
president|CY|Makarios|1960-08-16|1977-08-03
president|TR|Kemal Atatürk|1923-10-29|1938-11-10
prime minister|TR|Bülent Ecevit|1974-01-26|2002-11-18
president|UA|Leonid Kuchma|1994-07-19|2005-01-23
president|BY|Alexander Lukashenko|1994-07-20|
president|GE|Mikheil Saakashvili|2004-01-25|2013-11-17
president|KZ|Nursultan Nazarbayev|1990-04-24|2019-03-20
president|EG|Gamal Abdel Nasser|1954-11-14|1970-09-28
president|EG|Mohamed Morsi|2012-06-30|2013-07-03
president|EG|Abdel Fattah al-Sisi|2014-06-08|
president|EG|Abdel Fattah el-Sisi|2014-06-08|
prime minister|IL|David Ben-Gurion|1948-05-14|1963-06-21
prime minister|IL|Levi Eshkol|1963-06-21|1969-02-26
prime minister|IL|Yitzhak Shamir|1983-10-10|1992-07-13
prime minister|IL|Shimon Peres|1984-09-13|1996-06-18
prime minister|IL|Ehud Barak|1999-07-06|2001-03-07
prime minister|IL|Ehud Olmert|2006-04-14|2009-03-31
king|JO|Hussein|1952-08-11|1999-02-07
king|JO|Abdullah|1999-02-07|
king|SA|Faisal|1964-11-02|1975-03-25
king|SA|Fahd|1982-06-13|2005-08-01
president|SY|Hafez al-Assad|1971-03-12|2000-06-10
president|SY|Bashar al-Assad|2000-07-17|2024-12-08
president|IQ|Saddam Hussein|1979-07-16|2003-04-09
prime minister|IQ|Nuri al-Maliki|2006-05-20|2014-09-08
prime minister|IQ|Nouri al-Maliki|2006-05-20|2014-09-08
premier|IR|Mohammad Mossadegh|1951-04-28|1953-08-19
shah|IR|Mohammad Reza Pahlavi|1941-09-16|1979-02-11
president|IR|Akbar Hashemi Rafsanjani|1989-08-16|1997-08-03
president|IR|Mohammad Khatami|1997-08-03|2005-08-03
president|IR|Mahmoud Ahmadinejad|2005-08-03|2013-08-03
president|IR|Hassan Rouhani|2013-08-03|2021-08-03
president|AF|Hamid Karzai|2002-06-19|2014-09-29
president|AF|Ashraf Ghani|2014-09-29|2021-08-15
emperor|ET|Haile Selassie|1930-11-02|1974-09-12
emperor|JP|Hirohito|1926-12-25|1989-01-07
emperor|JP|Akihito|1989-01-07|2019-04-30
emperor|JP|Naruhito|2019-05-01|
prime minister|ET|Abiy Ahmed|2018-04-02|
prime minister|ET|Meles Zenawi|1995-08-23|2012-08-20
president|GH|Kwame Nkrumah|1960-07-01|1966-02-24
president|KE|Jomo Kenyatta|1964-12-12|1978-08-22
president|KE|Daniel arap Moi|1978-08-22|2002-12-30
president|KE|Mwai Kibaki|2002-12-30|2013-04-09
president|KE|Uhuru Kenyatta|2013-04-09|2022-09-13
president|KE|William Ruto|2022-09-13|
president|TZ|Julius Nyerere|1962-12-09|1985-11-05
president|ZM|Kenneth Kaunda|1964-10-24|1991-11-02
prime minister|ZA|Hendrik Verwoerd|1958-09-02|1966-09-06
prime minister|ZA|Jan Smuts|1919-09-03|1948-06-04
prime minister|ZA|John Vorster|1966-09-13|1978-10-02
prime minister|ZA|Daniel Malan|1948-06-04|1954-11-30
president|ZA|Pieter Botha|1984-09-03|1989-08-15
president|ZA|F.W. de Klerk|1989-08-15|1994-05-10
president|ZW|Robert Mugabe|1987-12-31|2017-11-21
president|NG|Olusegun Obasanjo|1999-05-29|2007-05-29
president|NG|Goodluck Jonathan|2010-05-05|2015-05-29
president|NG|Muhammadu Buhari|2015-05-29|2023-05-29
president|RW|Paul Kagame|2000-03-24|
president|UG|Yoweri Museveni|1986-01-29|
president|UG|Idi Amin|1971-01-25|1979-04-11
president|SD|Omar al-Bashir|1993-10-16|2019-04-11
president|AR|Juan Perón|1946-06-04|1974-07-01
president|AR|Raúl Alfonsín|1983-12-10|1989-07-08
president|AR|Carlos Menem|1989-07-08|1999-12-10
president|AR|Néstor Kirchner|2003-05-25|2007-12-10
president|AR|Cristina Fernández de Kirchner|2007-12-10|2015-12-10
president|AR|Mauricio Macri|2015-12-10|2019-12-10
president|AR|Javier Milei|2023-12-10|
president|BR|Getúlio Vargas|1930-11-03|1954-08-24
president|BR|Juscelino Kubitschek|1956-01-31|1961-01-31
president|BR|João Goulart|1961-09-07|1964-04-01
president|BR|Fernando Henrique Cardoso|1995-01-01|2003-01-01
president|BR|Michel Temer|2016-08-31|2019-01-01
president|CL|Salvador Allende|1970-11-03|1973-09-11
president|CL|Augusto Pinochet|1974-12-17|1990-03-11
president|CL|Michelle Bachelet|2006-03-11|2018-03-11
president|CL|Sebastián Piñera|2010-03-11|2022-03-11
president|CO|Álvaro Uribe|2002-08-07|2010-08-07
president|CO|Juan Manuel Santos|2010-08-07|2018-08-07
president|CO|Gustavo Petro|2022-08-07|
president|MX|Porfirio Díaz|1884-12-01|1911-05-25
president|MX|Lázaro Cárdenas|1934-12-01|1940-11-30
president|MX|Carlos Salinas|1988-12-01|1994-11-30
president|MX|Vicente Fox|2000-12-01|2006-11-30
president|MX|Felipe Calderón|2006-12-01|2012-11-30
president|MX|Enrique Peña Nieto|2012-12-01|2018-11-30
president|MX|Andrés Manuel López Obrador|2018-12-01|2024-09-30
president|MX|Claudia Sheinbaum|2024-10-01|
president|PE|Alberto Fujimori|1990-07-28|2000-11-22
president|VE|Hugo Chávez|1999-02-02|2013-03-05
president|VE|Hugo Chavez|1999-02-02|2013-03-05
president|VE|Nicolás Maduro|2013-04-19|
president|VE|Nicolas Maduro|2013-04-19|
president|BO|Evo Morales|2006-01-22|2019-11-10
premier|CU|Fidel Castro|1959-02-16|1976-12-02
president|CU|Fidel Castro|1976-12-02|2008-02-24
president|CU|Raúl Castro|2008-02-24|2018-04-19
president|CU|Fulgencio Batista|1952-03-10|1959-01-01
`

export interface OfficeTerm {
  office: string
  /** ISO 3166-1 alpha-2 of the state, or the name of one that is gone. */
  state?: string
  holder: string
  /** ISO dates; no end for those in office when this list was made, or with several terms. */
  from: string
  to?: string
}

export const OFFICE_TERMS: readonly OfficeTerm[] = TERMS.trim()
  .split('\n')
  .map(line => {
    const [office = '', state = '', holder = '', from = '', to = ''] = line.split('|')
    return { office, ...(state === '' ? {} : { state }), holder, from, ...(to === '' ? {} : { to }) }
  })
