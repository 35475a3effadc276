import { now } from '@/lib/clock'
import { db, type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { queueMail } from '../../mail/commands'
import { recordAbout } from '../../people/commands/person-history'
import { hatLinkHash } from '../../people/person-link'
import { may } from '../../people/policy'
import { directoryWhere } from '../../people/queries/directory'
import { emailKey } from '../../shared/fold'
import { asLocale, type Locale } from '../../shared/locale'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { languagesIn } from '../queries/frozen'

type When = { at?: Date }

const columns = { id: true, email: true, locale: true, linkVersion: true } as const

const hatsIn = (tx: Tx, forumId: string, personId: string) =>
  tx.sessionRole.findMany({
    where: { personId, session: { forumId, cancelledAt: null } },
    select: { confirmedAt: true, declinedAt: true },
  })

/** The person of the directory; null when there is none of that id, or none any more. */
async function known(tx: Tx, scope: OrganisedForum, personId: string) {
  return tx.person.findFirst({
    where: { AND: [await directoryWhere(tx, scope.forumId), { id: personId }] },
    select: columns,
  })
}

/** Which words go with the link: the first ones, a reminder while something is open, or the link alone. */
async function templateFor(tx: Tx, forumId: string, personId: string) {
  const sent = await tx.auditEntry.count({
    where: { forumId, subjectType: 'person', subjectId: personId, act: 'link-sent' },
  })
  if (sent === 0) return 'hat-invitation'
  const hats = await hatsIn(tx, forumId, personId)
  const open = hats.some(({ confirmedAt, declinedAt }) => confirmedAt === null && declinedAt === null)
  return open ? 'hat-reminder' : 'hat-link'
}

/** Mails the personal link to somebody with something to do in this forum: the first time, as a reminder, or again. */
export async function sendHatLink(
  scope: OrganisedForum,
  personId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'not-found' | 'no-email' | 'no-hat'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const { forumId, userId } = scope
  const result = await write(async (tx): Promise<Result<null, 'not-found' | 'no-email' | 'no-hat'>> => {
    const person = await known(tx, scope, personId)
    if (!person) return refuse('not-found')
    if (!person.email) return refuse('no-email')
    const pitches = await tx.pitch.count({ where: { personId, session: { forumId, cancelledAt: null } } })
    if (pitches + (await hatsIn(tx, forumId, personId)).length === 0) return refuse('no-hat')
    const forum = await tx.forum.findUniqueOrThrow({ where: { id: forumId }, select: { locales: true } })
    const template = await templateFor(tx, forumId, personId)
    const linkHash = hatLinkHash(person.id, person.linkVersion)
    await tx.person.update({ where: { id: personId }, data: { linkHash, invitedAt: at }, select: { id: true } })
    await queueMail(tx, {
      template,
      to: person.email,
      locale: asLocale(person.locale ?? languagesIn(forum.locales)[0]),
      forumId,
      about: { personId, forumId },
    })
    await recordAbout(tx, { personId, forumId, act: 'link-sent', userId, detail: { template }, at })
    return accept(null)
  })
  if (result.ok) wake()
  return result
}

/** Makes the personal link and the calendar address worthless; sending it again makes new ones. */
export async function withdrawHatLink(
  scope: OrganisedForum,
  personId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  return write(async (tx): Promise<Result<null, 'not-found'>> => {
    if (!(await known(tx, scope, personId))) return refuse('not-found')
    const own = { OR: [{ id: personId }, { mergedIntoId: personId }] }
    await tx.person.updateMany({ where: own, data: { linkHash: null, linkVersion: { increment: 1 }, invitedAt: null } })
    await recordAbout(tx, { personId, forumId: scope.forumId, act: 'link-withdrawn', userId: scope.userId, at })
    return accept(null)
  })
}

/** Mails the personal link of each forum to come to an address that was sent one before. Tells nothing on screen. */
export async function requestHatLinks(email: string, locale: Locale, { at = now() }: When = {}): Promise<void> {
  const session = { cancelledAt: null, forum: { endsAt: { gt: at } } }
  const people = await db().person.findMany({
    where: { email: emailKey(email), linkHash: { not: null }, mergedIntoId: null },
    select: {
      id: true,
      email: true,
      sessionRoles: { where: { session }, select: { session: { select: { forumId: true } } } },
      pitches: { where: { session }, select: { session: { select: { forumId: true } } } },
    },
  })
  const wanted = people.flatMap(({ id, email: to, sessionRoles, pitches }) =>
    [...new Set([...sessionRoles, ...pitches].map((hat) => hat.session.forumId))].map((forumId) => ({
      personId: id,
      to: to ?? '',
      forumId,
    })),
  )
  if (wanted.length === 0) return
  await write(async (tx) => {
    for (const { personId, to, forumId } of wanted) {
      await queueMail(tx, { template: 'hat-link', to, locale, forumId, about: { personId, forumId } })
    }
  })
  wake()
}
