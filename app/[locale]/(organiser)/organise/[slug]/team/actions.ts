'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf, typedValues } from '@/app/_server/form'
import { inviteMember } from '@/domain/forum/commands'
import { changeRole, removeMember } from '@/domain/people/commands/team'
import { invitationSchema, roleSchema } from '@/domain/people/team'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'

export const invite = defineAction(
  { name: 'organise.invite', guard: inForum('team.edit'), schema: invitationSchema, read: typedValues },
  async ({ scope, values }) => {
    const result = await inviteMember(scope, values)
    refresh()
    return result
  },
)

export const giveRole = defineAction(
  { name: 'organise.change-role', guard: inForum('team.edit'), schema: roleSchema },
  async ({ scope, values }) => {
    const result = await changeRole(scope, values.userId, values.role)
    refresh()
    return result
  },
)

export const dropMember = defineAction(
  { name: 'organise.remove-member', guard: inForum('team.edit') },
  async ({ scope, form, facts }) => {
    const userId = textOf(form, 'userId')
    const result = await removeMember(scope, userId)
    if (result.ok && userId === scope.userId) return redirect({ href: '/organise', locale: facts.locale })
    if (result.ok) return redirect({ href: `/organise/${forumOf(form)}/team`, locale: facts.locale })
    return result
  },
)
