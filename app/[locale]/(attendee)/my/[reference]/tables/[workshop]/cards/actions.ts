'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { cardFromForm, swapFromForm, swapSchema } from '@/domain/workshops/card-form'
import { chooseCard, rewriteCard, swapCard, writeCard } from '@/domain/workshops/commands/cards'
import { cardSchema } from '@/domain/workshops/schema'
import { ownRegistrationOf } from '../../../_form/own'
import { toCards, workshopOf } from '../../said'

export const write = defineAction(
  { name: 'cards.write', guard: ownRegistrationOf, read: cardFromForm, schema: cardSchema },
  async ({ scope, values, form }) => {
    const result = await writeCard(scope, workshopOf(form), values)
    refresh()
    return result
  },
)

export const rewrite = defineAction(
  { name: 'cards.rewrite', guard: ownRegistrationOf, read: cardFromForm, schema: cardSchema },
  async ({ scope, values, form, facts }) => {
    const result = await rewriteCard(scope, workshopOf(form), textOf(form, 'card'), values)
    return result.ok ? toCards(form, facts.locale) : result
  },
)

export const takeBack = defineAction({ name: 'cards.take-back', guard: ownRegistrationOf }, async ({ scope, form }) => {
  const result = await rewriteCard(scope, workshopOf(form), textOf(form, 'card'), null)
  refresh()
  return result
})

export const swap = defineAction(
  { name: 'cards.swap', guard: ownRegistrationOf, read: swapFromForm, schema: swapSchema },
  async ({ scope, values, form }) => {
    const result = await swapCard(scope, workshopOf(form), values)
    refresh()
    return result
  },
)

export const choose = defineAction({ name: 'cards.choose', guard: ownRegistrationOf }, async ({ scope, form }) => {
  const chosen = textOf(form, 'chosen') === 'yes'
  const result = await chooseCard(scope, workshopOf(form), textOf(form, 'card'), chosen)
  refresh()
  return result
})
