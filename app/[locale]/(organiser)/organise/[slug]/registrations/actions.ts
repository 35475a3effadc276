'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import {
  approve,
  cancelRegistration,
  createRegistration,
  decline,
  editRegistration,
  moveType,
  resendTicket,
} from '@/domain/registration/commands/organiser'
import { editValuesFromForm, valuesFromForm } from '@/domain/registration/form-data'
import { organiserForm, registrationDetail } from '@/domain/registration/queries/organiser'
import { organiserEditSchema, registrationSchema } from '@/domain/registration/schema'
import type { Result } from '@/domain/shared/result'
import type { OrganisedForum } from '@/domain/shared/scope'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'

/** The list and the page of a registration are read anew, whatever became of it. */
async function freshly<Value, Code extends string>(result: Promise<Result<Value, Code>>) {
  const outcome = await result
  refresh()
  return outcome
}

type Sent = { scope: OrganisedForum; form: FormData }
const idIn = (form: FormData) => textOf(form, 'id')

export const approveOne = defineAction(
  { name: 'organise.approve', guard: inForum('registrations.write') },
  ({ scope, form }: Sent) => freshly(approve(scope, idIn(form))),
)

export const declineOne = defineAction(
  { name: 'organise.decline', guard: inForum('registrations.write') },
  ({ scope, form }: Sent) => freshly(decline(scope, idIn(form))),
)

export const cancelOne = defineAction(
  { name: 'organise.cancel', guard: inForum('registrations.write') },
  ({ scope, form }: Sent) => freshly(cancelRegistration(scope, idIn(form))),
)

export const moveOne = defineAction(
  { name: 'organise.move', guard: inForum('registrations.write') },
  ({ scope, form }: Sent) => freshly(moveType(scope, idIn(form), textOf(form, 'typeId'))),
)

export const resendOne = defineAction(
  { name: 'organise.resend', guard: inForum('registrations.write') },
  ({ scope, form }: Sent) => freshly(resendTicket(scope, idIn(form))),
)

export const createOne = defineAction(
  {
    name: 'organise.register',
    guard: inForum('registrations.write'),
    read: valuesFromForm,
    schema: async (_form, scope) => registrationSchema(await organiserForm(scope), 'organiser'),
  },
  async ({ scope, values, form, facts }) => {
    const result = await createRegistration(scope, values)
    if (!result.ok) return result
    const { registrationId } = result.value
    return redirect({ href: `/organise/${forumOf(form)}/registrations/${registrationId}`, locale: facts.locale })
  },
)

export const editOne = defineAction(
  {
    name: 'organise.edit-registration',
    guard: inForum('registrations.write'),
    read: editValuesFromForm,
    schema: async (form, scope) => {
      const registration = await registrationDetail(scope, idIn(form))
      return organiserEditSchema(await organiserForm(scope), registration?.type.id ?? '')
    },
  },
  async ({ scope, values, form, facts }) => {
    const result = await editRegistration(scope, idIn(form), values)
    if (!result.ok) return result
    return redirect({ href: `/organise/${forumOf(form)}/registrations/${idIn(form)}`, locale: facts.locale })
  },
)
