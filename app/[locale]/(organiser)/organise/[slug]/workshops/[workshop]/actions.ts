'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { refuse } from '@/domain/shared/result'
import {
  freezeWorkshop,
  removeWorkshop,
  saveRounds,
  saveWorkshop,
  thawWorkshop,
} from '@/domain/workshops/commands/setup'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { type RoundValues, roundsSchema } from '@/domain/workshops/schema'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../_form/in-forum'
import { redrawn } from '../../../_form/rows'
import { atTheirRows } from '../../../_form/rows-schema'
import { seenWorkshop, workshopOf } from '../_parts/seen-workshop'
import { roundsFromForm, settingsFormSchema, settingsFromForm } from './settings-from-form'

export const keepSettings = defineAction(
  {
    name: 'workshops.save-settings',
    guard: inForum('workshops.edit'),
    read: settingsFromForm,
    schema: async (_, scope) => settingsFormSchema((await forumSettings(scope)).timeZone),
  },
  async ({ scope, values, form }) => {
    const kept = await workshopSetup(scope, workshopOf(form))
    if (!kept) return refuse('unknown-workshop')
    const { weights, cardColours } = kept
    const result = await saveWorkshop(scope, seenWorkshop(form), { ...values, weights, cardColours })
    if (result.ok) refresh()
    return result
  },
)

export const keepRounds = defineAction(
  {
    name: 'workshops.save-rounds',
    guard: inForum('workshops.edit'),
    redraw: redrawn,
    read: roundsFromForm,
    schema: atTheirRows(z.object({ rounds: roundsSchema })),
  },
  async ({ scope, values, form }) => {
    const kept = await workshopSetup(scope, workshopOf(form))
    if (!kept) return refuse('unknown-workshop')
    const begun: RoundValues[] = kept.rounds.filter(({ number }) => number <= kept.roundReached)
    const result = await saveRounds(scope, seenWorkshop(form), [...begun, ...values.rounds])
    if (result.ok) refresh()
    return result
  },
)

export const dropWorkshop = defineAction(
  { name: 'workshops.remove', guard: inForum('workshops.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeWorkshop(scope, seenWorkshop(form))
    if (!result.ok) return result
    return redirect({ href: `/organise/${forumOf(form)}/workshops`, locale: facts.locale })
  },
)

export const closeForGood = defineAction(
  { name: 'workshops.freeze', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await freezeWorkshop(scope, textOf(form, 'workshop'))
    if (result.ok) refresh()
    return result
  },
)

export const openAgain = defineAction(
  { name: 'workshops.thaw', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await thawWorkshop(scope, textOf(form, 'workshop'))
    if (result.ok) refresh()
    return result
  },
)
