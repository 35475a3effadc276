import { AsyncLocalStorage } from 'node:async_hooks'

type Open = { open: boolean }

const key = Symbol.for('ronde.db.inside')
const shared = globalThis as { [key]?: AsyncLocalStorage<Open> }
shared[key] ??= new AsyncLocalStorage<Open>()
const storage = shared[key]

/** Whether this code runs inside `write`, where a second writer would wait for its own caller. */
export function insideWrite(): boolean {
  return storage.getStore()?.open === true
}

/** Runs `work` as the inside of a transaction. Work left behind after it ends is outside again. */
export async function markInside<T>(work: () => Promise<T>): Promise<T> {
  const state: Open = { open: true }
  try {
    return await storage.run(state, work)
  } finally {
    state.open = false
  }
}
