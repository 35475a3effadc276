import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { defineRoute } from './route'

const url = 'http://localhost:3000/api/x'
const context = { params: Promise.resolve({}) }
const ours = { origin: 'http://localhost:3000', 'content-length': '2' }
const send = (method: string, headers: Record<string, string>) => new NextRequest(url, { method, headers })

function counted() {
  let calls = 0
  const handler = defineRoute({ name: 'test' }, () => {
    calls += 1
    return Response.json({ done: true })
  })
  return { handler, calls: () => calls }
}

test('a change from our own pages is done', async () => {
  const { handler, calls } = counted()
  expect((await handler(send('POST', ours), context)).status).toBe(200)
  expect(calls()).toBe(1)
})

test('a change from anywhere else is not', async () => {
  const { handler, calls } = counted()
  const elsewhere: Record<string, string>[] = [
    { 'content-length': '2' },
    { ...ours, origin: 'null' },
    { ...ours, origin: 'https://evil.example' },
    { ...ours, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
    { ...ours, 'sec-fetch-site': 'cross-site' },
  ]
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const headers of elsewhere) {
      const answer = await handler(send(method, headers), context)
      expect(answer.status, `${method} ${JSON.stringify(headers)}`).toBe(403)
      expect(await answer.json()).toEqual({ error: 'forbidden-origin' })
    }
  }
  expect(calls()).toBe(0)
})

test('reading needs no origin', async () => {
  const { handler } = counted()
  expect((await handler(send('GET', {}), context)).status).toBe(200)
})

test('a body that is too long, or does not say how long it is, is not read', async () => {
  const { handler, calls } = counted()
  const { origin } = ours
  expect((await handler(send('POST', { origin, 'content-length': '1048577' }), context)).status).toBe(413)
  expect((await handler(send('POST', { origin }), context)).status).toBe(413)
  expect(calls()).toBe(0)
})

test('what goes wrong is told by a request id, without its words', async () => {
  const handler = defineRoute({ name: 'test' }, () => {
    throw new Error('secret words')
  })
  const answer = await handler(send('GET', { 'x-request-id': 'r-1' }), context)
  expect(answer.status).toBe(500)
  expect(await answer.json()).toEqual({ error: 'unexpected', requestId: 'r-1' })
})
