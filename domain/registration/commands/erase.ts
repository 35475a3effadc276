import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { asMailPayload } from '../../mail/template'
import { fold } from '../../shared/fold'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { linkHash, ticketHash } from '../own-secrets'
import { isLive } from '../seats'
import type { When } from './attendee'
import { hold, leave } from './held'
import { notify } from './notify'
import { attendee, record } from './record'

/**
 * Forgets a person: what is left says that somebody registered, when and for which type. A live registration is cancelled
 * first, its seat goes to the next in line, and a last message says so to the address before it is forgotten.
 */
export async function eraseOwn(scope: OwnRegistration, { at = now() }: When = {}): Promise<Result<null, 'not-found'>> {
  const registrationId = scope.registrationId
  const result = await write(async (tx): Promise<Result<null, 'not-found'>> => {
    const row = await tx.registration.findUnique({ where: { id: registrationId }, select: { erasedAt: true } })
    if (row === null || row.erasedAt !== null) return refuse('not-found')
    const held = await hold(tx, registrationId)
    await forgetMessages(tx, scope.forumId, registrationId)
    if (isLive(held.status)) {
      await leave(tx, held, 'CANCELLED', at)
      const holder = { givenName: held.givenName, holder: String(held.linkVersion) }
      await notify(tx, held, 'registration-cancelled', { data: holder })
    }
    await tx.answer.deleteMany({ where: { registrationId } })
    await tx.sensitiveAnswer.deleteMany({ where: { registrationId } })
    await tx.consentGiven.deleteMany({ where: { registrationId } })
    await tx.star.deleteMany({ where: { registrationId } })
    await tx.sessionSignUp.deleteMany({ where: { registrationId } })
    await tx.waitingListEntry.updateMany({ where: { registrationId }, data: { offerReason: null } })
    await tx.registration.update({
      where: { id: registrationId },
      data: {
        givenName: '',
        familyName: '',
        email: '',
        phone: null,
        function: null,
        organisationName: null,
        organisationId: null,
        territoryCode: null,
        territoryName: null,
        liveEmailKey: null,
        idempotencyKey: null,
        sortName: '',
        searchText: fold(held.reference),
        linkVersion: held.linkVersion + 1,
        ticketVersion: held.ticketVersion + 1,
        linkHash: linkHash(registrationId, held.linkVersion + 1),
        ticketHash: ticketHash(registrationId, held.ticketVersion + 1),
        erasedAt: at,
        updatedAt: at,
      },
      select: { id: true },
    })
    const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: registrationId } as const
    await record(tx, { ...subject, act: 'erased', actor: attendee, detail: { from: held.status }, at })
    return accept(null)
  })
  if (result.ok) wake()
  return result
}

/** Messages not sent yet, given up or withheld still hold the address. */
async function forgetMessages(tx: Tx, forumId: string, registrationId: string): Promise<void> {
  const jobs = await tx.job.findMany({
    where: { forumId, kind: 'mail', status: { in: ['READY', 'DEAD', 'WITHHELD'] } },
    select: { id: true, payload: true },
  })
  const about = jobs.filter(({ payload }) => asMailPayload(payload)?.registrationId === registrationId)
  if (about.length > 0) await tx.job.deleteMany({ where: { id: { in: about.map(({ id }) => id) } } })
}
