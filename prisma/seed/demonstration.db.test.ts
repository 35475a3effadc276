import { expect, it } from 'vitest'
import { db } from '../../lib/db/client'
import { onEachDatabase } from '../factories/database'
import { seedDemonstration } from './demonstration'

onEachDatabase('demonstration', () => {
  it('builds three forums and a crowd, with one full quota, and sends nothing', async () => {
    await seedDemonstration({ registrations: 100, seed: 7, at: new Date('2026-11-21T10:00:00Z') })
    const forums = await db().forum.findMany({
      orderBy: { startsAt: 'asc' },
      select: { slug: true, demonstration: true },
    })
    expect(forums).toEqual([
      { slug: 'kortrijk-2018', demonstration: false },
      { slug: 'angers-2020', demonstration: false },
      { slug: 'lille-2021', demonstration: false },
      { slug: 'montrivage', demonstration: true },
    ])
    expect(await db().registration.count()).toBe(100)
    expect(await db().job.count({ where: { status: { not: 'WITHHELD' } } })).toBe(0)
    expect(await db().registration.count({ where: { NOT: { email: { endsWith: '@example.org' } } } })).toBe(0)

    for (const quota of await db().quota.findMany()) {
      const seated = await db().registration.count({
        where: { type: { quotaId: quota.id }, status: { in: ['PENDING', 'CONFIRMED'] } },
      })
      expect(quota.taken).toBe(seated)
      const waiting = await db().waitingListEntry.count({ where: { quotaId: quota.id, status: 'WAITING' } })
      expect(waiting > 0).toBe(quota.taken === quota.capacity)
    }
    expect(await db().waitingListEntry.count({ where: { status: 'WAITING' } })).toBeGreaterThan(0)
    expect(await db().registrationType.count({ where: { registrations: { some: {} } } })).toBe(7)
  }, 60_000)
})
