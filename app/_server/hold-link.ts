import { cookies } from 'next/headers'
import { cookieName, cookieOptions } from '@/lib/auth/cookies'
import { attendeeCookieDays, type HeldLink, heldLinks, holdLink } from './attendee-cookie'

/** The personal links this browser has opened. */
export async function linksHere(): Promise<HeldLink[]> {
  return heldLinks((await cookies()).get(cookieName('my'))?.value)
}

/** Remembers, in the one signed cookie, that this browser has opened a personal link. */
export async function rememberLink(opened: HeldLink): Promise<void> {
  const jar = await cookies()
  const held = holdLink(jar.get(cookieName('my'))?.value, opened)
  jar.set(cookieName('my'), held, { ...cookieOptions(), maxAge: attendeeCookieDays * 86_400 })
}
