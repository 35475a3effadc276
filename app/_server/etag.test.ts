import { expect, it } from 'vitest'
import { answerOnce } from './etag'

const answer = (body: string, known?: string) =>
  answerOnce(new Request('https://forum.example.org/', known ? { headers: { 'If-None-Match': known } } : {}), body, {
    'Content-Type': 'text/plain',
  })

it('sends the content once', async () => {
  const first = answer('a')
  const etag = first.headers.get('etag') ?? ''
  expect(await first.text()).toBe('a')
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = answer('a', known)
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  }
  expect(answer('b', etag).status).toBe(200)
})
