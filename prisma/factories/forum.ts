import { randomUUID } from 'node:crypto'
import { act, createForum } from '@/domain/forum/commands'
import { saveConsent, saveQuestion } from '@/domain/registration/commands/questions'
import { saveQuota, saveType } from '@/domain/registration/commands/quotas'
import { consentSchema, questionSchema } from '@/domain/registration/setup'
import type { Result } from '@/domain/shared/result'
import { type OrganisedForum, proven, type SignedInUser } from '@/domain/shared/scope'
import { db } from '@/lib/db/client'

/** The instant tests begin at, unless they say otherwise; forums start ten days later. */
export const startOfTests = new Date('2027-03-01T08:00:00.000Z')
const day = 86_400_000

/** The value of an answer that must not be a refusal. */
export function accepted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.error}`)
  return result.value
}

/** An organiser. */
export async function signedIn(name = 'Camille'): Promise<SignedInUser> {
  const user = await db().user.create({
    data: { email: `${name.toLowerCase()}-${randomUUID()}@example.org`, name, createdAt: startOfTests },
  })
  return proven<SignedInUser>({ userId: user.id, administrator: false })
}

type Wanted = {
  /** Seats of each quota; each has one type, "type 1", "type 2"… */
  capacities?: readonly number[]
  requiresApproval?: boolean
  startsAt?: Date
  offerHours?: number
  at?: Date
}

export type OpenForum = {
  forumId: string
  slug: string
  scope: OrganisedForum
  quotaIds: string[]
  typeIds: string[]
}

/** A forum in Lille, published, with registration open. */
export async function openForum(wanted: Wanted = {}): Promise<OpenForum> {
  const { capacities = [10], requiresApproval = false, offerHours = 12, at = startOfTests } = wanted
  const startsAt = wanted.startsAt ?? new Date(at.getTime() + 10 * day)
  const user = await signedIn()
  const values = {
    slug: `lille-${randomUUID().slice(0, 8)}`,
    name: { fr: 'Territoires connectés', nl: 'Verbonden gebieden' },
    seriesId: null,
    locales: ['fr' as const, 'nl' as const],
    timeZone: 'Europe/Paris',
    startsAt,
    endsAt: new Date(startsAt.getTime() + day / 3),
    venueName: 'Grand Palais',
    venueAddress: '1 boulevard des Cités-Unies',
    postalCode: '59777',
    city: 'Lille',
    country: 'FR',
    latitude: null,
    longitude: null,
    contactEmail: 'contact@example.org',
    controller: null,
    registrationOpensAt: new Date(at.getTime() - day),
    registrationClosesAt: null,
    editableUntil: null,
    offerHours,
    sensitiveDays: 30,
  }
  const { forumId, slug } = accepted(await createForum(user, values, { at: new Date(at.getTime() - 2 * day) }))
  const scope = proven<OrganisedForum>({ forumId, userId: user.userId, role: 'OWNER' })
  const before = { at: new Date(at.getTime() - day) }
  const quotaIds: string[] = []
  const typeIds: string[] = []
  for (const [index, capacity] of capacities.entries()) {
    const name = { fr: `Quota ${index + 1}` }
    const { quotaId } = accepted(await saveQuota(scope, { name, capacity }, before))
    const type = {
      name: { fr: `Type ${index + 1}` },
      description: {},
      colour: (index % 5) + 1,
      quotaId,
      opensAt: null,
      closesAt: null,
      requiresApproval,
      hidden: false,
    }
    const { typeId } = accepted(await saveType(scope, type, before))
    quotaIds.push(quotaId)
    typeIds.push(typeId)
  }
  accepted(await act(scope, 'PUBLISHED', null, before))
  return { forumId, slug, scope, quotaIds, typeIds }
}

/** Adds a question; what is not said is plain. */
export async function ask(forum: OpenForum, question: Record<string, unknown> = {}): Promise<string> {
  const values = questionSchema.parse({ kind: 'SHORT_TEXT', label: { fr: 'Une question' }, help: {}, ...question })
  return accepted(await saveQuestion(forum.scope, values, { at: startOfTests })).questionId
}

/** Adds a consent. */
export async function askConsent(forum: OpenForum, required = false): Promise<string> {
  const values = consentSchema.parse({ text: { fr: 'J’accepte.', nl: 'Ik ga akkoord.' }, required })
  return accepted(await saveConsent(forum.scope, values, { at: startOfTests })).consentId
}
