import { expect, test } from 'vitest'
import { type ForumInTime, phaseOf } from '../../domain/forum/phase'
import { calendarOf, type Stage } from './stage'

const forumAt = (stage: Stage, at: Date): ForumInTime => {
  const calendar = calendarOf(stage, at)
  return {
    startsAt: calendar.clock('08:30'),
    endsAt: calendar.clock('17:00'),
    registrationOpensAt: calendar.opensAt,
    registrationClosesAt: calendar.closesAt,
    acts: stage === 'draft' ? [] : [{ kind: 'PUBLISHED', at: calendar.publishedAt }],
  }
}

test('each stage is what it says, at any hour of any day', () => {
  for (let hour = 0; hour < 24 * 8; hour += 1) {
    const at = new Date(Date.UTC(2026, 9, 20, hour, 20))
    expect(phaseOf(forumAt('draft', at), at)).toBe('draft')
    expect(phaseOf(forumAt('published', at), at)).toBe('published')
    expect(phaseOf(forumAt('registration', at), at)).toBe('registration-open')
    expect(phaseOf(forumAt('live', at), at)).toBe('live')
    expect(phaseOf(forumAt('over', at), at)).toBe('over')
  }
})

test('the stop to come is a Thursday, three to four weeks ahead', () => {
  const at = new Date('2026-11-21T10:00:00Z')
  expect(calendarOf('registration', at).clock('08:30').toISOString()).toBe('2026-12-17T07:30:00.000Z')
})
