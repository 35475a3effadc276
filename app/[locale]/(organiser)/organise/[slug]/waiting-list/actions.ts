'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { offerOutOfTurn } from '@/domain/registration/commands/waiting-list'
import { outOfTurnSchema } from '@/domain/registration/schema'
import { inForum } from '../../_form/in-forum'

export const offerSeat = defineAction(
  { name: 'organise.offer-seat', guard: inForum('registrations.write'), schema: outOfTurnSchema },
  async ({ scope, values, form }) => {
    const result = await offerOutOfTurn(scope, textOf(form, 'entryId'), values.reason)
    refresh()
    return result
  },
)
