'use server'

import { defineAction } from '@/app/_server/action'
import { evenly } from '@/app/_server/even-answer'
import { requestHatLinks } from '@/domain/programme/commands/hat-links'
import { requestPersonalLinks } from '@/domain/registration/commands/personal-links'
import { personalLinkSchema } from '@/domain/registration/schema'
import { emailKey } from '@/domain/shared/fold'
import { accept } from '@/domain/shared/result'
import { withinLimit } from '@/lib/limits'

/** Mails the personal links of an address, if it has any. The answer never tells. */
export const askForLink = defineAction(
  { name: 'registration.ask-for-link', schema: personalLinkSchema, limit: 'personal-link' },
  async ({ values, facts }) => {
    await evenly(async () => {
      if (!(await withinLimit('personal-link-address', emailKey(values.email)))) return
      await requestPersonalLinks(values.email, facts.locale)
      await requestHatLinks(values.email, facts.locale)
    })
    return accept(null)
  },
)
