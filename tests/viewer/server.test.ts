// The local server against who should get nothing from it: other sites, other hosts, paths that lead out.
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type Served } from '../../packages/extractor/src/server/server.ts'

let served: Served
let folder: string
let rebuilds = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-server-'))
  await mkdir(join(folder, 'out/articles'), { recursive: true })
  await writeFile(join(folder, 'out/graph.json'), '{"nodes":[],"edges":[]}')
  await writeFile(join(folder, 'out/articles/one.json'), '{"text":"<script>alert(1)</script>"}')
  await writeFile(join(folder, 'secret.json'), '{"secret":true}')
  await symlink(join(folder, 'secret.json'), join(folder, 'out/articles/link.json'))
  const rebuild = async (): Promise<[]> => {
    rebuilds += 1
    return []
  }
  served = await startServer({
    out: join(folder, 'out'),
    corrections: { path: join(folder, 'corrections.yaml'), rebuild },
  })
})
afterAll(() => served.close())

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Asks with a path exactly as given: fetch would tidy it up first. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  const { port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

describe('the server', () => {
  it('listens on loopback only and says where', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('gives the graph and the articles as JSON, never as a page', async () => {
    expect((await ask('/graph.json')).body).toBe('{"nodes":[],"edges":[]}')
    const article = await ask('/articles/one.json')
    expect(article.headers['content-type']).toContain('application/json')
    expect(article.headers['x-content-type-options']).toBe('nosniff')
  })

  it('allows no script but its own, no frames and no forms', async () => {
    const policy = String((await ask('/graph.json')).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("worker-src 'self' blob:")
  })

  it('refuses another host, as a rebound name would send it', async () => {
    expect((await ask('/graph.json', { headers: { host: 'evil.example' } })).status).toBe(403)
    expect((await ask('/graph.json', { headers: { host: '127.0.0.1.evil.example' } })).status).toBe(403)
  })

  it('refuses another origin and another site', async () => {
    expect((await ask('/graph.json', { headers: { origin: 'http://evil.example' } })).status).toBe(403)
    expect((await ask('/graph.json', { headers: { origin: 'null' } })).status).toBe(403)
    const crossing = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await ask('/graph.json', { headers: crossing })).status).toBe(403)
  })

  const waysOut = [
    '/../secret.json',
    '/articles/../../secret.json',
    '/articles/..%2f..%2fsecret.json',
    '/articles/%2e%2e%5csecret.json',
    '//etc/passwd',
    '/articles/link.json',
    '/%00',
    '/%',
  ]
  for (const path of waysOut) {
    it(`gives nothing outside its folders for ${path}`, async () => {
      const { status, body } = await ask(path)
      expect([400, 404]).toContain(status)
      expect(body).not.toContain('secret"')
    })
  }
})

describe('writing', () => {
  const correction = JSON.stringify({ rename: 'person/ada', label: 'Ada Lind' })

  async function token(): Promise<string> {
    const page = await ask('/')
    return /name="standpoint-live" content="([^"]+)"/.exec(page.body)?.[1] ?? ''
  }

  it('is refused without the token of the page', async () => {
    expect((await ask('/corrections', { method: 'POST', body: correction })).status).toBe(403)
    const headers = { 'x-standpoint-token': 'guess' }
    expect((await ask('/corrections', { method: 'POST', body: correction, headers })).status).toBe(403)
    expect((await ask('/graph.json', { method: 'PUT' })).status).toBe(405)
  })

  it('adds a correction, builds anew, and takes it back', async () => {
    const headers = { 'x-standpoint-token': await token() }
    expect((await ask('/corrections', { method: 'POST', body: correction, headers })).status).toBe(204)
    expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).toContain('rename: person/ada')
    expect((await ask('/corrections/undo', { method: 'POST', headers })).status).toBe(204)
    await expect(readFile(join(folder, 'corrections.yaml'))).rejects.toThrow('ENOENT')
    expect(rebuilds).toBe(2)
    expect((await ask('/corrections/undo', { method: 'POST', headers })).status).toBe(409)
  })

  it('refuses what is no correction', async () => {
    const headers = { 'x-standpoint-token': await token() }
    expect((await ask('/corrections', { method: 'POST', body: '{"explode":"all"}', headers })).status).toBe(400)
    expect((await ask('/corrections', { method: 'POST', body: 'not json', headers })).status).toBe(400)
  })
})

describe('a rebuild', () => {
  it('is told to open pages', async () => {
    const { port } = new URL(served.url)
    const told = new Promise<string>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/events' }, response => {
        response.on('data', part => {
          if (String(part).includes('event: graph')) {
            resolve(String(part))
            asked.destroy()
          }
        })
      })
      asked.on('error', reject)
      asked.end()
    })
    await new Promise(resolve => setTimeout(resolve, 200))
    await writeFile(join(folder, 'out/graph.json'), '{"nodes":[],"edges":[],"attributes":{}}')
    expect(await told).toContain('event: graph')
  })
})
