import { describe, expect, it } from 'vitest'
import { wallTime } from '@/domain/shared/zone'
import { daysOf, dayToOpen, frameOf, hoursIn, minutesIn } from './day'
import { draft, session } from './sample'

const shown = (found: { from: number; to: number }, zone: string) =>
  [found.from, found.to].map((at) => wallTime(zone, new Date(at)))

describe('the hours shown', () => {
  it('are the forum’s, made full', () => {
    expect(shown(frameOf(draft([]), '2021-09-09'), 'Europe/Paris')).toEqual(['2021-09-09T08:00', '2021-09-09T17:00'])
  })

  it('are made wider by what lies outside them', () => {
    const party = session('party', { startsAt: '2021-09-09T20:30:00.000Z', minutes: 180 })
    expect(shown(frameOf(draft([party]), '2021-09-09'), 'Europe/Paris')).toEqual([
      '2021-09-09T08:00',
      '2021-09-10T02:00',
    ])
  })

  it('are those of the forum’s own zone', () => {
    const forum = {
      timeZone: 'America/Cayenne',
      startsAt: '2021-09-09T11:30:00.000Z',
      endsAt: '2021-09-09T20:00:00.000Z',
    }
    const found = frameOf(draft([], forum), '2021-09-09')
    expect(shown(found, forum.timeZone)).toEqual(['2021-09-09T08:00', '2021-09-09T17:00'])
    expect(hoursIn(found, forum.timeZone)[0]).toEqual({ minutes: 0, at: '2021-09-09T11:00:00.000Z' })
  })

  it('have the hour twice, or not at all, when the clocks change', () => {
    const night = (day: string, next: string) =>
      draft([], { startsAt: `${day}T22:00:00.000Z`, endsAt: `${next}T21:00:00.000Z` })
    const autumn = frameOf(night('2021-10-30', '2021-10-31'), '2021-10-31')
    expect(minutesIn(autumn)).toBe(23 * 60)
    expect(
      hoursIn(autumn, 'Europe/Paris')
        .map(({ at }) => wallTime('Europe/Paris', at).slice(11, 13))
        .slice(0, 5),
    ).toEqual(['00', '01', '02', '02', '03'])
    const spring = frameOf(
      draft([], { startsAt: '2021-03-27T23:00:00.000Z', endsAt: '2021-03-28T10:00:00.000Z' }),
      '2021-03-28',
    )
    expect(
      hoursIn(spring, 'Europe/Paris')
        .map(({ at }) => wallTime('Europe/Paris', at).slice(11, 13))
        .slice(0, 4),
    ).toEqual(['00', '01', '03', '04'])
  })
})

describe('the days', () => {
  const three = { startsAt: '2021-09-09T06:30:00.000Z', endsAt: '2021-09-11T15:00:00.000Z' }

  it('are those of the forum, and those on which something is placed', () => {
    expect(daysOf(draft([], three))).toEqual(['2021-09-09', '2021-09-10', '2021-09-11'])
    const before = session('build', { startsAt: '2021-09-08T12:00:00.000Z' })
    expect(daysOf(draft([before, session('tray', { startsAt: null })]))).toEqual(['2021-09-08', '2021-09-09'])
  })

  it('end with the last that has an hour in it', () => {
    expect(daysOf(draft([], { startsAt: '2021-09-08T22:00:00.000Z', endsAt: '2021-09-09T22:00:00.000Z' }))).toEqual([
      '2021-09-09',
    ])
  })

  it('open with the one asked for, else today, else the first that is filled', () => {
    const second = session('second', { startsAt: '2021-09-10T07:00:00.000Z' })
    const [early, during] = [new Date('2021-01-01T12:00:00Z'), new Date('2021-09-11T12:00:00Z')]
    expect(dayToOpen(draft([second], three), '2021-09-11', early)).toBe('2021-09-11')
    expect(dayToOpen(draft([second], three), undefined, during)).toBe('2021-09-11')
    expect(dayToOpen(draft([second], three), '2030-01-01', early)).toBe('2021-09-10')
    expect(dayToOpen(draft([], three), undefined, early)).toBe('2021-09-09')
  })
})
