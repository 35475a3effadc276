import { EventEmitter } from 'node:events'

/** What is told about a topic: ids and numbers only, never content. */
export type Message = Readonly<Record<string, string | number | readonly string[]>>

export type Tell = (topic: string, message: Message) => void

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.live')
const shared = globalThis as { [key]?: { emitter: EventEmitter; others: Tell | null } }
shared[key] ??= { emitter: new EventEmitter().setMaxListeners(0), others: null }
const live = shared[key]

/** Tells everybody who listens to a topic that something changed, in other processes too; to be called after the commit. */
export function announce(topic: string, message: Message): void {
  hear(topic, message)
  live.others?.(topic, message)
}

/** Calls `listener` with each message about a topic, until the answer is called. */
export function listen(topic: string, listener: (message: Message) => void): () => void {
  live.emitter.on(topic, listener)
  return () => live.emitter.off(topic, listener)
}

/** Tells what another process announced to whoever listens in this one. */
export function hear(topic: string, message: Message): void {
  live.emitter.emit(topic, message)
}

/** How announcements reach other processes; null when there are none. */
export function tellOthers(tell: Tell | null): void {
  live.others = tell
}
