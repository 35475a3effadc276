'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { retryMail } from '@/domain/mail/commands'
import { inForum } from '../../_form/in-forum'

export const retryOne = defineAction(
  { name: 'organise.retry-mail', guard: inForum('registrations.write') },
  async ({ scope, form }) => {
    const result = await retryMail(scope, textOf(form, 'id'))
    refresh()
    return result
  },
)
