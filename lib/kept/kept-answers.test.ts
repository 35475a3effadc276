import { expect, test } from 'vitest'
import { KeptAnswers } from './kept-answers'

const page = (size: number) => ({ headers: {}, etag: null, body: Buffer.alloc(size) })
const store = (octets = 100_000, entries = 100) => new KeptAnswers({ octets, entries, life: 5_000 })

test('an answer is good for five seconds', () => {
  const kept = store()
  const answer = page(10)
  kept.set('/fr', answer, 1_000, kept.age)
  expect(kept.get('/fr', 5_999)).toBe(answer)
  expect(kept.get('/nl', 5_999)).toBeUndefined()
  expect(kept.get('/fr', 6_000)).toBeUndefined()
  expect(kept.octets).toBe(0)
})

test('that an answer may not be kept is known as long', () => {
  const kept = store()
  kept.set('/fr', null, 0, kept.age)
  expect(kept.get('/fr', 4_999)).toBeNull()
  expect(kept.get('/fr', 5_000)).toBeUndefined()
})

test('dropping forgets everything, and what was begun before it', () => {
  const kept = store()
  const { age } = kept
  kept.set('/fr', page(10), 0, age)
  kept.drop()
  kept.set('/nl', page(10), 0, age)
  expect([kept.get('/fr', 1), kept.get('/nl', 1), kept.octets]).toEqual([undefined, undefined, 0])
})

test('memory is bounded: what was asked for least recently goes first', () => {
  const kept = store()
  for (const key of ['a', 'b', 'c', 'd']) kept.set(key, page(22_000), 0, kept.age)
  kept.get('a', 1)
  kept.set('e', page(22_000), 0, kept.age)
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => kept.get(key, 1) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
    true,
  ])
  expect(kept.octets).toBe(4 * 24_048)
  kept.set('a', page(10), 0, kept.age)
  expect(kept.octets).toBe(3 * 24_048 + 2_058)
})

test('one page never fills it, nor do many small ones', () => {
  const kept = store(100_000, 3)
  kept.set('huge', page(25_000), 0, kept.age)
  expect(kept.get('huge', 1)).toBeUndefined()
  for (const key of ['a', 'b', 'c', 'd']) kept.set(key, null, 0, kept.age)
  expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key, 1))).toEqual([undefined, null, null, null])
})
