import { expect, it } from 'vitest'
import type { CardColour } from '../../domain/workshops/schema'
import { db } from '../../lib/db/client'
import { onEachDatabase } from '../factories/database'
import { seedDemonstration } from './demonstration'

onEachDatabase('demonstration', () => {
  it('builds five forums and a crowd, with one full quota, and sends nothing', async () => {
    await seedDemonstration({ registrations: 100, seed: 7, at: new Date('2026-11-21T10:00:00Z') })
    const forums = await db().forum.findMany({
      orderBy: { startsAt: 'asc' },
      select: { slug: true, demonstration: true },
    })
    expect(forums).toEqual([
      { slug: 'kortrijk-2018', demonstration: false },
      { slug: 'midi-du-smart-2020', demonstration: false },
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

  it('furnishes the workshop: twenty-four tables with their hosts, three rounds, a first plan nobody was told', async () => {
    const workshop = await db().workshop.findFirstOrThrow({
      where: { forum: { slug: 'montrivage' }, format: 'ROUNDS' },
      include: { tables: { include: { roles: true } }, rounds: true, plans: true },
    })
    expect(workshop.tables).toHaveLength(24)
    expect(new Set(workshop.tables.map(({ questionId }) => questionId)).size).toBe(3)
    expect(workshop.rounds).toHaveLength(3)
    expect(workshop.publishedPlanId).toBeNull()
    expect(workshop.plans.map(({ status, figures }) => [status, (figures as { hard: number }).hard])).toEqual([
      ['DRAFT', 0],
    ])
    const cards = await db().workshop.findMany({
      where: { forum: { slug: 'midi-du-smart-2020' } },
      orderBy: { session: { startsAt: 'asc' } },
      include: { rounds: { orderBy: { number: 'asc' } } },
    })
    expect(cards.map(({ rounds }) => rounds.map(({ step, minutes }) => `${step} ${minutes}`))).toEqual([
      ['WRITE 5', 'SHARE 12'],
      ['WRITE 10', 'SWAP 5', 'CHOOSE 15', 'SHARE 10'],
    ])
    expect(cards.map(({ cardColours }) => (cardColours as CardColour[]).map(({ colour }) => colour))).toEqual([
      ['green', 'blue'],
      ['yellow', 'rose'],
    ])
  })
})
