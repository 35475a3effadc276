import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { uniqueViolation } from '@/lib/db/unique'
import { wake } from '@/lib/jobs/queue'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { linkHash, ticketHash } from '../own-secrets'
import { mayChange } from '../policy'
import { type HandOverInput, handOverSchema } from '../schema'
import { holdsSeat, seatedAs } from '../seats'
import { formOf, type When } from './attendee'
import { hold } from './held'
import { notify } from './notify'
import { liveKey, personColumns } from './person'
import { attendee, record } from './record'

/** What an organisation answers stays; what a person answers goes with the person. */
const organisationKinds = ['ORGANISATION', 'TERRITORY'] as const

export type HandOverRefusal = 'too-late' | 'no-seat' | 'invalid' | 'cannot-hand-over'

/**
 * Gives one's seat to somebody else, who gets a link and a ticket of their own; the old ones are worthless from now on.
 * Seats inside sessions go along; personal answers, stars, consents, diet and access needs are deleted; approval is asked again where the type requires it.
 * "cannot-hand-over": the address already has a live registration in this forum.
 */
export async function handOver(
  scope: OwnRegistration,
  input: HandOverInput,
  { at = now() }: When = {},
): Promise<Result<null, HandOverRefusal>> {
  const form = await formOf(scope)
  const parsed = handOverSchema.safeParse(input)
  if (!parsed.success) return refuse('invalid')
  const next = parsed.data
  const registrationId = scope.registrationId
  try {
    const result = await write(async (tx): Promise<Result<null, HandOverRefusal>> => {
      const held = await hold(tx, registrationId)
      if (!mayChange(form.forum, held.status, at)) return refuse('too-late')
      if (!holdsSeat(held.status)) return refuse('no-seat')
      const before = await tx.registration.findUniqueOrThrow({ where: { id: registrationId } })
      const status = seatedAs(held)
      const versions = { linkVersion: held.linkVersion + 1, ticketVersion: held.ticketVersion + 1 }
      const person = {
        ...next,
        phone: '',
        organisation: before.organisationName ?? '',
        territory: before.territoryName ?? '',
        territoryCode: before.territoryCode ?? '',
      }
      await tx.registration.update({
        where: { id: registrationId },
        data: {
          ...personColumns(person, held.reference),
          ...versions,
          calendarVersion: { increment: 1 },
          status,
          locale: next.locale ?? before.locale,
          liveEmailKey: liveKey(next.email),
          linkHash: linkHash(registrationId, versions.linkVersion),
          ticketHash: ticketHash(registrationId, versions.ticketVersion),
          idempotencyKey: null,
          confirmedAt: status === 'CONFIRMED' ? at : null,
          updatedAt: at,
        },
        select: { id: true },
      })
      await tx.answer.deleteMany({
        where: { registrationId, question: { kind: { notIn: [...organisationKinds] } } },
      })
      await tx.sensitiveAnswer.deleteMany({ where: { registrationId } })
      await tx.consentGiven.deleteMany({ where: { registrationId } })
      await tx.star.deleteMany({ where: { registrationId } })
      const former = { givenName: before.givenName, familyName: before.familyName, holder: String(before.linkVersion) }
      await notify(tx, held, 'registration-handed-over', { data: former })
      const heir = { ...held, email: next.email, locale: next.locale ?? held.locale }
      const from = `${before.givenName} ${before.familyName}`.trim()
      const news = status === 'CONFIRMED' ? 'registration-received' : 'registration-pending'
      await notify(tx, heir, news, { data: { from } })
      const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: registrationId } as const
      await record(tx, { ...subject, act: 'handed-over', actor: attendee, detail: { status }, at })
      return accept(null)
    })
    if (result.ok) wake()
    return result
  } catch (error) {
    if (uniqueViolation(error)?.includes('liveEmailKey')) return refuse('cannot-hand-over')
    throw error
  }
}
