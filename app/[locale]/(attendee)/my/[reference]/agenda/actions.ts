'use server'

import { defineAction } from '@/app/_server/action'
import { renewCalendar } from '@/domain/registration/commands/agenda-calendar'
import { signUp, withdraw } from '@/domain/registration/commands/sign-ups'
import { star } from '@/domain/registration/commands/stars'
import { ownRegistrationOf } from '../_form/own'
import { chosenSession, toAgenda } from './said'

export const takeSeat = defineAction(
  { name: 'registration.sign-up', guard: ownRegistrationOf, schema: chosenSession },
  async ({ scope, values, form, facts }) => {
    const result = await signUp(scope, values.sessionId)
    if (result.ok) toAgenda(form, facts.locale, result.value.status === 'SEATED' ? 'seated' : 'waiting')
    if (result.error === 'overlaps' && 'with' in result) toAgenda(form, facts.locale, 'overlaps', result.with)
    return result
  },
)

export const giveBack = defineAction(
  { name: 'registration.withdraw', guard: ownRegistrationOf, schema: chosenSession },
  async ({ scope, values, form, facts }) => {
    const result = await withdraw(scope, values.sessionId)
    return result.ok ? toAgenda(form, facts.locale, 'withdrawn') : result
  },
)

export const starSession = defineAction(
  { name: 'registration.star', guard: ownRegistrationOf, schema: chosenSession },
  async ({ scope, values, form, facts }) => {
    const starred = values.starred !== 'no'
    const result = await star(scope, values.sessionId, starred)
    return result.ok ? toAgenda(form, facts.locale, starred ? 'starred' : 'unstarred') : result
  },
)

export const renew = defineAction(
  { name: 'registration.renew-calendar', guard: ownRegistrationOf },
  async ({ scope, form, facts }) => {
    const result = await renewCalendar(scope)
    return result.ok ? toAgenda(form, facts.locale, 'renewed') : result
  },
)
