import { expect, it } from 'vitest'
import { clockRange, longDay, moment, shortDay } from './dates'

const from = new Date('2027-09-09T06:30:00Z')
const to = new Date('2027-09-09T15:00:00Z')
const zone = 'Europe/Paris'
const plain = (words: string) => words.replace(/[\u00a0\u202f\u2009]/g, ' ')

it('writes days as they are said', () => {
  expect(shortDay(from, zone, 'fr')).toBe('jeudi 9 septembre')
  expect(shortDay(from, zone, 'nl')).toBe('donderdag 9 september')
  expect(shortDay(from, zone, 'en')).toBe('Thursday 9 September')
  expect(longDay(from, to, zone, 'fr')).toBe('jeudi 9 septembre 2027')
  expect(shortDay(new Date('2027-09-01T06:30:00Z'), zone, 'fr')).toBe('mercredi 1er septembre')
  expect(plain(longDay(from, new Date('2027-09-10T15:00:00Z'), zone, 'fr'))).toBe(
    'jeudi 9 – vendredi 10 septembre 2027',
  )
})

it('writes hours as they are said, in the zone of the forum', () => {
  expect(plain(clockRange(from, to, zone, 'fr'))).toBe('8 h 30 – 17 h')
  expect(plain(clockRange(from, to, zone, 'nl'))).toBe('8.30 – 17 uur')
  expect(plain(clockRange(from, to, zone, 'en'))).toBe('08:30 – 17:00')
  expect(plain(moment(from, 'Europe/London', 'fr'))).toBe('jeudi 9 septembre à 7 h 30')
  expect(plain(moment(to, zone, 'nl'))).toBe('donderdag 9 september om 17 uur')
})
