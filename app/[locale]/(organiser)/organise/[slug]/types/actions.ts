'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { removeQuota, removeType, reorderTypes, saveQuota, saveType } from '@/domain/registration/commands/quotas'
import { setupOf } from '@/domain/registration/queries/setup'
import { quotaSchema, typeSchema } from '@/domain/registration/setup'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'
import { nested, ticked } from '../../_form/nested'
import { moved } from '../../_form/reorder'

const backTo = (form: FormData) => `/organise/${forumOf(form)}/types`

export const keepQuota = defineAction(
  { name: 'organise.save-quota', guard: inForum('forum.edit'), schema: quotaSchema, read: nested },
  async ({ scope, values, form, facts }) => {
    const result = await saveQuota(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropQuota = defineAction(
  { name: 'organise.remove-quota', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeQuota(scope, textOf(form, 'id'))
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const keepType = defineAction(
  {
    name: 'organise.save-type',
    guard: inForum('forum.edit'),
    schema: async (_form, scope) => typeSchema((await setupOf(scope)).timeZone),
    read: (form) => ({ ...nested(form), ...ticked(form, ['requiresApproval', 'hidden']) }),
  },
  async ({ scope, values, form, facts }) => {
    const result = await saveType(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropType = defineAction(
  { name: 'organise.remove-type', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeType(scope, textOf(form, 'id'))
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const moveInTypes = defineAction(
  { name: 'organise.move-type', guard: inForum('forum.edit') },
  async ({ scope, form }) => {
    const ids = (await setupOf(scope)).types.map(({ id }) => id)
    const result = await reorderTypes(scope, moved(ids, textOf(form, 'id'), textOf(form, 'to')))
    refreshForum(forumOf(form))
    return result
  },
)
