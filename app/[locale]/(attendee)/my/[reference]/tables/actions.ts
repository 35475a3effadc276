'use server'

import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { sitDown, standUp } from '@/domain/workshops/commands/free-seating'
import { answerSitWith, askToSitWith, withdrawSitWith } from '@/domain/workshops/commands/sit-with'
import { saveOwnWish } from '@/domain/workshops/commands/wishes'
import { wishSchema } from '@/domain/workshops/schema'
import { sitWithForm } from '@/domain/workshops/sit-with-form'
import { ownRegistrationOf } from '../_form/own'
import { toTables, workshopOf } from './said'
import { askFromForm, wishFromForm } from './wish-from-form'

export const saveWish = defineAction(
  { name: 'tables.save-wish', guard: ownRegistrationOf, read: wishFromForm, schema: wishSchema },
  async ({ scope, values, form, facts }) => {
    const result = await saveOwnWish(scope, workshopOf(form), values)
    return result.ok ? toTables(form, facts.locale, 'wished') : result
  },
)

export const ask = defineAction(
  {
    name: 'tables.ask',
    guard: ownRegistrationOf,
    read: askFromForm,
    schema: sitWithForm,
    limit: 'personal-link',
  },
  async ({ scope, values, form, facts }) => {
    const result = await askToSitWith(scope, workshopOf(form), values)
    return result.ok ? toTables(form, facts.locale, 'asked', 'wishes') : result
  },
)

export const withdrawAsk = defineAction(
  { name: 'tables.withdraw-ask', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await withdrawSitWith(scope, textOf(form, 'sitWith'))
    return result.ok ? toTables(form, facts.locale, 'withdrawn', 'wishes') : result
  },
)

export const answerAsk = defineAction(
  { name: 'tables.answer-ask', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const agrees = textOf(form, 'agrees') === 'yes'
    const result = await answerSitWith(scope, textOf(form, 'sitWith'), agrees)
    return result.ok ? toTables(form, facts.locale, agrees ? 'agreed' : 'declined', 'wishes') : result
  },
)

export const sit = defineAction(
  { name: 'tables.sit-down', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await sitDown(scope, workshopOf(form), textOf(form, 'table'))
    return result.ok ? toTables(form, facts.locale, 'seated', 'seat') : result
  },
)

export const stand = defineAction(
  { name: 'tables.stand-up', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await standUp(scope, workshopOf(form))
    return result.ok ? toTables(form, facts.locale, 'stood', 'seat') : result
  },
)
