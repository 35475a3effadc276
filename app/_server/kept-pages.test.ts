import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { config } from '@/proxy'
import { keepPagesOf } from './kept-pages'

vi.mock('next-intl/middleware', () => ({ default: () => () => undefined }))

const personal = new RegExp(`^${config.matcher[0]}$`)

type Answer = { status: number; headers: Record<string, unknown>; body: string }

let server: Server
let asked: string[]
let respond: (request: IncomingMessage, response: ServerResponse) => void

/** What Next does with a page that is the same for everybody. */
function stored(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 's-maxage=60, stale-while-revalidate=31535940')
  response.setHeader('Content-Security-Policy', "script-src 'self'")
  response.setHeader('ETag', '"v1"')
  response.setHeader('X-Request-Id', `r-${asked.length}`)
  const page = `<p>${request.url} é ${asked.length}</p>`
  const zipped = request.headers['accept-encoding'] === 'gzip'
  if (zipped) response.setHeader('Content-Encoding', 'gzip')
  const octets = zipped ? gzipSync(page) : Buffer.from(page)
  response.write(octets.subarray(0, 5))
  response.end(octets.subarray(5))
}

/** Drops what is kept, as the cache handler does when Next forgets a page. */
const drop = () =>
  (globalThis as Record<symbol, { drop: () => void } | undefined>)[Symbol.for('ronde.keptPages')]?.drop()

beforeEach(async () => {
  asked = []
  respond = stored
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    respond(request, response)
  })
  keepPagesOf(server, personal)
  keepPagesOf(server, personal)
  drop()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        const plain = answer.headers['content-encoding'] === 'gzip' && body.length > 0 ? gunzipSync(body) : body
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: plain.toString() })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('a page is asked for once, and then answered as it was, but for its name and date', async () => {
  const first = await get('/fr/forums/lille')
  const second = await get('/fr/forums/lille')
  expect(second.body).toBe('<p>/fr/forums/lille é 1</p>')
  const { 'x-request-id': name, 'transfer-encoding': _, date: __, ...same } = first.headers
  expect(second.headers).toMatchObject(same)
  expect([name, second.headers['x-request-id']]).toEqual(['r-1', undefined])
  expect(asked).toEqual(['GET /fr/forums/lille'])
})

test('languages, forums and encodings are never mixed up', async () => {
  const bodies = async () => [
    (await get('/fr/forums/lille')).body,
    (await get('/nl/forums/lille')).body,
    (await get('/fr/forums/kortrijk')).body,
    (await get('/fr/forums/lille', { 'accept-encoding': 'br, gzip' })).body,
    (await get('/fr/forums/lille', { 'accept-encoding': 'gzip;q=0' })).body,
  ]
  const first = await bodies()
  expect(first).toEqual([
    '<p>/fr/forums/lille é 1</p>',
    '<p>/nl/forums/lille é 2</p>',
    '<p>/fr/forums/kortrijk é 3</p>',
    '<p>/fr/forums/lille é 4</p>',
    '<p>/fr/forums/lille é 1</p>',
  ])
  expect(await bodies()).toEqual(first)
  expect(asked.length).toBe(4)
})

test('HEAD is told the same without the page, and whoever has it gets a 304', async () => {
  await get('/fr')
  const head = await get('/fr', {}, 'HEAD')
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '15'])
  const known = await get('/fr', { 'if-none-match': 'W/"v1"' })
  expect([known.status, known.body, known.headers.etag, known.headers['content-type']]).toEqual([
    304,
    '',
    '"v1"',
    undefined,
  ])
  expect((await get('/fr', { 'if-none-match': '"v0"' })).status).toBe(200)
  expect(asked.length).toBe(1)
})

test('what is dropped is asked for again', async () => {
  await get('/fr')
  drop()
  expect((await get('/fr')).body).toBe('<p>/fr é 2</p>')
})

test('an answer that was under way when everything was dropped is not kept', async () => {
  let go = () => {}
  respond = (request, response) => {
    go = () => stored(request, response)
  }
  const early = get('/fr')
  await expect.poll(() => asked.length).toBe(1)
  const release = go
  drop()
  respond = stored
  expect((await get('/fr')).body).toBe('<p>/fr é 2</p>')
  release()
  await early
  expect((await get('/fr')).body).toBe('<p>/fr é 2</p>')
})

test('many who ask at once are answered by one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/fr')))
  expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['<p>/fr é 1</p>']))
  expect(asked.length).toBe(1)
})

test('when who asked first hangs up, the others are answered all the same', async () => {
  respond = () => {}
  const { port } = server.address() as AddressInfo
  const leaves = request({ port, host: '127.0.0.1', path: '/fr' })
  leaves.on('error', () => {})
  leaves.end()
  await expect.poll(() => asked.length).toBe(1)
  const stays = get('/fr')
  respond = stored
  leaves.destroy()
  expect((await stays).body).toBe('<p>/fr é 2</p>')
})

test('what is one visitor’s own, or no page, is never kept', async () => {
  const answers: [string, (response: ServerResponse) => void][] = [
    ['a cookie', (response) => response.setHeader('Set-Cookie', 'a=b')],
    ['private', (response) => response.setHeader('Cache-Control', 'private, no-store, s-maxage=60')],
    ['not shared', (response) => response.setHeader('Cache-Control', 'public, max-age=60')],
    ['not found', (response) => (response.statusCode = 404)],
    ['data', (response) => response.setHeader('Content-Type', 'application/json')],
  ]
  for (const [name, change] of answers) {
    asked = []
    drop()
    respond = (request, response) => {
      const { write } = response
      response.write = ((chunk: Buffer) => {
        change(response)
        return Reflect.apply(write, response, [chunk])
      }) as typeof write
      stored(request, response)
    }
    await get('/fr')
    await get('/fr')
    expect(asked.length, name).toBe(2)
  }
})

test('private areas, scripts, drafts and questions in the address go to Next each time', async () => {
  const others: [string, Record<string, string>][] = [
    ['/fr/organise/lille', {}],
    ['/fr/my/R-1', {}],
    ['/fr/sign-in', {}],
    ['/api/health', {}],
    ['/fr/forums/lille/programme.ics', {}],
    ['/fr?q=1', {}],
    ['/fr', { rsc: '1' }],
    ['/fr', { 'next-router-prefetch': '1' }],
    ['/fr', { cookie: 'a=b; __prerender_bypass=x' }],
  ]
  for (const [path, headers] of others) {
    asked = []
    await get(path, headers)
    await get(path, headers)
    expect(asked.length, `${path} ${JSON.stringify(headers)}`).toBe(2)
  }
  asked = []
  await get('/fr?utm_source=mail')
  await get('/fr?fbclid=1')
  expect(asked.length).toBe(1)
})
