import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { type Kept, KeptAnswers } from '@/lib/kept/kept-answers'
import { alreadyHas } from './etag'
import { keepable, keptHeaders, keyOf } from './keepable'
import { recorded } from './recorded'

type Pass = () => void

/** Bounds of what is kept in memory: bodies, answers, and how long one is good for (octets, milliseconds). */
const bounds = { octets: 64 * 1024 * 1024, entries: 4_000, life: 5_000 }

/**
 * Answers for public pages before Next is asked: what Next answered last is sent again for some seconds, as it was, to
 * whoever asks for the same address in the same encoding. Next itself says which answers may be shared; everything is
 * dropped as soon as it forgets one of its own (see cache-handler.js).
 */
export class KeptPages {
  readonly #answers = new KeptAnswers(bounds)
  /** Pages that somebody has asked Next for: who comes meanwhile waits for that answer. */
  readonly #coming = new Map<string, Promise<Kept | null>>()
  readonly #personal: RegExp

  /** @param personal addresses of what is made for one visitor: they go to Next, whatever it answers */
  constructor(personal: RegExp) {
    this.#personal = personal
  }

  /** Forgets every page, and what Next is about to answer. */
  drop(): void {
    this.#answers.drop()
    this.#coming.clear()
  }

  /** Answers, or lets Next answer by calling `pass`. */
  async answer(request: IncomingMessage, response: ServerResponse, pass: Pass): Promise<void> {
    const key = keyOf(request, this.#personal)
    if (key === null) return pass()
    const kept = this.#answers.get(key, performance.now())
    if (kept === null) return pass()
    if (kept) return send(request, response, kept)
    const coming = this.#coming.get(key)
    if (coming) {
      const answer = await coming
      return answer ? send(request, response, answer) : pass()
    }
    // only a whole answer can be kept
    if (request.method !== 'GET' || request.headers['if-none-match'] !== undefined) return pass()
    void this.#record(key, response)
    pass()
  }

  async #record(key: string, response: ServerResponse): Promise<void> {
    const { age } = this.#answers
    const coming = recorded(response).then((body): Kept | null => {
      if (body === null || !keepable(response)) return null
      const etag = response.getHeader('etag')
      return { body, etag: typeof etag === 'string' ? etag : null, headers: keptHeaders(response) }
    })
    this.#coming.set(key, coming)
    const kept = await coming
    this.#answers.set(key, kept, performance.now(), age)
    if (this.#coming.get(key) === coming) this.#coming.delete(key)
  }
}

function send(request: IncomingMessage, response: ServerResponse, { headers, etag, body }: Kept): void {
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
  if (etag !== null && alreadyHas(request.headers['if-none-match'] ?? null, etag)) {
    response.removeHeader('content-type')
    response.removeHeader('content-encoding')
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Length', body.length)
  response.writeHead(200)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** On globalThis: the cache handler, which Next loads by itself, finds it there. */
const key = Symbol.for('ronde.keptPages')
const shared = globalThis as { [key]?: KeptPages }

const wrapped = new WeakSet<Server>()

/** Puts the kept pages before the listeners of a server; once a server. */
export function keepPagesOf(server: Server, personal: RegExp): void {
  if (wrapped.has(server)) return
  wrapped.add(server)
  shared[key] ??= new KeptPages(personal)
  const pages = shared[key]
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void pages.answer(request, response, () => {
      for (const listener of listeners) Reflect.apply(listener, server, [request, response])
    })
  })
}
