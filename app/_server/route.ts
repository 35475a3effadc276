import { unstable_rethrow } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { type LimitName, withinLimit } from '@/lib/limits'
import { logger } from '@/lib/logger'
import { factsOf, type RequestFacts } from './request'

type Input<Scope, Params> = { request: NextRequest; params: Params; scope: Scope; facts: RequestFacts }

type Definition<Scope, Params> = {
  /** "chapter.noun", for the log. */
  name: string
  /** Proves who this is; throws (not found, redirect) otherwise. */
  guard?: (input: { request: NextRequest; params: Params; facts: RequestFacts }) => Promise<Scope>
  limit?: LimitName
}

/** Octets the body of a mutation may have; one of unknown length is too long. */
const mostOctets = 1_048_576

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A refusal as JSON: `{ "error": code }`. */
export function refusal(error: string, status: number): Response {
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * A route handler: Origin on every method that changes something, limit, guard, log line without personal data,
 * and a JSON answer with the request id when something unexpected is thrown.
 */
export function defineRoute<Scope = undefined, Params = Record<string, never>>(
  { name, guard, limit }: Definition<Scope, Params>,
  handler: (input: Input<Scope, Params>) => Promise<Response> | Response,
): (request: NextRequest, context: { params: Promise<Params> }) => Promise<Response> {
  async function answer(request: NextRequest, context: { params: Promise<Params> }, facts: RequestFacts) {
    const mutation = !reading.has(request.method)
    if (mutation && !facts.ours) return refusal('forbidden-origin', 403)
    if (mutation && !(Number(request.headers.get('content-length') ?? Number.NaN) <= mostOctets)) {
      return refusal('too-long', 413)
    }
    const rule = limit ?? (mutation ? 'action' : undefined)
    if (rule && !(await withinLimit(rule, facts.client))) return refusal('too-many-requests', 429)
    const params = await context.params
    const scope = (await guard?.({ request, params, facts })) as Scope
    return handler({ request, params, scope, facts })
  }

  return async (request, context) => {
    const facts = factsOf(request.headers)
    const started = performance.now()
    const about = { requestId: facts.requestId, route: name, method: request.method }
    try {
      const response = await answer(request, context, facts)
      const ms = Math.round(performance.now() - started)
      logger.debug({ ...about, status: response.status, ms }, 'answered')
      return response
    } catch (error) {
      unstable_rethrow(error)
      logger.error({ ...about, err: error }, 'unexpected error')
      return Response.json({ error: 'unexpected', requestId: facts.requestId }, { status: 500 })
    }
  }
}
