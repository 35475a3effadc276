import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { type Calendar, type CalendarEvent, calendarFile } from './calendar-file'

const event: CalendarEvent = {
  uid: '0199-seat@forum.example.org',
  sequence: 3,
  stamp: new Date('2026-08-01T10:00:00Z'),
  start: new Date('2026-09-09T06:30:00Z'),
  end: new Date('2026-09-09T15:00:00Z'),
  title: 'Les Ateliers des Territoires Connectés à Lille, 2e étape; énergie, mobilités et citoyenneté partagée',
  description: 'Accueil à 8 h 30.\nMétro Bois Blancs, puis dix minutes à pied ; parking à vélos.',
  location: 'EuraTechnologies, Lille',
  geo: { latitude: 50.6337, longitude: 3.0206 },
  url: 'https://forum.example.org/fr/forums/lille',
  categories: ['Plénière, ouverture', 'Ressources; eau'],
  organizer: { name: 'Avicca "bureau"', email: 'forum@example.org' },
  attendee: { name: 'Zoé Lefèvre-O’Brien', email: 'zoe@example.org' },
}

const calendar: Calendar = { method: 'REQUEST', name: 'Lille, 9 septembre', language: 'fr', events: [event] }

const parsed = (file: string) => {
  const root = new ICAL.Component(ICAL.parse(file) as unknown[])
  return { root, events: root.getAllSubcomponents('vevent') }
}

describe('a calendar file', () => {
  it('reads as written in ical.js', () => {
    const { root, events } = parsed(calendarFile(calendar))
    expect(root.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Lille\\, 9 septembre')
    expect(calendarFile(calendar)).toContain('\r\nNAME;LANGUAGE=fr:Lille\\, 9 septembre\r\n')
    const [entry] = events
    expect(events).toHaveLength(1)
    expect(entry?.getFirstPropertyValue('uid')).toBe(event.uid)
    expect(entry?.getFirstPropertyValue('sequence')).toBe(3)
    expect(entry?.getFirstPropertyValue('summary')).toBe(event.title)
    expect(entry?.getFirstProperty('summary')?.getParameter('language')).toBe('fr')
    expect(entry?.getFirstPropertyValue('description')).toBe(event.description)
    expect(entry?.getFirstProperty('categories')?.getValues()).toEqual(event.categories)
    expect(entry?.getFirstProperty('organizer')?.getParameter('cn')).toBe('Avicca "bureau"')
    expect(entry?.getFirstProperty('attendee')?.getParameter('cn')).toBe('Zoé Lefèvre-O’Brien')
    expect(entry?.getFirstPropertyValue('attendee')).toBe('mailto:zoe@example.org')
    expect(String(entry?.getFirstPropertyValue('dtstart'))).toBe('2026-09-09T06:30:00Z')
    expect(String(entry?.getFirstPropertyValue('dtstamp'))).toBe('2026-08-01T10:00:00Z')
    expect(entry?.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('reads as written in ts-ics', () => {
    const read = convertIcsCalendar(undefined, calendarFile({ ...calendar, method: 'PUBLISH', refreshHours: 2 }))
    expect(read.method).toBe('PUBLISH')
    expect(read.name).toContain('Lille')
    const [entry] = read.events ?? []
    expect(entry?.summary).toBe(event.title)
    expect(entry?.uid).toBe(event.uid)
    expect(entry?.sequence).toBe(3)
    expect(entry?.start.date).toEqual(event.start)
    expect(entry?.end?.date).toEqual(event.end)
    expect(entry?.attendees?.[0]).toMatchObject({ email: 'zoe@example.org' })
  })

  it('asks subscribers to come back, with the value type the standard wants', () => {
    const file = calendarFile({ ...calendar, method: 'PUBLISH', refreshHours: 2 })
    expect(file).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT2H\r\n')
    expect(file).not.toContain('PT1H')
  })

  it('cancels with the same UID', () => {
    const file = calendarFile({ ...calendar, method: 'CANCEL', events: [{ ...event, sequence: 4 }] })
    expect(file).toContain('\r\nMETHOD:CANCEL\r\n')
    expect(file).toContain('\r\nSTATUS:CANCELLED\r\n')
    expect(file).toContain('\r\nSEQUENCE:4\r\n')
    expect(file).toContain(`\r\nUID:${event.uid}\r\n`)
  })

  it('writes an entry without an end', () => {
    const file = calendarFile({ ...calendar, events: [{ ...event, end: null }] })
    expect(file).not.toContain('DTEND')
    expect(parsed(file).events).toHaveLength(1)
  })

  it('is the same file for the same content', () => {
    expect(calendarFile(calendar)).toBe(calendarFile(calendar))
  })
})

describe('hostile words', () => {
  const fragments = [
    '\r\nATTENDEE:mailto:evil@example.org',
    '\nBEGIN:VEVENT\nEND:VEVENT',
    '\rEND:VCALENDAR',
    '\u2028X-EVIL:1',
    '\u0085X-EVIL:1',
    '\r\n SUMMARY:folded',
    '";X-EVIL="1',
    "^n^'\\n\\N\\,",
    '\u0000\u0007\u007f',
    'é'.repeat(90),
    '👩🏽‍🚀'.repeat(20),
    '\ud83d',
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 })
    .map((parts) => parts.join(''))

  it('stay inside their own property', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (one, two, three) => {
        const file = calendarFile({
          method: 'REQUEST',
          name: one,
          language: 'fr',
          refreshHours: 1,
          events: [
            {
              ...event,
              uid: `id${one}`,
              title: `t${two}`,
              description: `d${three}`,
              location: `l${one}`,
              categories: [`c${two}`, `k${three}`],
              organizer: { name: one, email: 'forum@example.org' },
              attendee: { name: three, email: 'zoe@example.org' },
            },
          ],
        })
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const { root, events } = parsed(file)
        expect(root.getAllProperties().map(({ name }) => name)).toEqual([
          'version',
          'calscale',
          'prodid',
          'method',
          ...(root.hasProperty('x-wr-calname') ? ['x-wr-calname'] : []),
          'name',
          'refresh-interval',
          'x-published-ttl',
        ])
        expect(events).toHaveLength(1)
        expect(events[0]?.getAllProperties().map(({ name }) => name)).toEqual(names)
        expect(events[0]?.getFirstProperty('categories')?.getValues()).toHaveLength(2)
      }),
      { numRuns: 500 },
    )
  })

  const names = [
    ...['uid', 'summary', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'description', 'geo', 'location', 'status'],
    ...['categories', 'transp', 'url', 'organizer', 'attendee'],
  ]
})
