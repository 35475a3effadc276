import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { makeLogger } from './logger'
import { scrub } from './scrub'

function record() {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()))
      done()
    },
  })
  const log = makeLogger(stream)
  log.level = 'info'
  return { log, lines }
}

test('a line is JSON with a level, an instant and no personal data', () => {
  const { log, lines } = record()
  log.info({ requestId: 'r1', email: 'a@example.org', job: { to: 'b@example.org', id: 7 } }, 'sent')
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: 'r1',
      email: '[removed]',
      job: { to: '[removed]', id: 7 },
      msg: 'sent',
    },
  ])
})

test('an error loses the addresses and tokens in its words', () => {
  const { log, lines } = record()
  log.error({ err: new Error('no mailbox c@example.org at /fr/my/open/AbCdEfGhIjKlMnOpQr12_4') }, 'failed')
  expect(lines[0]?.err).toMatchObject({ type: 'Error', message: 'no mailbox [address] at /fr/my/open/[secret]' })
  expect(JSON.stringify(lines)).not.toContain('example.org')
})

test('ids stay readable', () => {
  expect(scrub('registration 0193a5f2-7c1e-7d4b-9f00-1234567890ab')).toBe(
    'registration 0193a5f2-7c1e-7d4b-9f00-1234567890ab',
  )
})
