import { describe, expect, it } from 'vitest'
import { forumTextsSchema, newForumSchema } from './schema'

const typed = {
  name: { fr: ' Forum de Cayenne ', nl: '' },
  slug: 'cayenne-2027',
  locales: ['fr', 'en'],
  timeZone: 'America/Cayenne',
  startsAt: '2027-03-04T08:30',
  endsAt: '2027-03-04T17:00',
  venueName: '',
  city: 'Cayenne',
  country: 'gf',
}

const faults = (values: Record<string, unknown>) => {
  const parsed = newForumSchema.safeParse({ ...typed, ...values })
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message])
}

describe('a new forum', () => {
  it('reads wall times in the zone of the forum, and empty fields as nothing', () => {
    expect(newForumSchema.parse({ ...typed, registrationOpensAt: '', contactEmail: '' })).toMatchObject({
      name: { fr: 'Forum de Cayenne' },
      startsAt: new Date('2027-03-04T11:30:00Z'),
      endsAt: new Date('2027-03-04T20:00:00Z'),
      country: 'GF',
      registrationOpensAt: null,
      contactEmail: null,
      offerHours: 12,
      sensitiveDays: 30,
    })
  })

  it('takes one language from a form that sends one', () => {
    expect(newForumSchema.parse({ ...typed, locales: 'nl' }).locales).toEqual(['nl'])
  })

  it('tells what is wrong by code, at the field', () => {
    expect(faults({ name: {} })).toEqual([['name', 'required']])
    expect(faults({ slug: 'Cayenne 2027' })).toEqual([['slug', 'slug']])
    expect(faults({ timeZone: 'Cayenne' })).toEqual([['timeZone', 'zone']])
    expect(faults({ startsAt: '2027-02-30T08:30' })).toEqual([['startsAt', 'date']])
    expect(faults({ endsAt: '2027-03-04T08:00' })).toEqual([['endsAt', 'ends-before-start']])
    expect(faults({ contactEmail: 'nobody' })).toEqual([['contactEmail', 'email']])
    expect(faults({ locales: [] })).toEqual([['locales', 'required']])
    expect(faults({ offerHours: '0' })).toEqual([['offerHours', 'number']])
    expect(faults({ registrationOpensAt: '2027-02-01T09:00', registrationClosesAt: '2027-01-01T09:00' })).toEqual([
      ['registrationClosesAt', 'ends-before-start'],
    ])
  })

  it('needs a name and nothing else in words', () => {
    const nothing = { summary: {}, description: {}, audience: {}, directions: {}, privacyNotice: {} }
    expect(forumTextsSchema.parse({ ...nothing, name: { nl: 'Forum' } })).toEqual({ ...nothing, name: { nl: 'Forum' } })
  })
})
