'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { hostedTable } from '@/app/_server/guards'
import { seatGuest } from '@/domain/workshops/commands/late-arrival'
import { tickGuest } from '@/domain/workshops/commands/presence'
import { tickIn } from './sent'

export const tick = defineAction(
  { name: 'tables.tick', guard: (form) => hostedTable(textOf(form, 'table')) },
  async ({ scope, form }) => {
    const result = await tickGuest(scope, tickIn(form))
    refresh()
    return result
  },
)

export const seat = defineAction(
  { name: 'tables.seat', guard: (form) => hostedTable(textOf(form, 'table')) },
  async ({ scope, form }) => {
    const result = await seatGuest(scope, textOf(form, 'registration'))
    refresh()
    return result
  },
)
