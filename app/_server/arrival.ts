import { randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { isLoopback } from '@/lib/limits'
import { countArrival } from './arrivals-under-way'
import { loopbackNames } from './origin'
import { arrivalHeaders } from './request'

const privateNetwork = /^(::ffff:)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^f[cd]/i

/**
 * The client's address. A proxy's X-Forwarded-For is believed only from this machine, or from the private network
 * when people come over https (something there must end TLS); and of it only the last entry, which the proxy wrote.
 */
export function clientAddress(socket: string, forwarded: string | undefined, publicUrl: string): string {
  const trusted = isLoopback(socket) || (publicUrl.startsWith('https:') && privateNetwork.test(socket))
  const last = forwarded?.split(',').at(-1)?.trim()
  return trusted && last ? last : socket
}

/** Whether the connection comes from this machine, and not through a proxy on it. */
export function isDirect(socket: string, headers: IncomingMessage['headers']): boolean {
  const relayed = Object.keys(headers).some((name) => /^(x-forwarded-.*|forwarded|via|x-real-ip)$/.test(name))
  return isLoopback(socket) && !relayed
}

/** Before Next sees a request: who sent it and a name for it, over whatever the client claims to be. */
function arrive({ request, response }: { request: IncomingMessage; response: ServerResponse }): void {
  const { headers, socket } = request
  const requestId = randomUUID()
  const forwarded = headers['x-forwarded-for']
  headers[arrivalHeaders.requestId] = requestId
  headers[arrivalHeaders.client] = clientAddress(
    socket.remoteAddress ?? 'unknown',
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    env().PUBLIC_URL,
  )
  headers[arrivalHeaders.direct] = isDirect(socket.remoteAddress ?? '', headers) ? 'yes' : 'no'
  delete headers[arrivalHeaders.path]
  const { hostname, host, protocol } = new URL(env().PUBLIC_URL)
  delete headers['x-forwarded-host']
  // Next compares an action's Origin with this header, then with Host: it learns the public name from us alone.
  if (!loopbackNames.has(hostname)) headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
  delete headers['x-next-intl-locale']
  response.setHeader('X-Request-Id', requestId)
  response.once('close', countArrival(requestId))
}

type Arrival = Parameters<typeof arrive>[0] & { server: Server }

/**
 * Listens once per process, even when a development server reloads this module.
 * @param meet called with the server of each request, before it hears of the request
 */
export function noteArrivals(meet: (server: Server) => void): void {
  const key = Symbol.for('ronde.arrivals.noted')
  const shared = globalThis as { [key]?: true }
  if (shared[key]) return
  shared[key] = true
  diagnostics.subscribe('http.server.request.start', (message) => {
    const arrival = message as Arrival
    arrive(arrival)
    meet(arrival.server)
  })
}
