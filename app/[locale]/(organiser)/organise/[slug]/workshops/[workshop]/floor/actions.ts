'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { endRound, extendRound, pauseRound, resumeRound, startRound } from '@/domain/workshops/commands/clock'
import { seatLatecomer } from '@/domain/workshops/commands/late-arrival'
import { markAbsent, markPresent } from '@/domain/workshops/commands/presence'
import { acceptRepair, offerRepairs } from '@/domain/workshops/commands/repairs'
import { beginWorkshop } from '@/domain/workshops/commands/setup'
import { closeTable } from '@/domain/workshops/commands/tables'
import { inForum } from '../../../../_form/in-forum'
import { extensionOf, markedIn, reasonIn, roundOf, workshopOf } from './sent'

export const start = defineAction({ name: 'floor.start', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const result = await startRound(scope, workshopOf(form), roundOf(form))
  refresh()
  return result
})

export const begin = defineAction({ name: 'floor.begin', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const result = await beginWorkshop(scope, workshopOf(form))
  refresh()
  return result
})

export const pause = defineAction({ name: 'floor.pause', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const result = await pauseRound(scope, workshopOf(form), roundOf(form))
  refresh()
  return result
})

export const resume = defineAction(
  { name: 'floor.resume', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await resumeRound(scope, workshopOf(form), roundOf(form))
    refresh()
    return result
  },
)

export const extend = defineAction(
  { name: 'floor.extend', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await extendRound(scope, workshopOf(form), extensionOf(form))
    refresh()
    return result
  },
)

export const end = defineAction({ name: 'floor.end', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const result = await endRound(scope, workshopOf(form), roundOf(form))
  refresh()
  return result
})

export const mark = defineAction({ name: 'floor.mark', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const { ids, here } = markedIn(form)
  const result = await (here ? markPresent : markAbsent)(scope, workshopOf(form), ids)
  refresh()
  return result
})

export const offer = defineAction({ name: 'floor.offer', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const result = await offerRepairs(scope, workshopOf(form), { reason: reasonIn(form) })
  refresh()
  return result
})

export const accept = defineAction(
  { name: 'floor.accept', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const seen = { planId: textOf(form, 'plan'), revision: Number(textOf(form, 'revision')) }
    const result = await acceptRepair(scope, { workshopId: workshopOf(form), ...seen })
    refresh()
    return result
  },
)

export const seatLate = defineAction(
  { name: 'floor.seat-late', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await seatLatecomer(scope, workshopOf(form), textOf(form, 'registration'))
    refresh()
    return result
  },
)

export const close = defineAction({ name: 'floor.close', guard: inForum('workshops.run') }, async ({ scope, form }) => {
  const closed = textOf(form, 'closed') === 'yes'
  const result = await closeTable(scope, workshopOf(form), textOf(form, 'table'), closed)
  refresh()
  return result
})
