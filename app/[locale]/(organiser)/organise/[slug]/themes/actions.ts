'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { removeTheme } from '@/domain/forum/commands'
import { addTheme, renameTheme, reorderThemes } from '@/domain/forum/commands/themes'
import { themeNameSchema } from '@/domain/forum/schema'
import { themesInUse } from '@/domain/programme/queries/themes'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'
import { nested } from '../../_form/nested'
import { moved } from '../../_form/reorder'

const backTo = (form: FormData) => `/organise/${forumOf(form)}/themes`

export const keepTheme = defineAction(
  { name: 'organise.save-theme', guard: inForum('forum.edit'), schema: themeNameSchema, read: nested },
  async ({ scope, values, form, facts }) => {
    const id = textOf(form, 'id')
    const result = id ? await renameTheme(scope, id, values) : await addTheme(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropTheme = defineAction(
  { name: 'organise.remove-theme', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeTheme(scope, textOf(form, 'key'))
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const moveInThemes = defineAction(
  { name: 'organise.move-theme', guard: inForum('forum.edit') },
  async ({ scope, form }) => {
    const ids = (await themesInUse(scope)).map(({ id }) => id)
    const result = await reorderThemes(scope, moved(ids, textOf(form, 'id'), textOf(form, 'to')))
    if (result.ok) refreshForum(forumOf(form))
    return result
  },
)
