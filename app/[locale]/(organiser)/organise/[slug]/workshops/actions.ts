'use server'

import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { openWorkshop } from '@/domain/workshops/commands/setup'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'

/** Everybody changes tables until its organisers say otherwise: the first of the formats. */
export const furnish = defineAction(
  { name: 'workshops.furnish', guard: inForum('workshops.edit') },
  async ({ scope, form, facts }) => {
    const result = await openWorkshop(scope, textOf(form, 'session'), { format: 'ROUNDS' })
    if (!result.ok) return result
    return redirect({
      href: `/organise/${forumOf(form)}/workshops/${result.value.workshopId}`,
      locale: facts.locale,
    })
  },
)
