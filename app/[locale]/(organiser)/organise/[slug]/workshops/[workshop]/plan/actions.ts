'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { discardPlan, notePlan } from '@/domain/workshops/commands/plans'
import { startSearch, stopSearch } from '@/domain/workshops/commands/search'
import { saveWeights } from '@/domain/workshops/commands/weights'
import { inForum } from '../../../../_form/in-forum'
import { searchSchema } from './care'

export const search = defineAction(
  { name: 'workshops.search-plan', guard: inForum('workshops.seat'), schema: searchSchema },
  async ({ scope, values: { weights, seconds, seed }, form }) => {
    const workshopId = textOf(form, 'workshop')
    const kept = await saveWeights(scope, workshopId, weights)
    if (!kept.ok) return kept
    const result = await startSearch(scope, workshopId, { seed, seconds })
    refresh()
    return result
  },
)

export const stop = defineAction(
  { name: 'workshops.stop-search', guard: inForum('workshops.seat') },
  async ({ scope, form }) => {
    const result = await stopSearch(scope, textOf(form, 'workshop'), { keep: textOf(form, 'keep') === 'yes' })
    refresh()
    return result
  },
)

export const discard = defineAction(
  { name: 'workshops.discard-plan', guard: inForum('workshops.seat') },
  async ({ scope, form }) => {
    const result = await discardPlan(scope, { workshopId: textOf(form, 'workshop'), planId: textOf(form, 'plan') })
    refresh()
    return result
  },
)

const noteSchema = z.object({ note: z.string().trim().max(600, 'too-long') })

export const note = defineAction(
  { name: 'workshops.note-plan', guard: inForum('workshops.seat'), schema: noteSchema },
  async ({ scope, values, form }) => {
    const result = await notePlan(
      scope,
      { workshopId: textOf(form, 'workshop'), planId: textOf(form, 'plan') },
      values.note,
    )
    if (result.ok) refresh()
    return result
  },
)
