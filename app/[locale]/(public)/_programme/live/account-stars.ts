import { mergeStars } from '@/domain/programme/stars'
import { keepStars, keptStars } from './phone-stars'

const addressOf = (forum: string) => `/api/forums/${encodeURIComponent(forum)}/agenda`

/** What the account of this browser answers; null without one, or without a network: the phone alone then. */
async function askAccount(forum: string): Promise<{ reference: string | null; stars: string[] } | null> {
  const response = await fetch(addressOf(forum), { headers: { Accept: 'application/json' } }).catch(() => null)
  if (!response?.ok) return null
  const body: unknown = await response.json().catch(() => null)
  if (typeof body !== 'object' || body === null || !('registered' in body) || body.registered !== true) return null
  const { stars, reference } = body as { stars?: unknown; reference?: unknown }
  return {
    stars: Array.isArray(stars) ? stars.filter((one) => typeof one === 'string') : [],
    reference: typeof reference === 'string' ? reference : null,
  }
}

/** Tells the account; whatever does not arrive is told at the next contact. */
async function tellAccount(forum: string, sessionId: string, starred: boolean): Promise<boolean> {
  const response = await fetch(addressOf(forum), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sessionId, starred }),
  }).catch(() => null)
  return response?.ok ?? false
}

const changed = (list: readonly string[], id: string, there: boolean) =>
  there ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id)

async function tellAndRemember(forum: string, id: string, starred: boolean): Promise<void> {
  if (!(await tellAccount(forum, id, starred))) return
  const kept = keptStars(forum)
  keepStars(forum, { ...kept, lastSeen: changed(kept.lastSeen ?? [], id, starred) })
}

/** Stars or unstars on this phone at once, and in the account where there is one. */
export function star(forum: string, id: string, starred: boolean, registered: boolean): void {
  const kept = keptStars(forum)
  keepStars(forum, { ...kept, stars: changed(kept.stars, id, starred) })
  if (registered) void tellAndRemember(forum, id, starred)
}

/** Phone and account put together what each has; the reference of the registration, null without an account. */
export async function meetAccount(forum: string): Promise<{ reference: string | null } | null> {
  const account = await askAccount(forum)
  if (!account) return null
  const { stars: phone, lastSeen } = keptStars(forum)
  const { stars, toAdd, toRemove } = mergeStars({ phone, account: account.stars, lastSeen })
  keepStars(forum, { stars, lastSeen: account.stars })
  for (const id of toAdd) await tellAndRemember(forum, id, true)
  for (const id of toRemove) await tellAndRemember(forum, id, false)
  return { reference: account.reference }
}
