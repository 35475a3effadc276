import { dataPolicy } from '@/lib/csp/policy'
import { listen, type Message } from '@/lib/live/announce'
import { leaveOutOfCount } from './arrivals-under-way'

/** Milliseconds: between signs of life, before a browser comes back, and that one stream lasts (then who reads is asked anew). */
const heartbeat = 20_000
const retry = 2_000
const life = 15 * 60_000
/** Pieces that may wait for a reader who is too slow; more, and the stream ends. */
const patience = 64

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.streams')
const shared = globalThis as { [key]?: Set<() => void> }
shared[key] ??= new Set()
const open = shared[key]

/** Ends every open stream: the process stops, or has missed something. Browsers come back by themselves. */
export function closeStreams(): void {
  for (const close of [...open]) close()
}

type Stream = {
  requestId: string
  signal: AbortSignal
  /** What a reader may know of a message; all of it unless said otherwise. Messages keep their order. */
  tell?: (message: Message) => object | Promise<object>
}

/**
 * An answer that stays open and tells each message about a topic as a server-sent event (HTML Standard, §9.2): JSON in
 * `data`. It says nothing of what happened before it was opened: whoever opens it reads first what there is.
 */
export function eventStream(topic: string, { requestId, signal, tell = (message) => message }: Stream): Response {
  leaveOutOfCount(requestId)
  const encoder = new TextEncoder()
  let close = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => {
          if ((controller.desiredSize ?? 0) <= 0) close()
          else controller.enqueue(encoder.encode(`${text}\n\n`))
        }
        let told: Promise<void> | null = null
        const say = (words: object) => send(`data: ${JSON.stringify(words)}`)
        const quiet = listen(topic, (message: Message) => {
          const words = tell(message)
          if (!(words instanceof Promise) && told === null) return say(words)
          const before = told ?? Promise.resolve()
          told = Promise.all([words, before]).then(([known]) => say(known), close)
        })
        const beat = setInterval(() => send(': here'), heartbeat)
        const end = setTimeout(() => close(), life)
        close = () => {
          close = () => {}
          quiet()
          clearInterval(beat)
          clearTimeout(end)
          open.delete(ending)
          signal.removeEventListener('abort', ending)
          controller.close()
        }
        const ending = () => close()
        open.add(ending)
        signal.addEventListener('abort', ending)
        send(`retry: ${retry}`)
        if (signal.aborted) close()
      },
      cancel: () => close(),
    },
    { highWaterMark: patience },
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'Content-Security-Policy': dataPolicy,
      'X-Accel-Buffering': 'no',
    },
  })
}
