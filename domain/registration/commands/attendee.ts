import { now } from '@/lib/clock'
import { abort, db, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { words } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { typeOpening } from '../opening'
import { mayChange } from '../policy'
import { type LoadedForm, loadForm } from '../queries/form'
import { type EditInput, editSchema } from '../schema'
import { isLive } from '../seats'
import { hold, leave } from './held'
import { type Moved, move } from './move'
import { notify } from './notify'
import { attendee, record } from './record'
import { rewrite } from './rewrite'

export type When = { at?: Date }

/** The form of the holder's forum. */
export async function formOf(scope: OwnRegistration): Promise<LoadedForm> {
  const form = await loadForm({ id: scope.forumId })
  if (form === null) throw new Error('A registration without a forum.')
  return form
}

/** Changes one's own data and answers until the deadline; the e-mail address stays. */
export async function changeAnswers(
  scope: OwnRegistration,
  input: EditInput,
  { at = now() }: When = {},
): Promise<Result<null, 'too-late' | 'invalid'>> {
  const form = await formOf(scope)
  const row = await db().registration.findUniqueOrThrow({ where: { id: scope.registrationId } })
  if (!mayChange(form.forum, row.status, at)) return refuse('too-late')
  const parsed = editSchema(form.fullDefinition, row.typeId).safeParse(input)
  if (!parsed.success) return refuse('invalid')
  const changed = await rewrite(row.id, { ...parsed.data, email: row.email }, form, attendee, at)
  return changed === 'gone' ? refuse('too-late') : accept(null)
}

/** Gives and withdraws consents: what is listed is given, the others are not. Required ones cannot be withdrawn here. */
export async function changeConsents(
  scope: OwnRegistration,
  consentIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'too-late' | 'consent-required'>> {
  const form = await formOf(scope)
  return write(async (tx) => {
    const row = await tx.registration.findUniqueOrThrow({
      where: { id: scope.registrationId },
      select: { status: true, locale: true },
    })
    if (!isLive(row.status)) return refuse('too-late')
    const { consents } = form.definition
    if (consents.some(({ id, required }) => required && !consentIds.includes(id))) return refuse('consent-required')
    const registrationId = scope.registrationId
    for (const consent of consents) {
      const where = { registrationId_consentId: { registrationId, consentId: consent.id } }
      const given = await tx.consentGiven.findUnique({ where })
      const wanted = consentIds.includes(consent.id)
      if (wanted && given === null) {
        const text = words(consent.text, row.locale === 'nl' || row.locale === 'en' ? row.locale : 'fr')
        await tx.consentGiven.create({ data: { registrationId, consentId: consent.id, text, at } })
      } else if (given !== null && wanted !== (given.withdrawnAt === null)) {
        await tx.consentGiven.update({ where, data: wanted ? { at, withdrawnAt: null } : { withdrawnAt: at } })
      }
    }
    const detail = { consentIds: [...consentIds] }
    const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: registrationId } as const
    await record(tx, { ...subject, act: 'consents-changed', actor: attendee, detail, at })
    return accept(null)
  })
}

export type ChangeTypeRefusal = 'too-late' | 'unknown-type' | 'type-closed' | 'quota-full' | 'same-type'

/** Changes to another type that is open and has a seat. Approval is asked again where the new type requires it. */
export async function changeType(
  scope: OwnRegistration,
  typeId: string,
  { at = now() }: When = {},
): Promise<Result<Moved, ChangeTypeRefusal>> {
  const form = await formOf(scope)
  const target = form.types.get(typeId)
  if (target === undefined || target.hidden || target.archivedAt !== null) return refuse('unknown-type')
  if (typeOpening(form.forum, target, at) !== 'open') return refuse('type-closed')
  const result = await write(async (tx): Promise<Result<Moved, ChangeTypeRefusal>> => {
    const held = await hold(tx, scope.registrationId, [target.quotaId])
    if (!mayChange(form.forum, held.status, at)) return refuse('too-late')
    if (held.typeId === typeId) return refuse('same-type')
    const moved = await move(tx, held, target, false, at)
    if (moved === null) return abort(refuse('quota-full'))
    await notify(tx, held, 'registration-changed')
    const detail = { from: held.typeId, to: typeId }
    const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: held.id } as const
    await record(tx, { ...subject, act: 'type-changed', actor: attendee, detail, at })
    return accept(moved)
  })
  if (result.ok) wake()
  return result
}

/** Gives up one's place, in the room or in line. Possible until the forum is over. */
export async function cancelOwn(
  scope: OwnRegistration,
  { at = now() }: When = {},
): Promise<Result<null, 'not-live' | 'too-late'>> {
  const form = await formOf(scope)
  if (at >= form.forum.endsAt) return refuse('too-late')
  const result = await write(async (tx): Promise<Result<null, 'not-live'>> => {
    const held = await hold(tx, scope.registrationId)
    if (!isLive(held.status)) return refuse('not-live')
    await leave(tx, held, 'CANCELLED', at)
    await notify(tx, held, 'registration-cancelled')
    const detail = { from: held.status }
    const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: held.id } as const
    await record(tx, { ...subject, act: 'cancelled', actor: attendee, detail, at })
    return accept(null)
  })
  if (result.ok) wake()
  return result
}
