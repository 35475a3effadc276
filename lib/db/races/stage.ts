import type { Tx } from '../client'

export const at = new Date('2026-03-01T09:00:00.000Z')

export type Stage = { forumId: string; quotaId: string; typeId: string }

/** A forum with one registration type and a quota of so many seats. */
export async function setStage(tx: Tx, capacity: number): Promise<Stage> {
  const forum = await tx.forum.create({
    data: {
      slug: `forum-${crypto.randomUUID()}`,
      name: { en: 'Forum' },
      locales: ['en'],
      startsAt: at,
      endsAt: at,
      timeZone: 'Europe/Paris',
      venueName: 'Town hall',
      city: 'Lille',
      createdAt: at,
      updatedAt: at,
    },
  })
  const forumId = forum.id
  const quota = await tx.quota.create({ data: { forumId, name: { en: 'Seats' }, capacity } })
  const type = await tx.registrationType.create({
    data: { forumId, name: { en: 'Anybody' }, colour: 1, position: 1, quotaId: quota.id },
  })
  return { forumId, quotaId: quota.id, typeId: type.id }
}
