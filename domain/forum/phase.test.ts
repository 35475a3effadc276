import { describe, expect, it } from 'vitest'
import { type ActKind, type ForumInTime, isCancelled, phaseOf, possibleActs, registrationState } from './phase'

const day = (text: string) => new Date(`${text}T08:00:00Z`)
const acts = (...list: [ActKind, string][]) => list.map(([kind, at]) => ({ kind, at: day(at) }))

const forum = (list: [ActKind, string][] = [['PUBLISHED', '2026-01-10']]): ForumInTime => ({
  startsAt: day('2026-06-01'),
  endsAt: day('2026-06-02'),
  registrationOpensAt: day('2026-03-01'),
  registrationClosesAt: day('2026-05-20'),
  acts: acts(...list),
})

describe('phase of a forum', () => {
  it('follows its dates once it is published', () => {
    const phases = ['2026-01-09', '2026-01-10', '2026-03-01', '2026-05-20', '2026-06-01', '2026-06-02']
    expect(phases.map((at) => phaseOf(forum(), day(at)))).toEqual([
      'draft',
      'published',
      'registration-open',
      'registration-closed',
      'live',
      'over',
    ])
  })

  it('lets an explicit act win over the dates, and gives back to the dates', () => {
    const opened = forum([
      ['PUBLISHED', '2026-01-10'],
      ['REGISTRATION_OPENED', '2026-02-01'],
      ['REGISTRATION_CLOSED', '2026-04-01'],
      ['REGISTRATION_BY_DATES', '2026-04-10'],
    ])
    expect(phaseOf(opened, day('2026-02-02'))).toBe('registration-open')
    expect(phaseOf(opened, day('2026-04-02'))).toBe('registration-closed')
    expect(phaseOf(opened, day('2026-04-11'))).toBe('registration-open')
    expect(phaseOf(opened, day('2026-05-21'))).toBe('registration-closed')
  })

  it('reads the acts in any order, and ISO strings as well as dates', () => {
    const shuffled = forum([
      ['UNPUBLISHED', '2026-02-01'],
      ['PUBLISHED', '2026-01-10'],
    ])
    expect(phaseOf(JSON.parse(JSON.stringify(shuffled)), day('2026-02-02'))).toBe('draft')
  })

  it('never opens registration without a date or an act, closes it at the start without a closing date', () => {
    const undated = { ...forum(), registrationOpensAt: null, registrationClosesAt: null }
    expect(registrationState(undated, day('2026-05-30'))).toBe('not-yet')
    expect(registrationState({ ...undated, registrationOpensAt: day('2026-03-01') }, day('2026-05-31'))).toBe('open')
    expect(registrationState({ ...undated, registrationOpensAt: day('2026-03-01') }, day('2026-06-01'))).toBe('closed')
  })

  it('keeps registration closed for a cancelled forum, whose page stays', () => {
    const cancelled = forum([
      ['PUBLISHED', '2026-01-10'],
      ['CANCELLED', '2026-04-01'],
    ])
    expect(isCancelled(cancelled, day('2026-04-02'))).toBe(true)
    expect(phaseOf(cancelled, day('2026-04-02'))).toBe('registration-closed')
    expect(possibleActs(cancelled, day('2026-04-02'))).toEqual(['ARCHIVED'])
  })

  it('says what may be done now', () => {
    expect(possibleActs(forum([]), day('2026-01-01'))).toEqual(['PUBLISHED', 'ARCHIVED'])
    expect(possibleActs(forum(), day('2026-02-01'))).toEqual(['REGISTRATION_OPENED', 'UNPUBLISHED', 'CANCELLED'])
    expect(possibleActs(forum(), day('2026-03-02'))).toEqual(['REGISTRATION_CLOSED', 'CANCELLED'])
    expect(possibleActs(forum(), day('2026-06-03'))).toEqual(['ARCHIVED'])
  })
})
