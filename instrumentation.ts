import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./app/_server/start')).start()
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logger } = await import('./lib/logger')
  const requestId = request.headers['x-request-id']
  logger.error(
    { requestId, method: request.method, route: context.routePath, kind: context.routeType, err: error },
    'unexpected error',
  )
}
