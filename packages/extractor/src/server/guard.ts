// Who may ask the local server, and what a page from it may do. A web site open in the same browser must get nothing:
// its requests carry another Host (rebinding) or another Origin, and lack the token.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { PAGE_POLICY } from '../exports/page-policy.ts'

export const HEADERS = {
  'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

export interface Refusal {
  status: number
  reason: string
}

/** Undefined when the request may be answered. */
export function refusalOf(request: IncomingMessage, token: string): Refusal | undefined {
  const { host, origin } = request.headers
  if (!host || !isLoopback(host)) return { status: 403, reason: 'This server answers on loopback only.' }
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, reason: 'This server answers its own page only.' }
  if (request.headers['sec-fetch-site'] === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate') {
    return { status: 403, reason: 'This server answers its own page only.' }
  }
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  if (request.method !== 'POST') return { status: 405, reason: 'Only GET and POST are answered.' }
  const isAllowed = sameText(String(request.headers['x-standpoint-token'] ?? ''), token)
  return isAllowed ? undefined : { status: 403, reason: 'Writing needs the token of the page. Reload it.' }
}

function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}

function sameText(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}
