import { randomBytes } from 'node:crypto'
import { now } from '@/lib/clock'
import { abort, db, type Tx, write } from '@/lib/db/client'
import { uniqueViolation } from '@/lib/db/unique'
import { timeOrderedId } from '@/lib/ids'
import { wake } from '@/lib/jobs/queue'
import { words } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import { linkHash, ticketHash } from '../own-secrets'
import type { LoadedForm, LoadedType } from '../queries/form'
import { referenceFrom } from '../reference'
import type { RegistrationValues } from '../schema'
import { freeSeats } from '../seats'
import { notify } from './notify'
import {
  knownOrganisation,
  liveKey,
  organisationId,
  personColumns,
  submissionKey,
  writeAnswers,
  writeSensitive,
} from './person'
import { type Actor, record } from './record'
import { insertRegistration } from './registration-row'
import { joinLine, takeSeat } from './seating'

export type Enrolment = {
  form: LoadedForm
  type: LoadedType
  values: RegistrationValues
  source: 'public' | 'organiser' | 'demonstration'
  actor: Actor
  /** What the person becomes if there is a seat. */
  seated: 'PENDING' | 'CONFIRMED'
  at: Date
}

export type Enrolled = { registrationId: string; reference: string; status: 'PENDING' | 'CONFIRMED' | 'WAITLISTED' }

/**
 * "same-submission": this form was already sent; "live-email": the address has a live registration in this forum;
 * "form-changed": the forum's types, quotas, questions or dates are others since the form was read.
 */
export type EnrolRefusal = 'quota-full' | 'same-submission' | 'live-email' | 'form-changed'

/** Registers one person: takes the seat first, then writes everything about them, in one transaction. */
export async function enrol(enrolment: Enrolment): Promise<Result<Enrolled, EnrolRefusal>> {
  if (!enrolment.values.joinWaitingList && (await isFullForSure(enrolment.type.quotaId))) return refuse('quota-full')
  const known = await knownOrganisation(enrolment.values.organisation)
  for (let attempt = 1; ; attempt += 1) {
    const id = timeOrderedId(enrolment.at)
    const reference = referenceFrom(randomBytes(4))
    try {
      const result = await write((tx) => admit(tx, enrolment, id, reference, known))
      if (result.ok) wake()
      else if (result.error === 'quota-full') latelyFull.set(enrolment.type.quotaId, now().getTime())
      return result
    } catch (error) {
      const fields = uniqueViolation(error)
      if (fields?.includes('idempotencyKey')) return refuse('same-submission')
      if (fields?.includes('liveEmailKey')) return refuse('live-email')
      if (attempt === 5 || !fields?.includes('reference')) throw error
    }
  }
}

/** Quotas found full a moment ago, and when. */
const latelyFull = new Map<string, number>()

/**
 * Spares the writer those who come when all is gone: a quota found full in the last 5 seconds is looked at before it is
 * written to. Only a refusal can follow from looking; a seat is given inside the write alone.
 */
async function isFullForSure(quotaId: string): Promise<boolean> {
  const found = latelyFull.get(quotaId)
  if (found === undefined) return false
  if (now().getTime() - found > 5000) latelyFull.delete(quotaId)
  const quota = await db().quota.findUnique({ where: { id: quotaId }, select: { capacity: true, taken: true } })
  return quota !== null && freeSeats(quota) === 0
}

async function admit(
  tx: Tx,
  { form, type, values, source, actor, seated, at }: Enrolment,
  id: string,
  reference: string,
  known: string | null,
): Promise<Result<Enrolled, EnrolRefusal>> {
  const seat = await takeSeat(tx, type.quotaId)
  if ((await revisionOf(tx, form.forum.id)) !== form.revision) abort(refuse('form-changed'))
  if (!seat && !values.joinWaitingList) abort(refuse('quota-full'))
  const status = seat ? seated : 'WAITLISTED'
  const forumId = form.forum.id
  await insertRegistration(tx, {
    id,
    reference,
    forumId,
    typeId: type.id,
    status,
    locale: values.locale,
    ...personColumns(values, reference),
    organisationId: await organisationId(tx, values.organisation, known, at),
    liveEmailKey: liveKey(values.email),
    linkHash: linkHash(id, 1),
    ticketHash: ticketHash(id, 1),
    idempotencyKey: submissionKey(forumId, values.email, values.idempotencyKey),
    source,
    at,
  })
  await writeAnswers(tx, id, values.answers)
  await writeSensitive(tx, id, values, form.forum)
  await writeConsents(tx, id, form, values, at)
  if (!seat) await joinLine(tx, { forumId, registrationId: id, typeId: type.id, quotaId: type.quotaId }, at)
  const template = (
    { CONFIRMED: 'registration-confirmed', PENDING: 'registration-pending', WAITLISTED: 'waiting-list-joined' } as const
  )[status]
  await notify(tx, { id, forumId, email: values.email, locale: values.locale, source }, template)
  const detail = { typeId: type.id, status, source }
  await record(tx, { forumId, subjectType: 'registration', subjectId: id, act: 'registered', actor, detail, at })
  return accept({ registrationId: id, reference, status })
}

async function revisionOf(tx: Tx, forumId: string): Promise<number | undefined> {
  const [forum] = await tx.$queryRaw<{ revision: number }[]>`SELECT "revision" FROM "Forum" WHERE "id" = ${forumId}`
  return forum?.revision
}

/** Keeps the very words that were agreed to. */
async function writeConsents(tx: Tx, registrationId: string, form: LoadedForm, values: RegistrationValues, at: Date) {
  const data = form.definition.consents
    .filter((consent) => values.consents.includes(consent.id))
    .map((consent) => ({ registrationId, consentId: consent.id, text: words(consent.text, values.locale), at }))
  if (data.length > 0) await tx.consentGiven.createMany({ data })
}
