import { EventEmitter } from 'node:events'

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.jobs.bell')
const shared = globalThis as { [key]?: EventEmitter }
shared[key] ??= new EventEmitter().setMaxListeners(0)
const bell = shared[key]

/** Tells the workers of this process that there is something to do; to be called after the commit. */
export function wake(): void {
  bell.emit('wake')
}

/** Calls `listener` at each `wake()`, until the answer is called. */
export function onWake(listener: () => void): () => void {
  bell.on('wake', listener)
  return () => bell.off('wake', listener)
}

/** A pause that can be cut short; a ring before the pause begins is not lost. */
export class Pause {
  #rung = false
  #end: (() => void) | undefined

  ring(): void {
    this.#rung = true
    this.#end?.()
  }

  /** Resolves after that many milliseconds, or as soon as it has rung. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#end = undefined
    this.#rung = false
  }
}
