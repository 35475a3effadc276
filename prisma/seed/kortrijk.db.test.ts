import { expect, it } from 'vitest'
import { publicForum } from '../../domain/forum/queries/public'
import { programmeOf } from '../../domain/programme/queries/public'
import { locales } from '../../domain/shared/locale'
import { missingLocales } from '../../domain/shared/multilingual'
import { onEachDatabase } from '../factories/database'
import { seedOrganiser } from './accounts'
import { seedKortrijk } from './kortrijk'

type Text = { where: string; missing: string[] }

/** Every text of several languages inside a value, wherever it lies. */
function textsIn(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  const isText = keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key))
  if (isText) return [{ where, missing: missingLocales(value, ['fr', 'nl']) }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`))
}

onEachDatabase('the half-day of Kortrijk', () => {
  it('is told in French and in Dutch, word for word, and names nobody', async () => {
    const at = new Date('2026-11-21T10:00:00Z')
    await seedKortrijk(await seedOrganiser(at), at)
    const [forum, programme] = [await publicForum('kortrijk-2018'), await programmeOf('kortrijk-2018')]
    const texts = [...textsIn(forum, 'forum'), ...textsIn(programme, 'programme')]

    expect(texts.filter(({ missing }) => missing.length > 0)).toEqual([])
    expect(texts.length).toBeGreaterThan(30)
    for (const text of ['summary', 'description', 'audience'] as const) expect(forum?.[text]).not.toEqual({})
    expect(programme.sessions.flatMap(({ roles }) => roles).filter(({ person }) => person !== null)).toEqual([])
    expect(programme.sessions.flatMap(({ pitches }) => pitches)).toEqual([])
    expect(programme.sessions.map(({ startsAt, kind }) => `${startsAt.slice(11, 16)} ${kind}`)).toEqual([
      '10:00 WELCOME',
      '11:00 OPENING',
      '11:15 PLENARY',
      '11:45 PLENARY',
      '12:15 PLENARY',
      '12:45 PLENARY',
      '13:30 PITCH_BLOCK',
      '14:10 PITCH_BLOCK',
      '14:45 CLOSING',
    ])
    expect(programme.sessions.at(-1)?.endsAt).toBe(forum?.endsAt)
  })
})
