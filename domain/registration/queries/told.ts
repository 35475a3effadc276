import type { Tx } from '@/lib/db/client'
import type { Change } from '../../programme/changes'
import { type FrozenProgramme, peopleNamed } from '../../programme/frozen'
import { concernsFollowers, partChanges } from '../../programme/parts'
import { emailKey } from '../../shared/fold'
import { asLocale } from '../../shared/locale'
import { liveStatuses } from '../seats'
import type { Told, ToldAttendee, ToldSpeaker } from '../told'

type Span = { before: FrozenProgramme | null; content: FrozenProgramme; changes: readonly Change[] }

async function speakersTold(client: Tx, forumId: string, { before, content }: Span) {
  const named = [...new Set([...(before ? peopleNamed(before) : []), ...peopleNamed(content)])]
  const concerned = new Map(
    named.flatMap((id) => {
      const changes = partChanges(before, content, id)
      return changes.length > 0 ? [[id, changes] as const] : []
    }),
  )
  const forum = await client.forum.findUniqueOrThrow({ where: { id: forumId }, select: { locales: true } })
  const usual = asLocale(Array.isArray(forum.locales) ? String(forum.locales[0]) : null)
  const people = await client.person.findMany({
    where: { id: { in: [...concerned.keys()] } },
    select: { id: true, givenName: true, familyName: true, email: true, locale: true },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
  const speakers: ToldSpeaker[] = []
  const withoutAddress: Told['withoutAddress'] = []
  for (const { id: personId, givenName, familyName, email, locale } of people) {
    const name = `${givenName} ${familyName}`.trim()
    const changes = concerned.get(personId) ?? []
    if (email) speakers.push({ personId, name, email, locale: locale ? asLocale(locale) : usual, changes })
    else withoutAddress.push({ personId, name })
  }
  return { speakers, withoutAddress }
}

/** Who keeps which session in their agenda: by a star, a seat or a place in its line. */
export async function followersOf(client: Tx, forumId: string, sessionIds: string[]) {
  const registration = { forumId, status: { in: [...liveStatuses] }, erasedAt: null }
  const select = { sessionId: true, registrationId: true } as const
  const where = { sessionId: { in: sessionIds }, registration }
  const stars = await client.star.findMany({ where, select })
  const seats = await client.sessionSignUp.findMany({
    where: { ...where, status: { in: ['SEATED', 'WAITING'] } },
    select,
  })
  const followed = new Map<string, Set<string>>()
  for (const { sessionId, registrationId } of [...stars, ...seats]) {
    const sessions = followed.get(registrationId) ?? new Set()
    followed.set(registrationId, sessions.add(sessionId))
  }
  return followed
}

async function attendeesTold(client: Tx, forumId: string, changes: readonly Change[], speakers: ToldSpeaker[]) {
  const concerning = changes.filter(concernsFollowers)
  const followed = await followersOf(
    client,
    forumId,
    concerning.map(({ sessionId }) => sessionId),
  )
  const known = new Map(speakers.map(({ email, changes: told }) => [emailKey(email), told]))
  const rows = await client.registration.findMany({
    where: { id: { in: [...followed.keys()] } },
    select: { id: true, givenName: true, familyName: true, email: true, locale: true, source: true },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ id, givenName, familyName, email, locale, source }): ToldAttendee[] => {
    // what they hear as a speaker they do not hear twice
    const heard = (known.get(emailKey(email)) ?? []).map(({ session }) => session.id)
    const own = concerning.filter(({ sessionId }) => followed.get(id)?.has(sessionId) && !heard.includes(sessionId))
    if (own.length === 0) return []
    const name = `${givenName} ${familyName}`.trim()
    const demonstration = source === 'demonstration'
    return [{ registrationId: id, name, email, locale: asLocale(locale), demonstration, changes: own }]
  })
}

/** Who a release concerns, and what each of them is told. */
export async function toldBy(client: Tx, forumId: string, span: Span): Promise<Told> {
  const { speakers, withoutAddress } = await speakersTold(client, forumId, span)
  return { speakers, withoutAddress, attendees: await attendeesTold(client, forumId, span.changes, speakers) }
}
