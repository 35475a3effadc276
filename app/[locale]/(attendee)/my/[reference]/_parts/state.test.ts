import { expect, test } from 'vitest'
import { cancelWords, ownState, seatsFor, todos } from './state'

const room = { seatsLeft: 0, waiting: 0 }
const type = { id: 'own', name: {}, colour: 1, requiresApproval: false }
const formType = { name: {}, description: {}, colour: 1, requiresApproval: false }
const own = {
  status: 'CONFIRMED',
  waiting: null,
  forum: { phase: 'registration-open', cancelled: false },
  mayChange: true,
  type,
  otherTypes: [
    { typeId: 'same-quota', state: 'full', ...room },
    { typeId: 'elsewhere', state: 'full', ...room },
  ],
  definition: {
    types: [
      { ...formType, id: 'own', quotaId: 'hall' },
      { ...formType, id: 'same-quota', quotaId: 'hall' },
      { ...formType, id: 'elsewhere', quotaId: 'stage' },
    ],
  },
} as unknown as Parameters<typeof todos>[0] & Parameters<typeof ownState>[0]

const waiting = (state: 'waiting' | 'offered' | 'ended') =>
  ({ ...own, status: 'WAITLISTED', waiting: { state } }) as typeof own

test('one word for what the page is about', () => {
  expect(ownState(own)).toBe('confirmed')
  expect(ownState({ ...own, status: 'PENDING' })).toBe('pending')
  expect(ownState(waiting('offered'))).toBe('offered')
  expect(ownState(waiting('ended'))).toBe('ended')
  expect(ownState({ ...own, forum: { phase: 'over', cancelled: false } })).toBe('over')
  expect(ownState({ ...waiting('waiting'), forum: { phase: 'archived', cancelled: false } })).toBe('missed')
  expect(ownState({ ...own, forum: { phase: 'live', cancelled: true } })).toBe('forumCancelled')
  expect(ownState({ ...own, status: 'CANCELLED', forum: { phase: 'over', cancelled: false } })).toBe('cancelled')
})

test('within one quota one keeps one’s seat, so nothing has to be free', () => {
  expect(seatsFor(own).map(({ typeId, state }) => `${typeId}: ${state}`)).toEqual([
    'same-quota: kept',
    'elsewhere: full',
  ])
})

test('what can be done follows from the seat, the deadline and the forum', () => {
  expect(todos(own)).toEqual(['agenda', 'edit', 'type', 'hand-over', 'cancel', 'data'])
  expect(todos(waiting('waiting'))).toEqual(['agenda', 'edit', 'type', 'cancel', 'data'])
  expect(todos({ ...own, mayChange: false })).toEqual(['agenda', 'cancel', 'data'])
  expect(todos({ ...own, mayChange: false, forum: { phase: 'over', cancelled: false } })).toEqual(['data'])
  expect(['CONFIRMED', 'PENDING', 'WAITLISTED'].map((status) => cancelWords(status as 'PENDING'))).toEqual([
    'cancel',
    'cancelRequest',
    'cancelWaiting',
  ])
})
