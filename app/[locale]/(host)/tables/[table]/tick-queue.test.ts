import { expect, test } from 'vitest'
import { arrived, queued, queueFrom, tickedHere } from './tick-queue'

const here = { registrationId: 'ana', round: 1, presence: 'here' as const }
const absent = { ...here, presence: 'absent' as const }
const bob = { registrationId: 'bob', round: 1, presence: 'here' as const }

test('the last tick about somebody is the one that is sent', () => {
  expect(queued(queued(queued([], here), bob), absent)).toEqual([bob, absent])
  expect(tickedHere([bob, absent], 'ana', 1)).toBe('absent')
  expect(tickedHere([bob, absent], 'ana', 2)).toBeUndefined()
})

test('a tick that arrives after it was changed stays changed', () => {
  expect(arrived([absent, bob], here)).toEqual([absent, bob])
  expect(arrived([absent, bob], absent)).toEqual([bob])
})

test('what was kept comes back, and what is no queue is none', () => {
  expect(queueFrom(JSON.stringify([here, { registrationId: 1 }, null]))).toEqual([here])
  expect([queueFrom(null), queueFrom('{'), queueFrom('{}')]).toEqual([[], [], []])
})
