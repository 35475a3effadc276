import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { sentByUs } from './app/_server/origin'
import { arrivalHeaders } from './app/_server/request'
import { tooLarge } from './app/_server/too-large'
import { asLocale } from './domain/shared/locale'
import { routing } from './i18n/routing'
import { overHttps } from './lib/auth/cookies'
import { pagePolicy } from './lib/csp/policy'
import { env } from './lib/env'

const localise = createMiddleware(routing)
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Pages that are made for one visitor: a nonce for their scripts, never stored, and nothing sent from elsewhere.
 * Who may see them is decided in the pages themselves, never here.
 */
export default function proxy(request: NextRequest): Response {
  const { headers, method, nextUrl } = request
  const sent = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') }
  if (!reading.has(method) && !sentByUs(sent, env().PUBLIC_URL)) {
    return NextResponse.json({ error: 'forbidden-origin' }, { status: 403, headers: { 'Cache-Control': 'no-store' } })
  }
  const path = nextUrl.pathname + nextUrl.search
  const refused = reading.has(method) ? null : tooLarge({ headers, path, locale: asLocale(path.split('/')[1]) })
  if (refused) return refused

  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy({
    scripts: [`'nonce-${nonce}'`, "'strict-dynamic'"],
    development: process.env.NODE_ENV === 'development',
    https: overHttps(),
  })
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  headers.set(arrivalHeaders.path, path)

  const response = localise(request)
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export const config = {
  matcher: [
    // Everything but interfaces, streams, files, and the cached public pages: those answer twice as fast when they do not come here.
    '/((?!api/|_next/|(?:fr|nl|en)(?:/(?:forums/[^/]+(?:/(?:(?:sessions|people|rooms|themes)/[^/]+|programme(?:/doors)?|agenda|changes))?|embed/[^/]+|series/[^/]+|accessibility|legal|privacy))?/?$|.*\\.[^/]*$|.*/events$).*)',
    // An action can be sent to any page.
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
}
