import { notFound, redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { seriesForUser } from '@/domain/forum/queries/series'
import { type Act, may } from '@/domain/people/policy'
import { readsOneOf, roleIn } from '@/domain/people/queries/membership'
import { hatHolder, peopleHeld } from '@/domain/programme/queries/own-hats'
import { namedInCalendarToken, opensCalendar } from '@/domain/registration/own-secrets'
import { calendarHolder } from '@/domain/registration/queries/agenda-calendar'
import { holderIn, linkHolder } from '@/domain/registration/queries/link'
import {
  type HostedTable,
  type OrganisedForum,
  type OrganisedSeries,
  type OwnHats,
  type OwnRegistration,
  proven,
  type Role,
  type SignedInUser,
} from '@/domain/shared/scope'
import { openedTable, tableHolder } from '@/domain/workshops/queries/hosted-table'
import { authOptions } from '@/lib/auth/options'
import { linksHere } from './hold-link'
import { requestFacts } from './request'

/** The session of this browser, read once a request. */
const currentSession = cache(async () => getServerSession(authOptions()))

/** The signed-in user, or null. */
async function visitor(): Promise<SignedInUser | null> {
  const session = await currentSession()
  return session && proven<SignedInUser>({ userId: session.userId, administrator: session.administrator })
}

/** The signed-in user; anybody else is sent to sign in, and comes back to this page afterwards. */
export async function signedInUser(): Promise<SignedInUser> {
  const user = await visitor()
  if (user) return user
  const { locale, path } = await requestFacts()
  redirect(`/${locale}/sign-in${path ? `?${new URLSearchParams({ to: path })}` : ''}`)
}

/** Which of the user's sessions this browser holds. */
export async function currentSessionId(): Promise<string | null> {
  return (await currentSession())?.sessionId ?? null
}

/**
 * The forum of that address, for a signed-in user who may do what is asked there. Somebody else's forum does not
 * exist: 404, as for a wrong address.
 * @param needed an act of the policy, or the roles that are let through
 */
export async function organisedForum(
  slug: string,
  needed: Act | readonly Role[] = 'forum.read',
): Promise<OrganisedForum> {
  const user = await signedInUser()
  const found = await roleIn(slug, user)
  if (!found) notFound()
  const { forumId, role } = found
  if (!(typeof needed === 'string' ? may(role, needed) : needed.includes(role))) notFound()
  return proven<OrganisedForum>({ forumId, userId: user.userId, role })
}

/** Whether whoever asks is signed in and reads one of these forums: for what is public only under conditions. */
export async function readsForum(forumIds: readonly string[]): Promise<boolean> {
  const user = await visitor()
  return user !== null && (await readsOneOf(forumIds, user))
}

/** The tour of that address, for a signed-in user who may change it; anybody else gets a 404. */
export async function organisedSeries(slug: string): Promise<OrganisedSeries> {
  const user = await signedInUser()
  const found = await seriesForUser(slug, user)
  if (!found) notFound()
  return proven<OrganisedSeries>({ ...found, userId: user.userId, administrator: user.administrator })
}

/** The registration of that reference, for a browser that opened its personal link; anybody else gets a 404. */
export async function ownRegistration(reference: string): Promise<OwnRegistration> {
  const held = await linksHere()
  const holder = await linkHolder(reference)
  if (!holder || !held.some((link) => link.id === holder.id && link.version === holder.linkVersion)) notFound()
  return proven<OwnRegistration>({ registrationId: holder.id, forumId: holder.forumId })
}

/** The live registration in this forum whose personal link this browser opened last; null for anybody else. */
export async function registrationHeldIn(forumSlug: string): Promise<OwnRegistration | null> {
  const holder = await holderIn(forumSlug, await linksHere())
  return holder && proven<OwnRegistration>({ registrationId: holder.id, forumId: holder.forumId })
}

/** The live registration whose subscribed agenda has this address; anybody else gets a 404. For reading the agenda only. */
export async function calendarOwner(token: string): Promise<OwnRegistration> {
  const registrationId = namedInCalendarToken(token)
  const holder = registrationId && (await calendarHolder(registrationId))
  if (!holder || !opensCalendar(token, holder.id, holder.calendarVersion)) notFound()
  return proven<OwnRegistration>({ registrationId: holder.id, forumId: holder.forumId })
}

/** The hats of the person at that address, for a browser that opened their personal link; anybody else gets a 404. */
export async function ownHats(personSlug: string): Promise<OwnHats> {
  const held = await linksHere()
  const holder = await hatHolder(personSlug)
  if (!holder || !held.some((link) => link.id === holder.id && link.version === holder.linkVersion)) notFound()
  return proven<OwnHats>({ personId: holder.id })
}

/** Whether this browser opened the personal link of one of these people: they see what is theirs before the public. */
export async function holdsHatOf(personIds: readonly string[]): Promise<boolean> {
  if (personIds.length === 0) return false
  return (await peopleHeld(await linksHere())).some(({ id }) => personIds.includes(id))
}

/** The table a link opens, for its first visit: who holds what; null for a link that opens nothing. The page then remembers it. */
export async function openedTableLink(token: string): Promise<(HostedTable & { linkVersion: number }) | null> {
  const holder = await openedTable(token)
  if (!holder) return null
  const { linkVersion, ...scope } = holder
  return { ...proven<HostedTable>(scope), linkVersion }
}

/** How a table's link is remembered among the links of a browser: one table, one part. */
export function tableLinkId({ tableId, as }: Pick<HostedTable, 'tableId' | 'as'>): string {
  return `${tableId}.${as}`
}

/** The table of that address, for a browser that opened its host's or rapporteur's link; anybody else gets a 404. */
export async function hostedTable(tableId: string): Promise<HostedTable> {
  const held = await linksHere()
  const holder = await tableHolder(tableId)
  if (!holder) notFound()
  const { linkVersion, ...table } = holder
  const as = (['HOST', 'RAPPORTEUR'] as const).find((one) =>
    held.some(({ id, version }) => id === tableLinkId({ tableId, as: one }) && version === linkVersion),
  )
  if (!as) notFound()
  return proven<HostedTable>({ ...table, as })
}
