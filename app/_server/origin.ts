/** The parts of a request that say where it comes from. */
type Sent = { origin: string | null; fetchSite: string | null }

/** Names of this machine, as a URL has them. */
export const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Two names of this machine on the same port are one origin: people type localhost and 127.0.0.1 alike. */
function same(a: URL, b: URL): boolean {
  if (a.origin === b.origin) return true
  return (
    a.protocol === b.protocol && a.port === b.port && loopbackNames.has(a.hostname) && loopbackNames.has(b.hostname)
  )
}

/**
 * Whether a mutation was sent by our own pages. Compared with PUBLIC_URL and never with a request header,
 * so a spoofed Host or X-Forwarded-Host changes nothing. A missing or "null" Origin is foreign.
 */
export function sentByUs({ origin, fetchSite }: Sent, publicUrl: string): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin') return false
  if (origin === null || !URL.canParse(origin)) return false
  return same(new URL(origin), new URL(publicUrl))
}
