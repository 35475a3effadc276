import { queueMail } from '@/domain/mail/commands'
import { asLocale, type Locale } from '@/domain/shared/locale'
import { randomSecret } from '@/lib/auth/secrets'
import { userByEmail } from '@/lib/auth/sessions'
import { openSignInRequest } from '@/lib/auth/sign-in-requests'
import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { withinLimit } from '@/lib/limits'
import { evenly } from './even-answer'

/**
 * Somebody asks to sign in. A known address gets a link and a code by mail, an unknown one nothing; both get the
 * same answer after the same time. Returns the id by which this browser may type the code.
 */
export async function requestSignIn(email: string, locale: Locale): Promise<string> {
  return evenly(async () =>
    (await withinLimit('sign-in-address', email)) ? await openAndMail(email, locale) : randomSecret(),
  )
}

async function openAndMail(email: string, locale: Locale): Promise<string> {
  const id = await write(async (tx) => {
    const { id, token, code } = await openSignInRequest(tx, email, now())
    const user = await userByEmail(email, tx)
    if (user) {
      const secret = JSON.stringify({ token, code })
      const language = user.locale ? asLocale(user.locale) : locale
      await queueMail(tx, { template: 'sign-in', to: email, locale: language, secret })
    }
    return id
  })
  wake()
  return id
}

/** Where to go after signing in: a page of the organiser's part, else its entrance. */
export function afterSignIn(locale: Locale, wanted: string | null | undefined): string {
  const home = `/${locale}/organise`
  if (!wanted) return home
  const { pathname, search, origin } = new URL(wanted, 'https://ronde.invalid')
  const ours = origin === 'https://ronde.invalid' && /^\/(fr|nl|en)\/organise(\/|$)/.test(pathname)
  return ours ? pathname + search : home
}
