import type { ServerResponse } from 'node:http'

type Chunk = string | Uint8Array

const isChunk = (value: unknown): value is Chunk => typeof value === 'string' || value instanceof Uint8Array

function octetsOf(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}

/**
 * Listens to what is written into a response, without changing it. Resolves, as soon as the last of it was handed over,
 * to the whole body as it goes over the wire; to null when the connection ended before.
 */
export function recorded(response: ServerResponse): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const { write, end } = response
    const note = ([chunk, encoding]: readonly unknown[]) => {
      if (isChunk(chunk)) chunks.push(octetsOf(chunk, encoding))
    }
    response.write = ((...args: unknown[]) => {
      note(args)
      return Reflect.apply(write, response, args)
    }) as typeof write
    response.end = ((...args: unknown[]) => {
      note(args)
      const ended = Reflect.apply(end, response, args)
      resolve(Buffer.concat(chunks))
      return ended
    }) as typeof end
    response.once('close', () => resolve(null))
  })
}
