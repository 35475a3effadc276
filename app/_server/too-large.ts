import type { Locale } from '@/domain/shared/locale'
import { dataPolicy } from '@/lib/csp/policy'
import en from '@/messages/en/errors.json'
import fr from '@/messages/fr/errors.json'
import nl from '@/messages/nl/errors.json'

/** Octets a form may have, its file and its fields together; the same in next.config.js. */
export const mostFormOctets = 24 * 1024 * 1024

const words = { fr: fr.tooLarge, nl: nl.tooLarge, en: en.tooLarge }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The whole page, since nothing may be read of what was sent: a title, a sentence, the way back. */
function page(locale: Locale, path: string): string {
  const { title, text, back } = words[locale]
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p><p><a href="${escaped(path)}">${escaped(back)}</a></p></main></body></html>`
}

/**
 * What a form gets that says it is longer than we read: 413 with the code alone for a form sent by a script, which
 * keeps what was typed; with a page of its own otherwise.
 */
export function tooLarge(request: { headers: Headers; path: string; locale: Locale }): Response | null {
  if (!(Number(request.headers.get('content-length') ?? 0) > mostFormOctets)) return null
  const byScript = request.headers.has('next-action')
  return new Response(byScript ? 'too-large' : page(request.locale, request.path), {
    status: 413,
    headers: {
      'Content-Type': byScript ? 'text/plain' : 'text/html; charset=utf-8',
      'Content-Security-Policy': dataPolicy,
      'Cache-Control': 'no-store',
    },
  })
}
