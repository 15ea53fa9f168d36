// A session on a server that is new enough.
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { StoreError } from '../store.ts'
import type { Address } from './address.ts'

const LEAST_VERSION = [5, 7] as const

export interface Connection {
  driver: Driver
  address: Address
}

export async function inSession<T>(
  { driver, address }: Connection,
  mode: 'READ' | 'WRITE',
  action: (session: Session) => Promise<T>,
): Promise<T> {
  await requireVersion(driver, address)
  const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session[mode] })
  try {
    return await action(session)
  } finally {
    await session.close()
  }
}

async function requireVersion(driver: Driver, { database, place }: Address): Promise<void> {
  const { agent = '' } = await driver.getServerInfo({ database })
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number)
  if (major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1])) return
  throw new StoreError(
    `${place}: this is ${agent || 'an unknown server'}`,
    `Neo4j ${LEAST_VERSION.join('.')} or newer is needed.`,
  )
}
