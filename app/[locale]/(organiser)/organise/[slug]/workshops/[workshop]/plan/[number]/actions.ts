'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { publishPlan } from '@/domain/workshops/commands/publish'
import { lockSeat, moveSeats, undoSeats } from '@/domain/workshops/commands/seats'
import { seatsOf } from '@/domain/workshops/queries/plans'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../../../_form/in-forum'
import { wantedSeats } from './wanted-seats'

const seenIn = (form: FormData) => ({
  workshopId: textOf(form, 'workshop'),
  planId: textOf(form, 'plan'),
  revision: Number(textOf(form, 'revision')),
})

/** "TABLE", or "TABLE PERSON" to change with somebody there. */
const moveSchema = z.object({
  round: z.coerce.number().int(),
  person: z.string(),
  place: z.string().min(1, 'required'),
})

export const move = defineAction(
  { name: 'workshops.move-seat', guard: inForum('workshops.seat'), schema: moveSchema },
  async ({ scope, values, form }) => {
    const seen = seenIn(form)
    const result = await moveSeats(scope, seen, wantedSeats(await seatsOf(scope, seen.planId), values))
    refresh()
    return result
  },
)

export const undo = defineAction(
  { name: 'workshops.undo-seats', guard: inForum('workshops.seat') },
  async ({ scope, form }) => {
    const result = await undoSeats(scope, seenIn(form))
    refresh()
    return result
  },
)

export const lock = defineAction(
  { name: 'workshops.lock-plan-seat', guard: inForum('workshops.seat') },
  async ({ scope, form }) => {
    const result = await lockSeat(scope, textOf(form, 'workshop'), {
      registrationId: textOf(form, 'person'),
      round: Number(textOf(form, 'round')),
      tableId: textOf(form, 'table') || null,
    })
    refresh()
    return result
  },
)

const publishSchema = z.object({ tell: z.enum(['people', 'nobody'], 'required') })

export const publish = defineAction(
  { name: 'workshops.publish-plan', guard: inForum('workshops.seat'), schema: publishSchema },
  async ({ scope, values: { tell }, form, facts }) => {
    const seen = seenIn(form)
    const result = await publishPlan(scope, seen, { tell })
    if (!result.ok) {
      refresh()
      return result
    }
    const { number, mailed } = result.value
    const href = `/organise/${forumOf(form)}/workshops/${seen.workshopId}/plan/${number}?told=${mailed}`
    return redirect({ href, locale: facts.locale })
  },
)
