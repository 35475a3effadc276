import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { queueMail } from '../mail/commands'
import { organisationNamed } from '../people/commands/person'
import { type Invitation, joinTeam } from '../people/commands/team'
import { may } from '../people/policy'
import { words } from '../shared/multilingual'
import { accept, type Result, refuse } from '../shared/result'
import type { OrganisedForum, SignedInUser } from '../shared/scope'
import { changed } from './commands/forum-change'
import { insertForum } from './commands/insert-forum'
import { type ActKind, possibleActs } from './phase'
import { mayUseSeries } from './queries/series'
import {
  type ForumSettings,
  type ForumTexts,
  type NewForum,
  type OrganisationRole,
  type ThemeValues,
  themeSchema,
} from './schema'

type When = { at?: Date }

/** Opens a forum as a draft, owned by the user. */
export async function createForum(
  user: SignedInUser,
  values: NewForum & { demonstration?: boolean; dayKnown?: boolean },
  { at = now() }: When = {},
): Promise<Result<{ forumId: string; slug: string }, 'slug-taken' | 'unknown-series'>> {
  return write((tx) => insertForum(tx, user.userId, values, {}, at))
}

/** Saves when and where. Answers the slug before and after, for both their pages must be refreshed. */
export async function updateForum(
  scope: OrganisedForum,
  values: ForumSettings,
  { at = now() }: When = {},
): Promise<Result<{ slug: string; formerSlug: string }, 'not-allowed' | 'slug-taken' | 'unknown-series'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    const former = await tx.forum.findUniqueOrThrow({
      where: { id: scope.forumId },
      select: { slug: true, seriesId: true },
    })
    const taken = await tx.forum.findFirst({
      where: { slug: values.slug, id: { not: scope.forumId } },
      select: { id: true },
    })
    if (taken) return refuse('slug-taken')
    const joins = values.seriesId !== null && values.seriesId !== former.seriesId
    if (joins && !(await mayUseSeries(tx, scope.userId, values.seriesId ?? ''))) return refuse('unknown-series')
    await tx.forum.update({ where: { id: scope.forumId }, data: values })
    await changed(tx, scope, 'settings-changed', {}, at)
    return accept({ slug: values.slug, formerSlug: former.slug })
  })
}

/** Saves what the public reads. */
export async function saveForumTexts(
  scope: OrganisedForum,
  values: ForumTexts,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    await tx.forum.update({ where: { id: scope.forumId }, data: values })
    await changed(tx, scope, 'texts-changed', {}, at)
    return accept(null)
  })
}

/** Records an explicit change of phase, with its author. */
export async function act(
  scope: OrganisedForum,
  kind: ActKind,
  note: string | null = null,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'act-not-possible'>> {
  if (!may(scope.role, 'forum.publish')) return refuse('not-allowed')
  return write(async (tx) => {
    const forum = await tx.forum.findUniqueOrThrow({
      where: { id: scope.forumId },
      include: { acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
    })
    if (!possibleActs(forum, at).includes(kind)) return refuse('act-not-possible')
    await tx.forumAct.create({ data: { forumId: scope.forumId, kind, at, userId: scope.userId, note } })
    await changed(tx, scope, 'act', { kind }, at)
    return accept(null)
  })
}

/** Puts a draft on the site. */
export async function publishForum(
  scope: OrganisedForum,
  when: When = {},
): Promise<Result<null, 'not-allowed' | 'act-not-possible'>> {
  return act(scope, 'PUBLISHED', null, when)
}

/** Adds a theme at the end, or renames the one with this key. Colour and shape follow from the position. */
export async function saveTheme(
  scope: OrganisedForum,
  values: ThemeValues,
  { at = now() }: When = {},
): Promise<Result<{ themeId: string }, 'not-allowed' | 'invalid'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const parsed = themeSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { key, name } = parsed.data
  return write(async (tx) => {
    const position = (await tx.theme.count({ where: { forumId: scope.forumId } })) + 1
    const theme = await tx.theme.upsert({
      where: { forumId_key: { forumId: scope.forumId, key } },
      create: { forumId: scope.forumId, key, name, position },
      update: { name },
    })
    await changed(tx, scope, 'theme-saved', { key }, at)
    return accept({ themeId: theme.id })
  })
}

/** Removes a theme; those after it move up. Sessions keep their place without it. */
export async function removeTheme(
  scope: OrganisedForum,
  key: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-theme'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    const theme = await tx.theme.findUnique({ where: { forumId_key: { forumId: scope.forumId, key } } })
    if (!theme) return refuse('unknown-theme')
    await tx.theme.delete({ where: { id: theme.id } })
    await tx.theme.updateMany({
      where: { forumId: scope.forumId, position: { gt: theme.position } },
      data: { position: { decrement: 1 } },
    })
    await changed(tx, scope, 'theme-removed', { key }, at)
    return accept(null)
  })
}

/** Says anew who organises, hosts, facilitates and supports, in this order. */
export async function setOrganisations(
  scope: OrganisedForum,
  list: readonly { name: string; role: OrganisationRole }[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    await tx.forumOrganisation.deleteMany({ where: { forumId: scope.forumId } })
    for (const [position, { name, role }] of list.entries()) {
      const organisationId = await organisationNamed(tx, name, at)
      if (organisationId === null) continue
      await tx.forumOrganisation.upsert({
        where: { forumId_organisationId_role: { forumId: scope.forumId, organisationId, role } },
        create: { forumId: scope.forumId, organisationId, role, position },
        update: {},
      })
    }
    await changed(tx, scope, 'organisations-changed', {}, at)
    return accept(null)
  })
}

/** Takes somebody into the team and mails them who asked and how to sign in. */
export async function inviteMember(
  scope: OrganisedForum,
  values: Invitation,
  { at = now() }: When = {},
): Promise<Result<{ userId: string }, 'not-allowed' | 'already-member'>> {
  if (!may(scope.role, 'team.edit')) return refuse('not-allowed')
  const result = await write(async (tx) => {
    const joined = await joinTeam(tx, scope, values, at)
    if (!joined.ok) return joined
    const { userId, email } = joined.value
    const [forum, host] = await Promise.all([
      tx.forum.findUniqueOrThrow({ where: { id: scope.forumId }, select: { name: true } }),
      tx.user.findUniqueOrThrow({ where: { id: scope.userId }, select: { name: true, email: true } }),
    ])
    await queueMail(tx, {
      template: 'team-invitation',
      to: email,
      locale: values.locale,
      forumId: scope.forumId,
      data: { forum: words(forum.name, values.locale), by: host.name ?? host.email },
    })
    return accept({ userId })
  })
  if (result.ok) wake()
  return result
}
