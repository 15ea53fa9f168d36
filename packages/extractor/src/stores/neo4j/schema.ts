// Constraints and indexes: before anything is written, since MERGE without a uniqueness constraint looks at every node.
// Edges need none: they are found through their ends, which is what makes loading fast.
// Labels and types come from the contract's table alone, so no text can ever become part of a statement.
import type { Session } from 'neo4j-driver'
import { LABELS } from '../../model.ts'

/** The node that says which graphs are in a database, and which generation of each is the one to read. */
export const CATALOGUE = 'StandpointGraph'

export const NAMES = 'standpoint_names'

export async function prepareSchema(session: Session): Promise<void> {
  const labels = Object.values(LABELS)
  const statements = [
    `CREATE CONSTRAINT standpoint_catalogue IF NOT EXISTS FOR (n:${CATALOGUE}) REQUIRE n.name IS UNIQUE`,
    ...labels.map(
      label =>
        `CREATE CONSTRAINT standpoint_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE (n.graph, n.key) IS UNIQUE`,
    ),
    `CREATE FULLTEXT INDEX ${NAMES} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [n.label, n.aliases, n.proposition]
     OPTIONS {indexConfig: {\`fulltext.eventually_consistent\`: true}}`,
  ]
  const there = await existing(session)
  for (const statement of statements)
    if (!there.has(statement.split(' ')[statement.startsWith('CREATE FULLTEXT') ? 3 : 2] ?? ''))
      await session.run(statement)
  await session.run('CALL db.awaitIndexes(60)')
}

async function existing(session: Session): Promise<Set<string>> {
  const constraints = await session.run('SHOW CONSTRAINTS YIELD name RETURN name')
  const indexes = await session.run('SHOW INDEXES YIELD name RETURN name')
  return new Set([...constraints.records, ...indexes.records].map(record => String(record.get('name'))))
}
