import { describe, expect, it } from 'vitest'
import {
  dayKey,
  formatDay,
  formatDays,
  formatDuration,
  formatHour,
  formatMoment,
  formatTime,
  formatTimeRange,
} from './dates'

const morning = '2026-09-10T06:30:00Z'
const evening = '2026-09-10T15:00:00Z'
const paris = 'Europe/Paris'

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

describe('dates as each language writes them', () => {
  it('writes the hour', () => {
    expect(plain(formatTime(morning, paris, 'fr'))).toBe('8 h 30')
    expect(plain(formatTime(evening, paris, 'fr'))).toBe('17 h')
    expect(plain(formatTime(morning, paris, 'nl'))).toBe('8.30 uur')
    expect(plain(formatTime(evening, paris, 'nl'))).toBe('17 uur')
    expect(formatTime(evening, paris, 'en')).toBe('17:00')
  })

  it('writes the hour in a column', () => {
    expect(plain(formatHour(morning, paris, 'fr'))).toBe('8 h 30')
    expect(formatHour(morning, paris, 'nl')).toBe('8.30')
    expect(formatHour(evening, paris, 'nl')).toBe('17.00')
    expect(formatHour(evening, paris, 'en')).toBe('17:00')
  })

  it('writes a stretch of time', () => {
    expect(plain(formatTimeRange(morning, evening, paris, 'fr'))).toBe('8 h 30 – 17 h')
    expect(plain(formatTimeRange(morning, evening, paris, 'nl'))).toBe('8.30 – 17 uur')
    expect(plain(formatTimeRange(morning, evening, paris, 'en'))).toBe('8:30 – 17:00')
  })

  it('shows the zone of the forum, overseas too', () => {
    expect(plain(formatTime('2026-09-10T02:30:00Z', 'America/Cayenne', 'fr'))).toBe('23 h 30')
    expect(dayKey('2026-09-10T02:30:00Z', 'America/Cayenne')).toBe('2026-09-09')
    expect(dayKey('2026-09-10T21:00:00Z', 'Indian/Reunion')).toBe('2026-09-11')
  })

  it('writes days', () => {
    expect(formatDay(morning, paris, 'fr')).toBe('jeudi 10 septembre')
    expect(formatDay('2026-10-01T08:00:00Z', paris, 'fr')).toBe('jeudi 1er octobre')
    expect(formatDay(morning, paris, 'nl', { year: true })).toBe('donderdag 10 september 2026')
    expect(formatDays(morning, evening, paris, 'en')).toBe('Thursday 10 September 2026')
    expect(plain(formatDays(morning, '2026-09-12T15:00:00Z', paris, 'fr'))).toBe('10–12 septembre 2026')
    expect(plain(formatMoment(evening, paris, 'fr'))).toBe('10 septembre 2026, 17 h')
  })

  it('writes lengths', () => {
    expect(plain(formatDuration(45, 'fr'))).toBe('45 min')
    expect(plain(formatDuration(60, 'fr'))).toBe('1 h')
    expect(plain(formatDuration(135, 'nl'))).toBe('2 u 15')
    expect(plain(formatDuration(125, 'en'))).toBe('2 h 05')
  })
})
