import { headers } from 'next/headers'
import { asLocale, type Locale } from '@/domain/shared/locale'
import { env } from '@/lib/env'
import { sentByUs } from './origin'

/** Written by the server itself when a request arrives; what a client sends under these names is overwritten. */
export const arrivalHeaders = {
  requestId: 'x-request-id',
  client: 'x-ronde-client',
  path: 'x-ronde-path',
  /** "yes" when the connection comes from this machine and nobody forwarded it. */
  direct: 'x-ronde-direct',
} as const

/** What the edge needs to know of a request, for actions, pages and handlers alike. */
export type RequestFacts = {
  requestId: string
  /** The address it came from; never logged, hashed before it is counted. */
  client: string
  ours: boolean
  locale: Locale
  path: string
}

export function factsOf(sent: Headers): RequestFacts {
  const path = sent.get(arrivalHeaders.path) ?? ''
  return {
    requestId: sent.get(arrivalHeaders.requestId) ?? 'unknown',
    client: sent.get(arrivalHeaders.client) ?? 'unknown',
    ours: sentByUs({ origin: sent.get('origin'), fetchSite: sent.get('sec-fetch-site') }, env().PUBLIC_URL),
    locale: asLocale(sent.get('x-next-intl-locale') ?? path.split('/')[1]),
    path,
  }
}

export async function requestFacts(): Promise<RequestFacts> {
  return factsOf(await headers())
}
