import { EventEmitter } from 'node:events'

/** What is told about a topic: ids and numbers only, never content. */
export type Message = Readonly<Record<string, string | number | readonly string[]>>

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.live')
const shared = globalThis as { [key]?: EventEmitter }
shared[key] ??= new EventEmitter().setMaxListeners(0)
const emitter = shared[key]

/** Tells everybody who listens to a topic that something changed; to be called after the commit. */
export function announce(topic: string, message: Message): void {
  emitter.emit(topic, message)
}

/** Calls `listener` with each message about a topic, until the answer is called. */
export function listen(topic: string, listener: (message: Message) => void): () => void {
  emitter.on(topic, listener)
  return () => emitter.off(topic, listener)
}
