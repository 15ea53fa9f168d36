// What a Neo4j server or its driver complains about, in words that say where, what and what to do. Never with a password in it.
import { StoreError } from '../store.ts'

type Explanation = readonly [what: string, cure: string]

const READ_ONLY: Explanation = [
  'the database is read-only',
  'Allow writing with server.databases.read_only, or push to another database.',
]

const BY_CODE: Record<string, Explanation> = {
  ServiceUnavailable: [
    'no Neo4j answers there',
    'Start the server or check host and port; `pnpm neo4j` starts one to try.',
  ],
  SessionExpired: ['the connection was lost', 'Run it again: what was already written is not written twice.'],
  'Neo.ClientError.Security.Unauthorized': ['wrong user name or password', 'Set NEO4J_USERNAME and NEO4J_PASSWORD.'],
  'Neo.ClientError.Security.AuthenticationRateLimit': [
    'too many wrong passwords, the server wants a pause',
    'Wait a few seconds, then set NEO4J_PASSWORD and run it again.',
  ],
  'Neo.ClientError.Security.CredentialsExpired': [
    'the first password has to be changed',
    'Change it: ALTER CURRENT USER SET PASSWORD FROM … TO …',
  ],
  'Neo.ClientError.Security.Forbidden': [
    'this user may not do that',
    'Use a user who may write, create constraints and indexes.',
  ],
  'Neo.ClientError.Database.DatabaseNotFound': [
    'there is no such database',
    'Check the name after the slash: neo4j://host:port/database.',
  ],
  'Neo.TransientError.General.DatabaseUnavailable': [
    'the database is not available',
    "Look into the server's log for the reason (a new database cannot start read-only), then run it again.",
  ],
  'Neo.ClientError.Cluster.NotALeader': [
    'this member of the cluster is read-only',
    'Use neo4j:// instead of bolt://, which finds the member that writes.',
  ],
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': READ_ONLY,
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': READ_ONLY,
  'Neo.ClientError.Statement.AccessMode': ['only reading is allowed here', 'Push to a member or database that writes.'],
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': [
    'the server ran out of memory',
    'Raise dbms.memory.transaction.total.max; then run it again, it resumes.',
  ],
  'Neo.TransientError.General.OutOfMemoryError': [
    'the server ran out of memory',
    'Raise server.memory.heap.max_size; then run it again, it resumes.',
  ],
}

/** A `StoreError` for whatever the driver threw; errors of our own pass through. */
export function explainNeo4j(place: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  const [what, cure] = BY_CODE[code] ?? byWords(words)
  // A pool of memory has several limits, and only the words say which one was reached.
  const limit = /\S*memory\.transaction\S*max/.exec(words)?.[0]
  return new StoreError(`${place}: ${what}`, limit ? cure.replace(/\S*memory\.transaction\S*max/, limit) : cure, {
    cause,
  })
}

/** Servers say that they may not write with several codes, but with the same words. */
function byWords(words: string): Explanation {
  return /read[- ]only/i.test(words)
    ? READ_ONLY
    : [words, 'Run it again: what was already written is not written twice.']
}

/** Runs something against the server; what goes wrong is explained. */
export async function explained<T>(place: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (cause) {
    throw explainNeo4j(place, cause)
  }
}
