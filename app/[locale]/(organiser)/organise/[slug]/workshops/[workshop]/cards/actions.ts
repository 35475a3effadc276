'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { dealAllTables, shareAllChoices } from '@/domain/workshops/commands/deal-cards'
import { inForum } from '../../../../_form/in-forum'

export const dealAll = defineAction(
  { name: 'cards.deal', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await dealAllTables(scope, textOf(form, 'workshop'), Number(textOf(form, 'seen')))
    refresh()
    return result
  },
)

export const shareAll = defineAction(
  { name: 'cards.share', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await shareAllChoices(scope, textOf(form, 'workshop'), textOf(form, 'shared') === 'yes')
    refresh()
    return result
  },
)
