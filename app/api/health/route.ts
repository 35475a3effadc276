import { defineRoute } from '@/app/_server/route'
import { health } from './health'

/** Whether this process can serve: 200, or 503 for whoever spreads the load. */
export const GET = defineRoute({ name: 'health' }, async () => {
  const state = await health()
  const status = state.database === 'writable' && state.jobs === 'running' ? 200 : 503
  return Response.json(state, { status, headers: { 'Cache-Control': 'no-store' } })
})
