import { now } from '@/lib/clock'
import { abort, db, type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { loadForm } from '../queries/form'
import { type OrganiserEditInput, organiserEditSchema, type RegistrationInput, registrationSchema } from '../schema'
import { isLive } from '../seats'
import type { When } from './attendee'
import { type Enrolled, enrol } from './enrol'
import { type Held, hold, leave } from './held'
import { type Moved, move } from './move'
import { notify } from './notify'
import { record, user } from './record'
import { rewrite } from './rewrite'

type Refused = 'not-allowed' | 'not-found'

export type CreateRefusal = 'not-allowed' | 'unknown-type' | 'invalid' | 'quota-full' | 'already-registered'

/** Registers somebody by hand: any type, whatever the dates, never beyond the quota. What the organiser enters is approved. */
export async function createRegistration(
  scope: OrganisedForum,
  input: RegistrationInput,
  { at = now() }: When = {},
): Promise<Result<Enrolled, CreateRefusal>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  const form = await loadForm({ id: scope.forumId })
  const type = form?.types.get(input.typeId)
  if (!form || !type || type.archivedAt !== null) return refuse('unknown-type')
  const parsed = registrationSchema(form.fullDefinition, 'organiser').safeParse(input)
  if (!parsed.success) return refuse('invalid')
  const values = parsed.data
  const result = await enrol({ form, type, values, source: 'organiser', actor: user(scope), seated: 'CONFIRMED', at })
  if (result.ok) return result
  if (result.error === 'form-changed') return createRegistration(scope, input, { at })
  return refuse(result.error === 'quota-full' ? 'quota-full' : 'already-registered')
}

/** Changes what somebody said about themselves, the e-mail address too. */
export async function editRegistration(
  scope: OrganisedForum,
  registrationId: string,
  input: OrganiserEditInput,
  { at = now() }: When = {},
): Promise<Result<null, Refused | 'invalid' | 'not-live' | 'email-taken'>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  const where = { id: registrationId, forumId: scope.forumId }
  const row = await db().registration.findFirst({ where, select: { typeId: true } })
  const form = await loadForm({ id: scope.forumId })
  if (row === null || form === null) return refuse('not-found')
  const parsed = organiserEditSchema(form.fullDefinition, row.typeId).safeParse(input)
  if (!parsed.success) return refuse('invalid')
  const outcome = await rewrite(registrationId, parsed.data, form, user(scope), at)
  if (outcome === 'gone') return refuse('not-live')
  return outcome === 'email-taken' ? refuse('email-taken') : accept(null)
}

/** Runs one change of state on a registration of this forum, if the organiser may, and tells it in the history. */
async function handle<Value, Code extends string>(
  scope: OrganisedForum,
  registrationId: string,
  otherQuotaIds: readonly string[],
  change: (tx: Tx, held: Held) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | Refused>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  const result = await write(async (tx): Promise<Result<Value, Code | Refused>> => {
    const where = { id: registrationId, forumId: scope.forumId }
    if ((await tx.registration.count({ where })) === 0) return refuse('not-found')
    return change(tx, await hold(tx, registrationId, otherQuotaIds))
  })
  if (result.ok) wake()
  return result
}

function about(scope: OrganisedForum, held: Held, at: Date) {
  const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: held.id } as const
  return { ...subject, actor: user(scope), at }
}

/** Lets a pending person come. Their seat has been theirs since they registered. */
export async function approve(
  scope: OrganisedForum,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<null, Refused | 'not-pending'>> {
  return handle(scope, registrationId, [], async (tx, held): Promise<Result<null, 'not-pending'>> => {
    if (held.status !== 'PENDING') return refuse('not-pending')
    const data = { status: 'CONFIRMED', confirmedAt: at, updatedAt: at } as const
    await tx.registration.update({ where: { id: held.id }, data, select: { id: true } })
    await notify(tx, held, 'registration-confirmed')
    await record(tx, { ...about(scope, held, at), act: 'approved' })
    return accept(null)
  })
}

/** Turns a pending person down; the seat goes to the next in line. */
export async function decline(
  scope: OrganisedForum,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<null, Refused | 'not-pending'>> {
  return handle(scope, registrationId, [], async (tx, held): Promise<Result<null, 'not-pending'>> => {
    if (held.status !== 'PENDING') return refuse('not-pending')
    await leave(tx, held, 'DECLINED', at)
    await notify(tx, held, 'registration-declined')
    await record(tx, { ...about(scope, held, at), act: 'declined' })
    return accept(null)
  })
}

/** Cancels for somebody; the seat, the offer or the place in line goes to the next. */
export async function cancelRegistration(
  scope: OrganisedForum,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<null, Refused | 'not-live'>> {
  return handle(scope, registrationId, [], async (tx, held): Promise<Result<null, 'not-live'>> => {
    if (!isLive(held.status)) return refuse('not-live')
    await leave(tx, held, 'CANCELLED', at)
    await notify(tx, held, 'registration-cancelled')
    await record(tx, { ...about(scope, held, at), act: 'cancelled', detail: { from: held.status } })
    return accept(null)
  })
}

export type MoveRefusal = Refused | 'not-live' | 'unknown-type' | 'same-type' | 'quota-full'

/** Gives somebody another type, hidden ones included, if its quota has a seat. A confirmed person stays confirmed. */
export async function moveType(
  scope: OrganisedForum,
  registrationId: string,
  typeId: string,
  { at = now() }: When = {},
): Promise<Result<Moved, MoveRefusal>> {
  const target = (await loadForm({ id: scope.forumId }))?.types.get(typeId)
  if (target === undefined || target.archivedAt !== null) return refuse('unknown-type')
  return handle(scope, registrationId, [target.quotaId], async (tx, held): Promise<Result<Moved, MoveRefusal>> => {
    if (!isLive(held.status)) return refuse('not-live')
    if (held.typeId === typeId) return refuse('same-type')
    const moved = await move(tx, held, target, true, at)
    if (moved === null) return abort(refuse('quota-full'))
    await notify(tx, held, 'registration-changed')
    await record(tx, { ...about(scope, held, at), act: 'type-changed', detail: { from: held.typeId, to: typeId } })
    return accept(moved)
  })
}

/** Sends the mail of a live registration again, with ticket and personal link. */
export async function resendTicket(
  scope: OrganisedForum,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<null, Refused | 'not-live'>> {
  return handle(scope, registrationId, [], async (tx, held): Promise<Result<null, 'not-live'>> => {
    if (!isLive(held.status)) return refuse('not-live')
    await notify(tx, held, held.status === 'CONFIRMED' ? 'registration-confirmed' : 'personal-link')
    await record(tx, { ...about(scope, held, at), act: 'mail-resent' })
    return accept(null)
  })
}
