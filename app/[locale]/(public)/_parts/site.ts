import { env } from '@/lib/env'

/** The address people type, without its scheme. */
export function siteName(): string {
  return new URL(env().PUBLIC_URL).host
}

/** Where messages of this installation come from, when it is a real address. */
export function siteMail(): string | null {
  const address = /[^\s<>]+@[^\s<>]+/.exec(env().MAIL_FROM)?.[0] ?? null
  return address === null || address.endsWith('.localdomain') ? null : address
}
