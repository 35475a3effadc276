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

export type Invitation = { email: string; role: Role; locale: Locale }

/** Takes somebody into the team by their address, known or not, inside the transaction that also tells them. */
export async function joinTeam(
  tx: Tx,
  scope: OrganisedForum,
  values: Invitation,
  at: Date,
): Promise<Result<{ userId: string; email: string }, 'already-member'>> {
  const email = emailKey(values.email)
  const user = await tx.user.upsert({
    where: { email },
    create: { email, locale: values.locale, createdAt: at },
    update: {},
    select: { id: true },
  })
  const member = { userId: user.id, forumId: scope.forumId }
  if (await tx.membership.findUnique({ where: { userId_forumId: member } })) return refuse('already-member')
  await tx.membership.create({ data: { ...member, role: values.role, createdAt: at } })
  await keep(tx, scope, 'member-invited', user.id, { role: values.role }, at)
  return accept({ userId: user.id, email })
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
