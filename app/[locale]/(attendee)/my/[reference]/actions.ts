'use server'

import { redirect } from 'next/navigation'
import { defineAction } from '@/app/_server/action'
import { cancelOwn, changeAnswers, changeConsents, changeType } from '@/domain/registration/commands/attendee'
import { eraseOwn } from '@/domain/registration/commands/erase'
import { handOver } from '@/domain/registration/commands/hand-over'
import { acceptOffer, rejoinWaitingList } from '@/domain/registration/commands/waiting-list'
import { editValuesFromForm } from '@/domain/registration/form-data'
import { ownRegistration } from '@/domain/registration/queries/attendee'
import { editSchema, handOverSchema } from '@/domain/registration/schema'
import { backToMine, ownRegistrationOf } from './_form/own'
import { eraseFromForm, eraseSchema, handOverFromForm, typeChoiceFromForm, typeChoiceSchema } from './_form/schema'

export const saveAnswers = defineAction(
  {
    name: 'registration.change-answers',
    guard: ownRegistrationOf,
    read: editValuesFromForm,
    schema: async (_form, scope) => {
      const { definition, type } = await ownRegistration(scope)
      return editSchema(definition, type.id)
    },
  },
  async ({ scope, values, form, facts }) => {
    const result = await changeAnswers(scope, values)
    return result.ok ? backToMine(form, facts.locale, 'edited') : result
  },
)

export const saveConsents = defineAction(
  { name: 'registration.change-consents', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await changeConsents(scope, form.getAll('consents').map(String))
    return result.ok ? backToMine(form, facts.locale, 'consents') : result
  },
)

export const saveType = defineAction(
  {
    name: 'registration.change-type',
    guard: ownRegistrationOf,
    read: typeChoiceFromForm,
    schema: typeChoiceSchema,
  },
  async ({ scope, values, form, facts }) => {
    const result = await changeType(scope, values.typeId)
    return result.ok ? backToMine(form, facts.locale, 'type') : result
  },
)

export const giveToColleague = defineAction(
  {
    name: 'registration.hand-over',
    guard: ownRegistrationOf,
    read: handOverFromForm,
    schema: handOverSchema,
    limit: 'personal-link',
  },
  async ({ scope, values, facts }) => {
    const result = await handOver(scope, values)
    return result.ok ? redirect(`/${facts.locale}/my?said=handed-over`) : result
  },
)

export const cancel = defineAction(
  { name: 'registration.cancel', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await cancelOwn(scope)
    return result.ok ? backToMine(form, facts.locale, 'cancelled') : result
  },
)

export const accept = defineAction(
  { name: 'registration.accept-offer', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await acceptOffer(scope)
    return result.ok ? backToMine(form, facts.locale, 'accepted') : result
  },
)

export const rejoin = defineAction(
  { name: 'registration.rejoin', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await rejoinWaitingList(scope)
    return result.ok ? backToMine(form, facts.locale, 'rejoined') : result
  },
)

export const erase = defineAction(
  { name: 'registration.erase', guard: ownRegistrationOf, read: eraseFromForm, schema: eraseSchema },
  async ({ scope, facts }) => {
    const result = await eraseOwn(scope)
    return result.ok ? redirect(`/${facts.locale}/my?said=erased`) : result
  },
)
