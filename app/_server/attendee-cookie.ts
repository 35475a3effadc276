import { sign, verify } from '@/lib/auth/secrets'

/** One personal link this browser has opened: the registration, and the version of the link it was. */
export type HeldLink = { id: string; version: number }

/** Links one browser may hold: a family desk, a secretary's office. */
const most = 12

/** Days the browser stays known after it last opened a link. */
export const attendeeCookieDays = 120

/** Reads the signed cookie; one that was altered holds nothing. */
export function heldLinks(cookie: string | undefined): HeldLink[] {
  const text = cookie === undefined ? null : verify('attendee-cookie', cookie)
  if (!text) return []
  return text.split('~').flatMap((part) => {
    const [id, version] = part.split(':')
    return id && Number.isInteger(Number(version)) ? [{ id, version: Number(version) }] : []
  })
}

/** The cookie with one more link, newest first; an older version of the same link goes. */
export function holdLink(cookie: string | undefined, opened: HeldLink): string {
  const others = heldLinks(cookie).filter((link) => link.id !== opened.id)
  const held = [opened, ...others].slice(0, most)
  return sign('attendee-cookie', held.map((link) => `${link.id}:${link.version}`).join('~'))
}
