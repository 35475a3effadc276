'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { addToSession, removeFromSession } from '@/domain/registration/commands/sign-ups'
import { registrationNamed } from '@/domain/registration/queries/attendance'
import { refuse } from '@/domain/shared/result'
import { inForum } from '../../../../../_form/in-forum'

const somebody = z.object({ who: z.string().trim().min(1, 'required').max(254, 'too-long') })

export const addSomebody = defineAction(
  { name: 'organise.add-to-session', guard: inForum('registrations.write'), schema: somebody },
  async ({ scope, values, form }) => {
    const registrationId = await registrationNamed(scope, values.who)
    if (registrationId === null) return refuse('no-such-registration')
    const result = await addToSession(scope, textOf(form, 'session'), registrationId)
    if (result.ok) refresh()
    return result
  },
)

export const takeOff = defineAction(
  { name: 'organise.remove-from-session', guard: inForum('registrations.write') },
  async ({ scope, form }) => {
    const result = await removeFromSession(scope, textOf(form, 'session'), textOf(form, 'registration'))
    if (result.ok) refresh()
    return result
  },
)
