import { db, write } from '@/lib/db/client'
import { seatedStatuses } from '../seats'
import { record, system } from './record'
import { lockQuotas, serveLine } from './seating'

/** Deletes diet and access needs whose date has come. Returns how many. */
export async function deleteSensitiveAnswers(at: Date): Promise<number> {
  const { count } = await write((tx) => tx.sensitiveAnswer.deleteMany({ where: { deleteAfter: { lte: at } } }))
  return count
}

export type Drift = { quotaId: string; was: number; is: number }

/** Counts every quota anew, corrects one that is wrong and tells it in the history; offers what turns out to be free. */
export async function reconcileQuotas(at: Date): Promise<Drift[]> {
  const quotas = await db().quota.findMany({ select: { id: true } })
  const drifts: Drift[] = []
  for (const { id } of quotas) {
    const drift = await write(async (tx) => {
      await lockQuotas(tx, [id])
      const quota = await tx.quota.findUnique({ where: { id }, select: { taken: true, forumId: true } })
      if (quota === null) return null
      const seated = await tx.registration.count({
        where: { type: { quotaId: id }, status: { in: [...seatedStatuses] } },
      })
      const offered = await tx.waitingListEntry.count({ where: { quotaId: id, status: 'OFFERED' } })
      const is = seated + offered
      if (is !== quota.taken) {
        await tx.quota.update({ where: { id }, data: { taken: is }, select: { id: true } })
        const detail = { was: quota.taken, is }
        const subject = { forumId: quota.forumId, subjectType: 'quota', subjectId: id } as const
        await record(tx, { ...subject, act: 'quota-corrected', actor: system, detail, at })
      }
      await serveLine(tx, id, at)
      return is === quota.taken ? null : { quotaId: id, was: quota.taken, is }
    })
    if (drift) drifts.push(drift)
  }
  return drifts
}
