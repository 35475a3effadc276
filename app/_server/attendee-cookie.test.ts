import { beforeAll, expect, test } from 'vitest'
import { heldLinks, holdLink } from './attendee-cookie'

beforeAll(() => {
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough'
})

test('a browser keeps the links it opened, newest first, each once', () => {
  const first = holdLink(undefined, { id: 'a', version: 1 })
  const second = holdLink(first, { id: 'b', version: 1 })
  const again = holdLink(second, { id: 'a', version: 2 })
  expect(heldLinks(again)).toEqual([
    { id: 'a', version: 2 },
    { id: 'b', version: 1 },
  ])
})

test('the thirteenth link pushes the oldest out', () => {
  let cookie: string | undefined
  for (let i = 1; i <= 13; i++) cookie = holdLink(cookie, { id: `r${i}`, version: 1 })
  expect(heldLinks(cookie).map((link) => link.id)).toEqual(Array.from({ length: 12 }, (_, i) => `r${13 - i}`))
})

test('an altered cookie holds nothing', () => {
  const cookie = holdLink(undefined, { id: 'a', version: 1 })
  expect(heldLinks(cookie.replace('a:1', 'b:1'))).toEqual([])
  expect(heldLinks('nonsense')).toEqual([])
  expect(heldLinks(undefined)).toEqual([])
})
