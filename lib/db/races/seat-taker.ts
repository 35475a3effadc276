import { abort, db, openDatabase, write } from '../client'
import { at } from './stage'

/** `careful`: counted inside the write. Otherwise: looked at first, then written, as one would by mistake. */
export type SeatOrder = { quotaId: string; attempts: number; careful: boolean }
export type SeatReport = { taken: number; full: number; failed: string[] }

async function take({ quotaId, careful }: SeatOrder): Promise<'taken' | 'full'> {
  if (!careful) {
    const quota = await db().quota.findUniqueOrThrow({ where: { id: quotaId } })
    if (quota.taken >= quota.capacity) return 'full'
  }
  return write(async (tx) => {
    const { count } = await tx.quota.updateMany({
      where: { id: quotaId, ...(careful && { taken: { lt: tx.quota.fields.capacity } }) },
      data: { taken: { increment: 1 } },
    })
    if (count === 0) return abort('full' as const)
    await tx.auditEntry.create({
      data: { subjectType: 'seat', subjectId: quotaId, act: 'taken', actor: 'system', detail: {}, at },
    })
    return 'taken' as const
  })
}

async function obey(order: SeatOrder): Promise<SeatReport> {
  const report: SeatReport = { taken: 0, full: 0, failed: [] }
  for (const outcome of await Promise.allSettled(Array.from({ length: order.attempts }, () => take(order)))) {
    if (outcome.status === 'fulfilled') report[outcome.value]++
    else report.failed.push(String(outcome.reason))
  }
  return report
}

await openDatabase(process.argv[2] ?? '')
process.on('message', (order: SeatOrder) => void obey(order).then((report) => process.send?.(report)))
process.send?.({ taken: 0, full: 0, failed: [] } satisfies SeatReport)
