// Everything out of the database, however much another suite left in it: a batch a transaction, since the server's memory for one is small.
import type { Driver } from 'neo4j-driver'

export async function emptyDatabase(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS')
  } finally {
    await session.close()
  }
}
