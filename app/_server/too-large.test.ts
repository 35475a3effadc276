import { expect, test } from 'vitest'
import { mostFormOctets, tooLarge } from './too-large'

const sent = (octets: number, headers: Record<string, string> = {}) =>
  tooLarge({
    headers: new Headers({ 'content-length': String(octets), ...headers }),
    path: '/nl/organise/lille?a=1&b="',
    locale: 'nl',
  })

test('a form of usual length, or of none, goes on', () => {
  expect(sent(mostFormOctets)).toBeNull()
  expect(tooLarge({ headers: new Headers(), path: '/', locale: 'fr' })).toBeNull()
})

test('a script gets the code, and keeps what was typed', async () => {
  const answer = sent(mostFormOctets + 1, { 'next-action': 'x' })
  expect([answer?.status, answer?.headers.get('content-type'), await answer?.text()]).toEqual([
    413,
    'text/plain',
    'too-large',
  ])
})

test('a browser without scripts gets a page with the way back', async () => {
  const answer = sent(mostFormOctets + 1)
  const html = (await answer?.text()) ?? ''
  expect([answer?.status, answer?.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8'])
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain('Wat u verstuurde, is te groot')
  expect(html).toContain('<a href="/nl/organise/lille?a=1&#38;b=&#34;">Terug naar het formulier</a>')
})
