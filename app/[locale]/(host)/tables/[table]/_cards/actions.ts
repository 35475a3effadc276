'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { hostedTable } from '@/app/_server/guards'
import { cardFromForm } from '@/domain/workshops/card-form'
import { chooseCardAtTable, shareChoice, writeCardAtTable } from '@/domain/workshops/commands/cards'
import { dealTable } from '@/domain/workshops/commands/deal-cards'
import { cardSchema } from '@/domain/workshops/schema'

export const write = defineAction(
  {
    name: 'tables.write-card',
    guard: (form) => hostedTable(textOf(form, 'table')),
    read: cardFromForm,
    schema: cardSchema,
  },
  async ({ scope, values }) => {
    const result = await writeCardAtTable(scope, values)
    refresh()
    return result
  },
)

export const deal = defineAction(
  { name: 'tables.deal-cards', guard: (form) => hostedTable(textOf(form, 'table')) },
  async ({ scope, form }) => {
    const result = await dealTable(scope, Number(textOf(form, 'seen')))
    refresh()
    return result
  },
)

export const choose = defineAction(
  { name: 'tables.choose-card', guard: (form) => hostedTable(textOf(form, 'table')) },
  async ({ scope, form }) => {
    const result = await chooseCardAtTable(scope, textOf(form, 'card'), textOf(form, 'chosen') === 'yes')
    refresh()
    return result
  },
)

export const share = defineAction(
  { name: 'tables.share-choice', guard: (form) => hostedTable(textOf(form, 'table')) },
  async ({ scope, form }) => {
    const result = await shareChoice(scope, textOf(form, 'shared') === 'yes')
    refresh()
    return result
  },
)
