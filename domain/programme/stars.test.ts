import { expect, test } from 'vitest'
import { mergeStars, overlaps } from './stars'

test('at their first contact phone and account put together what they have', () => {
  expect(mergeStars({ phone: ['a', 'b'], account: ['b', 'c'], lastSeen: null })).toEqual({
    stars: ['b', 'c', 'a'],
    toAdd: ['a'],
    toRemove: [],
  })
})

test('what was starred or unstarred offline reaches the account', () => {
  expect(mergeStars({ phone: ['b', 'd'], account: ['b', 'c'], lastSeen: ['b', 'c'] })).toEqual({
    stars: ['b', 'd'],
    toAdd: ['d'],
    toRemove: ['c'],
  })
})

test('what was done on another device reaches the phone', () => {
  expect(mergeStars({ phone: ['a', 'b'], account: ['a', 'c'], lastSeen: ['a', 'b'] })).toEqual({
    stars: ['a', 'c'],
    toAdd: [],
    toRemove: [],
  })
})

test('sessions overlap when they share a minute; an end that is a start does not', () => {
  const sessions = [
    { id: 'a', from: 0, to: 60 },
    { id: 'b', from: 30, to: 90 },
    { id: 'c', from: 90, to: null },
  ]
  expect([...overlaps(sessions)].map(([id, others]) => [id, others.map((other) => other.id)])).toEqual([
    ['a', ['b']],
    ['b', ['a']],
    ['c', []],
  ])
})
