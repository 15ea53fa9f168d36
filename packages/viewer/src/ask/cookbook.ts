// Questions to begin with; each works on any graph.

export interface Recipe {
  title: string
  query: string
}

export const COOKBOOK: readonly Recipe[] = [
  {
    title: 'Who is for and who is against each topic',
    query: `MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT]->(topic:Topic)
WHERE s.polarity <> 'neutral'
RETURN topic.label AS topic, s.polarity AS side, collect(DISTINCT who.label) AS holders
ORDER BY topic, side`,
  },
  {
    title: 'Who demands what, word for word',
    query: `MATCH (who)-[:HOLDS]->(s:Stance {act: 'demand'})-[:ABOUT]->(topic)
RETURN who, topic, s
ORDER BY s.date DESC`,
  },
  {
    title: 'On which topics two take opposite sides',
    query: `MATCH (a)-[:HOLDS]->(x:Stance {polarity: 'for'})-[:ABOUT]->(topic)<-[:ABOUT]-(y:Stance {polarity: 'against'})<-[:HOLDS]-(b)
WHERE a <> b
RETURN topic, a, b, x, y`,
  },
  {
    title: 'Meetings: who met where, and when',
    query: `MATCH (e:Event {kind: 'meeting'})
OPTIONAL MATCH (who)-[:PARTICIPATES_IN]->(e)
OPTIONAL MATCH (e)-[:HELD_AT]->(venue)
RETURN e.start AS day, e AS meeting, collect(DISTINCT who.label) AS parties, collect(DISTINCT venue.label) AS venues
ORDER BY day`,
  },
  {
    title: 'Roles of people',
    query: `MATCH (p:Person)-[r:AFFILIATED_WITH|LEADS|REPRESENTS]->(o)
RETURN p, r.role AS role, o, r
ORDER BY p.label`,
  },
  {
    title: 'Said in a quote, with speaker and date',
    query: `MATCH (who)-[:HOLDS]->(s:Stance)
WHERE s.quoted
RETURN who.label AS who, s.act AS act, s.date AS date, s
ORDER BY date DESC`,
  },
  {
    title: 'What several articles tell',
    query: `MATCH (x)-[:MENTIONED_IN]->(a:Article)
WITH x, count(a) AS articles
WHERE articles > 1
RETURN x, articles
ORDER BY articles DESC`,
  },
]
