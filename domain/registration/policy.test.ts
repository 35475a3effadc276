import { expect, it } from 'vitest'
import { editDeadline, mayChange } from './policy'

const startsAt = new Date('2027-03-11T08:00:00Z')
const editableUntil = new Date('2027-03-08T22:59:59Z')

it('lets live registrations be changed until the organiser’s date, or the start', () => {
  expect(editDeadline({ startsAt, editableUntil })).toBe(editableUntil)
  expect(mayChange({ startsAt, editableUntil: null }, 'WAITLISTED', new Date(startsAt.getTime() - 1))).toBe(true)
  expect(mayChange({ startsAt, editableUntil: null }, 'CONFIRMED', startsAt)).toBe(false)
  expect(mayChange({ startsAt, editableUntil }, 'CONFIRMED', editableUntil)).toBe(false)
  expect(mayChange({ startsAt, editableUntil: null }, 'CANCELLED', new Date(0))).toBe(false)
})
