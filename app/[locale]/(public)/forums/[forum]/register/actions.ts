'use server'

import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { register } from '@/domain/registration/commands/register'
import { valuesFromForm } from '@/domain/registration/form-data'
import { registrationForm } from '@/domain/registration/queries/public'
import { registrationSchema } from '@/domain/registration/schema'
import { cookieName, cookieOptions } from '@/lib/auth/cookies'
import { doneMinutes, sealDone } from './done/receipt'

async function formSent(form: FormData) {
  return (await registrationForm(textOf(form, 'forum'))) ?? notFound()
}

/** One person registers; the answer is a page that is the same for a known and an unknown address. */
export const sendRegistration = defineAction(
  {
    name: 'registration.register',
    limit: 'registration',
    read: valuesFromForm,
    schema: async (form) => registrationSchema(await formSent(form)),
  },
  async ({ values, form, facts }) => {
    const { forumId, slug } = await formSent(form)
    const result = await register(forumId, values, { source: 'public' })
    if (!result.ok) return result
    const { givenName, familyName, email, typeId } = values
    const { outcome, position } = result.value
    const jar = await cookies()
    jar.set(cookieName('done'), sealDone({ slug, outcome, position, givenName, familyName, email, typeId }), {
      ...cookieOptions(),
      maxAge: doneMinutes * 60,
    })
    redirect(`/${facts.locale}/forums/${slug}/register/done`)
  },
)
