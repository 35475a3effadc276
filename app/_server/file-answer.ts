import type { FileFacts } from '@/domain/programme/queries/files'
import { dataPolicy } from '@/lib/csp/policy'
import { alreadyHas } from './etag'

/** Shown in the browser; everything else is saved. */
const shown = /^(image\/|application\/pdf$)/

/** RFC 6266: how a file is called when it is saved; the plain name is for readers that know no other. */
export function disposition(contentType: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${shown.test(contentType) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`
}

/**
 * A kept file as an answer: 304 to whoever has it. The address of a file changes with its content, so a public one is
 * kept for good; a private one is asked for again each time, because who may read it changes.
 * @param octets read only when they are to be sent; null when the file was deleted meanwhile
 */
export async function fileAnswer(
  request: Request,
  file: FileFacts,
  octets: () => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Response> {
  const etag = `"${file.sha256.slice(0, 32)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-cache',
    'Content-Security-Policy': dataPolicy,
    'X-Content-Type-Options': 'nosniff',
  }
  if (alreadyHas(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const bytes = request.method === 'HEAD' ? null : await octets()
  if (bytes === null && request.method !== 'HEAD') return new Response(null, { status: 404 })
  return new Response(bytes, {
    headers: {
      ...headers,
      'Content-Type': file.contentType,
      'Content-Length': String(file.size),
      'Content-Disposition': disposition(file.contentType, file.name),
    },
  })
}
