import { defineRoute } from '@/app/_server/route'
import { now } from '@/lib/clock'

/** The server's instant, in milliseconds, and nothing else: what a page measures its own clock against. */
export const GET = defineRoute({ name: 'clock.now' }, () =>
  Response.json({ now: now().getTime() }, { headers: { 'Cache-Control': 'no-store' } }),
)
