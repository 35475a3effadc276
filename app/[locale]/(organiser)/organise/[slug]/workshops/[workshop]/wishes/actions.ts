'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { registrationNamed } from '@/domain/registration/queries/attendance'
import { refuse } from '@/domain/shared/result'
import { keepApart } from '@/domain/workshops/commands/keep-apart'
import { saveWishFor } from '@/domain/workshops/commands/wishes'
import { wishSchema } from '@/domain/workshops/schema'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../../_form/in-forum'
import { workshopOf } from '../../_parts/seen-workshop'
import { chosenRegistration, wishFromForm } from './wish-from-form'

const somebody = z.string().trim().min(1, 'required').max(254, 'too-long')

export const separate = defineAction(
  {
    name: 'workshops.keep-apart',
    guard: inForum('workshops.seat'),
    schema: z.object({ one: somebody, other: somebody }),
  },
  async ({ scope, values, form }) => {
    const one = chosenRegistration(form, 'oneCode') ?? (await registrationNamed(scope, values.one))
    const other = chosenRegistration(form, 'otherCode') ?? (await registrationNamed(scope, values.other))
    if (one === null || other === null) return refuse('unknown-registration')
    const result = await keepApart(scope, workshopOf(form), [one, other], true)
    if (result.ok) refresh()
    return result
  },
)

export const reunite = defineAction(
  { name: 'workshops.no-longer-apart', guard: inForum('workshops.seat') },
  async ({ scope, form }) => {
    const result = await keepApart(scope, workshopOf(form), [textOf(form, 'one'), textOf(form, 'other')], false)
    if (result.ok) refresh()
    return result
  },
)

export const keepWish = defineAction(
  { name: 'workshops.save-wish', guard: inForum('workshops.seat'), schema: wishSchema, read: wishFromForm },
  async ({ scope, values, form, facts }) => {
    const result = await saveWishFor(scope, workshopOf(form), textOf(form, 'registration'), values)
    if (!result.ok) return result
    return redirect({
      href: `/organise/${forumOf(form)}/workshops/${workshopOf(form)}/wishes`,
      locale: facts.locale,
    })
  },
)
