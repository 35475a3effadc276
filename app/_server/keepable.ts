import type { IncomingMessage, ServerResponse } from 'node:http'

/** The public pages and nothing else: a stream, or what is made for one visitor, must never wait here for another. */
const page = /^\/(?:fr|nl|en)(?:\/(?:(?:forums|series|embed)\/[^.]+|accessibility|legal|privacy))?$/

/** Words that links carry for whoever counts visits: no page reads them. */
const counted = /^(?:(?:utm|mtm|pk)_\w+|fbclid|gclid|msclkid)$/

/** Headers by which a script asks for something else than the page. */
const otherThanThePage = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-action',
  'next-url',
  'x-nextjs-data',
  'x-middleware-prefetch',
  'authorization',
  'range',
] as const

const draftCookie = /(?:^|;\s*)(?:__prerender_bypass|__next_preview_data)=/

/** RFC 9110 §12.5.3, for the one encoding we keep. */
export function takesGzip(accepted: string): boolean {
  return accepted.split(',').some((one) => {
    const [name = '', quality = 'q=1'] = one.split(';').map((part) => part.trim().toLowerCase())
    return name === 'gzip' && Number(quality.replace('q=', '')) > 0
  })
}

/**
 * What an answer is kept under: the address, and whether it is compressed; null for a request that only Next answers.
 * Next is then asked for exactly that encoding.
 * @param personal addresses of what is made for one visitor
 */
export function keyOf({ method, url = '', headers }: IncomingMessage, personal: RegExp): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = '', query] = url.split('?', 2)
  if (!page.test(path) || personal.test(path)) return null
  if (query && [...new URLSearchParams(query).keys()].some((name) => !counted.test(name))) return null
  if (otherThanThePage.some((name) => headers[name] !== undefined)) return null
  if (headers.cookie !== undefined && draftCookie.test(headers.cookie)) return null
  const encoding = takesGzip(String(headers['accept-encoding'] ?? '')) ? 'gzip' : 'identity'
  headers['accept-encoding'] = encoding
  return `${encoding} ${path}`
}

/** Whether Next says that this page may be shared between visitors, and nothing in it is one visitor's own. */
export function keepable(response: ServerResponse): boolean {
  const cacheControl = String(response.getHeader('cache-control') ?? '')
  return (
    response.statusCode === 200 &&
    String(response.getHeader('content-type') ?? '').startsWith('text/html') &&
    /\bs-maxage=[1-9]/.test(cacheControl) &&
    !/\b(?:private|no-store|no-cache)\b/.test(cacheControl) &&
    !response.hasHeader('set-cookie')
  )
}

/** Of one answer only: its name, and how it went over the wire. */
const ofOneAnswer = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** The headers to be sent again. */
export function keptHeaders(response: ServerResponse): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(response.getHeaders())) {
    if (value !== undefined && !ofOneAnswer.has(name)) headers[name] = Array.isArray(value) ? value : String(value)
  }
  return headers
}
