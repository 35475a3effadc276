import { now } from '@/lib/clock'
import { db, write } from '@/lib/db/client'
import { timeOrderedId } from '@/lib/ids'
import { wake } from '@/lib/jobs/queue'
import { registrationState } from '../../forum/phase'
import { accept, type Result, refuse } from '../../shared/result'
import { typeOpening } from '../opening'
import { keptForm, type LoadedForm, type LoadedType, loadForm } from '../queries/form'
import { positionInLine } from '../queries/line'
import type { RegistrationInput, RegistrationValues } from '../schema'
import { freeSeats, liveStatuses, seatedAs } from '../seats'
import { enrol } from './enrol'
import { notify } from './notify'
import { liveKey, submissionKey } from './person'
import { attendee } from './record'

export type Outcome = 'confirmed' | 'pending' | 'waitlisted' | 'told-by-mail'

/** `position` is the place in line of somebody waitlisted. Nothing here tells whether the address was known. */
export type Registered = { registrationId: string; outcome: Outcome; position: number | null }

export type RegisterRefusal =
  | 'unknown-forum'
  | 'registration-closed'
  | 'type-closed'
  | 'quota-full'
  | 'unknown-type'
  | 'invalid'

const outcomes = {
  CONFIRMED: 'confirmed',
  PENDING: 'pending',
  WAITLISTED: 'waitlisted',
  CANCELLED: 'told-by-mail',
  DECLINED: 'told-by-mail',
} as const

type Registering = { source: 'public' | 'demonstration'; at?: Date }

/**
 * Registers somebody in one transaction. The same submission sent again gives the same answer and no second registration.
 * An address that has a live registration gets a mail about it, and on screen what a new one would get.
 * The form is the one last read here; the transaction finds out whether it still holds, and a refusal is looked at again.
 */
export async function register(
  forum: string | { slug: string },
  input: RegistrationInput,
  { source, at = now() }: Registering,
): Promise<Result<Registered, RegisterRefusal>> {
  const where = typeof forum === 'string' ? { id: forum } : forum
  let form = keptForm(where) ?? (await loadForm(where))
  for (let attempt = 1; form !== null; attempt += 1) {
    const result = await attend(form, input, source, at)
    if (result.ok) return result
    const { revision } = form
    form = await loadForm(where)
    if (result.error !== 'form-changed' && form?.revision === revision) return refuse(result.error)
    if (attempt === 10) throw new Error('A form that never stays as it is.')
  }
  return refuse('unknown-forum')
}

type Attended = Exclude<RegisterRefusal, 'unknown-forum'> | 'form-changed'

async function attend(
  form: LoadedForm,
  input: RegistrationInput,
  source: Registering['source'],
  at: Date,
): Promise<Result<Registered, Attended>> {
  if (registrationState(form.forum, at) !== 'open') return refuse('registration-closed')
  const type = form.types.get(input.typeId)
  if (type === undefined || type.hidden || type.archivedAt !== null) return refuse('unknown-type')
  if (typeOpening(form.forum, type, at) !== 'open') return refuse('type-closed')
  const parsed = form.schema.safeParse(input)
  if (!parsed.success) return refuse('invalid')
  const values = parsed.data
  const result = await enrol({ form, type, values, source, actor: attendee, seated: seatedAs(type), at })
  if (result.ok) return accept(await answer(result.value.registrationId, outcomes[result.value.status]))
  if (result.error === 'form-changed') return refuse('form-changed')
  const same = await sameSubmission(form.forum.id, values)
  if (same) return accept(same)
  // Nobody told: the registration that stood in the way was cancelled meanwhile.
  const told = await tellByMail(form, type, values)
  return told ?? refuse(result.error === 'quota-full' ? 'quota-full' : 'form-changed')
}

async function answer(registrationId: string, outcome: Outcome): Promise<Registered> {
  if (outcome !== 'waitlisted') return { registrationId, outcome, position: null }
  const entry = await db().waitingListEntry.findFirst({
    where: { registrationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { quotaId: true, status: true, place: true },
  })
  return { registrationId, outcome, position: entry && (await positionInLine(entry)) }
}

async function sameSubmission(forumId: string, values: RegistrationValues): Promise<Registered | null> {
  const first = await db().registration.findUnique({
    where: { idempotencyKey: submissionKey(forumId, values.email, values.idempotencyKey) },
    select: { id: true, status: true },
  })
  return first && answer(first.id, outcomes[first.status])
}

/** Mails whoever holds this address's live registration; null when there is none. The answer is a new one's. */
async function tellByMail(
  form: LoadedForm,
  type: LoadedType,
  values: RegistrationValues,
): Promise<Result<Registered, 'quota-full'> | null> {
  const forumId = form.forum.id
  const holder = await db().registration.findFirst({
    where: { forumId, liveEmailKey: liveKey(values.email), status: { in: [...liveStatuses] } },
    select: { id: true, forumId: true, email: true, source: true },
  })
  if (holder === null) return null
  const dedupeKey = `already-registered:${submissionKey(forumId, values.email, values.idempotencyKey)}`
  await write((tx) => notify(tx, { ...holder, locale: values.locale }, 'already-registered', { dedupeKey }))
  wake()
  const registrationId = timeOrderedId(now())
  const quota = await db().quota.findUniqueOrThrow({ where: { id: type.quotaId } })
  if (freeSeats(quota) > 0) return accept({ registrationId, outcome: outcomes[seatedAs(type)], position: null })
  if (!values.joinWaitingList) return refuse('quota-full')
  const waiting = await db().waitingListEntry.count({ where: { quotaId: quota.id, status: 'WAITING' } })
  return accept({ registrationId, outcome: 'waitlisted', position: waiting + 1 })
}
