import type { Message } from './announce'

/** An announcement on its way to other processes. */
export type Note = {
  /** The process that announced it, which has heard it already. */
  from: string
  topic: string
  message: Message
}

/** Octets a NOTIFY may carry (PostgreSQL refuses 8,000). */
const mostOctets = 7_900

/** A note as text; in several when its list is too long for one. What cannot be divided is left out. */
export function notesOf(note: Note): string[] {
  const text = JSON.stringify(note)
  if (Buffer.byteLength(text) <= mostOctets) return [text]
  const [name, list] = Object.entries(note.message).find(([, value]) => typeof value === 'object') ?? []
  if (name === undefined || typeof list !== 'object' || list.length < 2) return []
  const half = Math.ceil(list.length / 2)
  return [list.slice(0, half), list.slice(half)].flatMap((part) =>
    notesOf({ ...note, message: { ...note.message, [name]: part } }),
  )
}

/** Reads what `notesOf` wrote; null for anything else. */
export function readNote(text: string): Note | null {
  try {
    const note: Partial<Note> | null = JSON.parse(text)
    const whole = typeof note?.from === 'string' && typeof note.topic === 'string' && typeof note.message === 'object'
    return whole && note.message !== null ? (note as Note) : null
  } catch {
    return null
  }
}
