'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { updateForum } from '@/domain/forum/commands'
import { forumSettingsSchema } from '@/domain/forum/schema'
import { refuse } from '@/domain/shared/result'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'
import { nested } from '../../_form/nested'
import { reservedSlugs } from '../../_form/slugs'

export const saveSettings = defineAction(
  { name: 'organise.save-settings', guard: inForum('forum.edit'), schema: forumSettingsSchema, read: nested },
  async ({ scope, values, form, facts }) => {
    if (reservedSlugs.includes(values.slug)) return refuse('slug-taken')
    const result = await updateForum(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    if (values.slug === forumOf(form)) return result
    refreshForum(values.slug)
    return redirect({ href: `/organise/${values.slug}/settings`, locale: facts.locale })
  },
)
