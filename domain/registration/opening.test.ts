import { expect, it } from 'vitest'
import { typeOpening } from './opening'

const day = (number: number) => new Date(Date.UTC(2027, 2, number))
const forum = {
  startsAt: day(20),
  endsAt: day(21),
  registrationOpensAt: day(2),
  registrationClosesAt: day(18),
  acts: [{ kind: 'PUBLISHED' as const, at: day(1) }],
}
const type = { opensAt: null, closesAt: null, archivedAt: null }

it('follows the forum, then its own dates', () => {
  const dated = { ...type, opensAt: day(5), closesAt: day(10) }
  expect([1, 3, 18].map((at) => typeOpening(forum, type, day(at)))).toEqual(['not-yet', 'open', 'closed'])
  expect([1, 3, 5, 10].map((at) => typeOpening(forum, dated, day(at)))).toEqual([
    'not-yet',
    'not-yet',
    'open',
    'closed',
  ])
  expect(typeOpening(forum, { ...type, archivedAt: day(1) }, day(3))).toBe('closed')
})
