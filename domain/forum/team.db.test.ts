import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, signedIn } from '@/prisma/factories/forum'
import { changeRole, removeMember } from '../people/commands/team'
import { teamOf } from '../people/queries/team'
import { inviteMember } from './commands'

onEachDatabase('the team of a forum', () => {
  it('takes somebody in by their address, once, whether they were known or not', async () => {
    const { scope, forumId } = await openForum()
    const email = ` Noor.${forumId.slice(-6)}@Example.org `
    const { userId } = accepted(await inviteMember(scope, { email, role: 'READER', locale: 'nl' }))
    expect(await db().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      email: email.trim().toLowerCase(),
      locale: 'nl',
    })
    expect(await inviteMember(scope, { email, role: 'ORGANISER', locale: 'nl' })).toEqual({
      ok: false,
      error: 'already-member',
    })
    const mails = await db().job.findMany({ where: { forumId, kind: 'mail' }, select: { payload: true } })
    expect(mails).toEqual([
      {
        payload: {
          template: 'team-invitation',
          to: email.trim().toLowerCase(),
          locale: 'nl',
          data: { forum: 'Verbonden gebieden', by: 'Camille' },
        },
      },
    ])
    expect((await teamOf(scope)).map(({ role, you, signedInOnce }) => ({ role, you, signedInOnce }))).toEqual([
      { role: 'OWNER', you: true, signedInOnce: false },
      { role: 'READER', you: false, signedInOnce: false },
    ])
  })

  it('always has an owner, even when two of them leave at once', async () => {
    const { scope, forumId } = await openForum()
    expect(await changeRole(scope, scope.userId, 'READER')).toEqual({ ok: false, error: 'last-owner' })
    expect(await removeMember(scope, scope.userId)).toEqual({ ok: false, error: 'last-owner' })
    const { email } = await db().user.findUniqueOrThrow({ where: { id: (await signedIn('Ada')).userId } })
    const { userId } = accepted(await inviteMember(scope, { email, role: 'OWNER', locale: 'fr' }))
    const left = await Promise.all([removeMember(scope, userId), changeRole(scope, scope.userId, 'ORGANISER')])
    expect(left.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().membership.count({ where: { forumId, role: 'OWNER' } })).toBe(1)
  })

  it('is changed by its owners only, and each change is kept', async () => {
    const { scope, forumId } = await openForum()
    const { userId } = await signedIn('Jan')
    const { email } = await db().user.findUniqueOrThrow({ where: { id: userId } })
    const organiser = { ...scope, role: 'ORGANISER' as const }
    const values = { email, role: 'REGISTRATION_DESK' as const, locale: 'fr' as const }
    expect(await inviteMember(organiser, values)).toEqual({ ok: false, error: 'not-allowed' })
    accepted(await inviteMember(scope, values))
    accepted(await changeRole(scope, userId, 'ORGANISER'))
    expect(await changeRole(organiser, userId, 'OWNER')).toEqual({ ok: false, error: 'not-allowed' })
    accepted(await removeMember(scope, userId))
    expect(await removeMember(scope, userId)).toEqual({ ok: false, error: 'unknown-member' })
    const kept = await db().auditEntry.findMany({
      where: { forumId, subjectType: 'user', subjectId: userId },
      orderBy: { at: 'asc' },
      select: { act: true, detail: true },
    })
    expect(kept).toEqual([
      { act: 'member-invited', detail: { role: 'REGISTRATION_DESK' } },
      { act: 'role-changed', detail: { from: 'REGISTRATION_DESK', to: 'ORGANISER' } },
      { act: 'member-removed', detail: { role: 'ORGANISER' } },
    ])
  })
})
