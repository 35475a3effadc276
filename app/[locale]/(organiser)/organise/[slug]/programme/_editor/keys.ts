/** What a key asks of the session it is pressed on. */
export type Asked =
  | { ask: 'shift' | 'stretch'; minutes: number }
  | { ask: 'room' | 'widen' | 'walk'; by: -1 | 1 }
  | { ask: 'first' | 'last' | 'open' | 'rooms' | 'everywhere' | 'tray' | 'add' | 'help' }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const alone: Readonly<Record<string, Asked>> = {
  ArrowUp: { ask: 'shift', minutes: -5 },
  ArrowDown: { ask: 'shift', minutes: 5 },
  ArrowLeft: { ask: 'room', by: -1 },
  ArrowRight: { ask: 'room', by: 1 },
  PageUp: { ask: 'walk', by: -1 },
  PageDown: { ask: 'walk', by: 1 },
  Home: { ask: 'first' },
  End: { ask: 'last' },
  Enter: { ask: 'open' },
  ' ': { ask: 'open' },
  r: { ask: 'rooms' },
  e: { ask: 'everywhere' },
  a: { ask: 'add' },
  Delete: { ask: 'tray' },
  Backspace: { ask: 'tray' },
}

const shifted: Readonly<Record<string, Asked>> = {
  ArrowUp: { ask: 'stretch', minutes: -5 },
  ArrowDown: { ask: 'stretch', minutes: 5 },
  ArrowLeft: { ask: 'widen', by: -1 },
  ArrowRight: { ask: 'widen', by: 1 },
}

/** Null for a key that is somebody else's: the browser's, a screen reader's. */
export function askedBy({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Asked | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === '?') return { ask: 'help' }
  const name = key.length === 1 ? key.toLowerCase() : key
  return (shiftKey ? shifted[name] : alone[name]) ?? null
}

/** Whether the key takes the last step back, or does it again. */
export function stepAskedBy({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const name = key.toLowerCase()
  if (name === 'z') return shiftKey ? 'redo' : 'undo'
  return name === 'y' && !shiftKey ? 'redo' : null
}
