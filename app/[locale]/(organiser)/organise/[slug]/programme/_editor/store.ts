/** A value that changes in one place and tells whoever looks at it. */
export type Store<Value> = {
  get: () => Value
  subscribe: (listener: () => void) => () => void
  /** Returns the value it became. */
  change: (next: (value: Value) => Value) => Value
}

export function createStore<Value>(first: Value): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (next) => {
      const was = value
      value = next(was)
      if (value !== was) for (const listener of listeners) listener()
      return value
    },
  }
}
