import { env } from '../env'

/** Whether people reach us over https: cookies are then bound to this very host (the prefix __Host-). */
export function overHttps(): boolean {
  return env().PUBLIC_URL.startsWith('https:')
}

/** Name of a cookie of ours, with the strictest prefix the address allows. */
export function cookieName(name: 'session' | 'sign-in' | 'my' | 'done'): string {
  return `${overHttps() ? '__Host-' : ''}ronde-${name}`
}

/** HttpOnly, Lax (mailed links must arrive with it), whole site (the prefix demands it). */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() } as const
}
