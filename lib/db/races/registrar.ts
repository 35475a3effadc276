import { abort, openDatabase, write } from '../client'
import { uniqueViolation } from '../unique'
import { at, type Stage } from './stage'

export type Submissions = { stage: Stage; keys: string[] }
/** `again`: the key had been registered before, by a process that died before it could say so. */
export type Acknowledged = { key: string; again: boolean }

async function register({ forumId, quotaId, typeId }: Stage, idempotencyKey: string): Promise<Acknowledged> {
  try {
    return await write(async (tx) => {
      await tx.quota.update({ where: { id: quotaId }, data: { taken: { increment: 1 } } })
      if (await tx.registration.findUnique({ where: { idempotencyKey } })) {
        return abort({ key: idempotencyKey, again: true })
      }
      await tx.registration.create({
        data: {
          forumId,
          typeId,
          status: 'CONFIRMED',
          reference: crypto.randomUUID(),
          locale: 'en',
          givenName: 'Ada',
          familyName: 'Lovelace',
          email: 'ada@example.org',
          sortName: 'lovelace ada',
          searchText: 'lovelace ada',
          linkHash: crypto.randomUUID(),
          ticketHash: crypto.randomUUID(),
          idempotencyKey,
          source: 'public',
          createdAt: at,
          updatedAt: at,
        },
      })
      return { key: idempotencyKey, again: false }
    })
  } catch (error) {
    if (uniqueViolation(error)?.includes('idempotencyKey')) return { key: idempotencyKey, again: true }
    throw error
  }
}

/** Four submissions at a time, each acknowledged after its commit. */
async function obey({ stage, keys }: Submissions): Promise<void> {
  const left = [...keys]
  const lane = async () => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) process.send?.(await register(stage, key))
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  process.send?.({ key: 'end', again: false } satisfies Acknowledged)
}

await openDatabase(process.argv[2] ?? '')
process.on('message', (submissions: Submissions) => void obey(submissions))
process.send?.({ key: 'ready', again: false } satisfies Acknowledged)
