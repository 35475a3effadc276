import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { emailKey } from '../../shared/fold'
import type { Locale } from '../../shared/locale'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, Role } from '../../shared/scope'
import { may } from '../policy'

/** The forum's row, locked for the rest of the transaction: two owners cannot step down at once. */
async function lockTeam(tx: Tx, scope: OrganisedForum, at: Date) {
  await tx.forum.update({ where: { id: scope.forumId }, data: { updatedAt: at } })
}

async function anotherOwner(tx: Tx, scope: OrganisedForum, userId: string): Promise<boolean> {
  const owner = await tx.membership.findFirst({
    where: { forumId: scope.forumId, role: 'OWNER', userId: { not: userId } },
    select: { id: true },
  })
  return owner !== null
}

async function keep(
  tx: Tx,
  scope: OrganisedForum,
  act: string,
  userId: string,
  detail: Record<string, string>,
  at: Date,
) {
  await tx.auditEntry.create({
    data: {
      forumId: scope.forumId,
      subjectType: 'user',
      subjectId: userId,
      act,
      actor: 'user',
      userId: scope.userId,
      detail,
      at,
    },
  })
}

/** Takes somebody into the team by their address; they sign in with it when they like. */
export async function inviteMember(
  scope: OrganisedForum,
  values: { email: string; role: Role; locale: Locale },
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ userId: string }, 'not-allowed' | 'already-member'>> {
  if (!may(scope.role, 'team.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    const email = emailKey(values.email)
    const user = await tx.user.upsert({
      where: { email },
      create: { email, locale: values.locale, createdAt: at },
      update: { email },
      select: { id: true },
    })
    const member = { userId: user.id, forumId: scope.forumId }
    if (await tx.membership.findUnique({ where: { userId_forumId: member } })) return refuse('already-member')
    await tx.membership.create({ data: { ...member, role: values.role, createdAt: at } })
    await keep(tx, scope, 'member-invited', user.id, { role: values.role }, at)
    return accept({ userId: user.id })
  })
}

/** Gives a member another role. The last owner stays one. */
export async function changeRole(
  scope: OrganisedForum,
  userId: string,
  role: Role,
  { at = now() }: { at?: Date } = {},
): Promise<Result<null, 'not-allowed' | 'unknown-member' | 'last-owner'>> {
  if (!may(scope.role, 'team.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    await lockTeam(tx, scope, at)
    const where = { userId_forumId: { userId, forumId: scope.forumId } }
    const member = await tx.membership.findUnique({ where })
    if (!member) return refuse('unknown-member')
    if (member.role === role) return accept(null)
    if (member.role === 'OWNER' && !(await anotherOwner(tx, scope, userId))) return refuse('last-owner')
    await tx.membership.update({ where, data: { role } })
    await keep(tx, scope, 'role-changed', userId, { from: member.role, to: role }, at)
    return accept(null)
  })
}

/** Takes a member out of the team. The last owner stays. */
export async function removeMember(
  scope: OrganisedForum,
  userId: string,
  { at = now() }: { at?: Date } = {},
): Promise<Result<null, 'not-allowed' | 'unknown-member' | 'last-owner'>> {
  if (!may(scope.role, 'team.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    await lockTeam(tx, scope, at)
    const where = { userId_forumId: { userId, forumId: scope.forumId } }
    const member = await tx.membership.findUnique({ where })
    if (!member) return refuse('unknown-member')
    if (member.role === 'OWNER' && !(await anotherOwner(tx, scope, userId))) return refuse('last-owner')
    await tx.membership.delete({ where })
    await keep(tx, scope, 'member-removed', userId, { role: member.role }, at)
    return accept(null)
  })
}
