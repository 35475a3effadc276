import { createHash } from 'node:crypto'

/** RFC 9110 §13.1.2: whether the visitor already has this very content. */
export function alreadyHas(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}

/** An answer that need not be sent twice: 304 to whoever already has it. */
export function answerOnce(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const tagged = { ...headers, ETag: etag }
  return alreadyHas(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: tagged })
    : new Response(body, { headers: tagged })
}
