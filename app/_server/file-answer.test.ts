import { expect, test } from 'vitest'
import { disposition, fileAnswer } from './file-answer'

const octets = new Uint8Array([1, 2, 3])
const facts = { id: 'f', name: 'Exposé “final”.pdf', size: 3, sha256: 'ab'.repeat(32), forumIds: [], personIds: [] }
const pdf = { ...facts, contentType: 'application/pdf', isPublic: true }
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  new Request('http://localhost:3000/api/files/f', { headers, method })
const etag = `"${'ab'.repeat(16)}"`

test('a public file is kept for good, and tells what it is', async () => {
  const answer = await fileAnswer(ask(), pdf, async () => octets)
  expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
    200,
    {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': `inline; filename="Expose _final_.pdf"; filename*=UTF-8''Expos%C3%A9%20%E2%80%9Cfinal%E2%80%9D.pdf`,
      'content-length': '3',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'content-type': 'application/pdf',
      etag,
      'x-content-type-options': 'nosniff',
    },
  ])
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(octets)
})

test('a private file is asked for again each time', async () => {
  const answer = await fileAnswer(ask(), { ...pdf, isPublic: false }, async () => octets)
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
})

test('whoever has it gets a 304, and its octets are not read', async () => {
  const answer = await fileAnswer(ask({ 'if-none-match': `W/"x", ${etag}` }), pdf, () => Promise.reject(new Error()))
  expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([304, etag, null])
})

test('HEAD tells the length without reading the octets', async () => {
  const answer = await fileAnswer(ask({}, 'HEAD'), pdf, () => Promise.reject(new Error()))
  expect([answer.status, answer.headers.get('content-length'), answer.body]).toEqual([200, '3', null])
})

test('a file deleted meanwhile is not found', async () => {
  expect((await fileAnswer(ask(), pdf, async () => null)).status).toBe(404)
})

test('pictures and PDF are shown, everything else is saved', () => {
  expect(disposition('image/webp', 'a.webp')).toMatch(/^inline;/)
  expect(disposition('application/vnd.oasis.opendocument.text', "it's (1).odt")).toBe(
    `attachment; filename="it_s _1_.odt"; filename*=UTF-8''it%27s%20%281%29.odt`,
  )
})
