/** What this phone keeps of one forum. */
type Kept = {
  stars: string[]
  /** What the account had at their last contact; null before the first. */
  lastSeen: string[] | null
}

const nothing: Kept = { stars: [], lastSeen: null }
const keyOf = (forum: string) => `ronde.stars.${forum}`
const known = new Map<string, { text: string | null; kept: Kept }>()
const listeners = new Set<() => void>()

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function parsed(text: string | null): Kept {
  try {
    const { stars, lastSeen } = JSON.parse(text ?? '{}') as Partial<Kept>
    return { stars: isList(stars) ? stars : [], lastSeen: isList(lastSeen) ? lastSeen : null }
  } catch {
    return nothing
  }
}

/** Where the browser keeps nothing (a private window, a full disk), stars last as long as the page. */
function stored(forum: string): string | null {
  try {
    return localStorage.getItem(keyOf(forum))
  } catch {
    return known.get(forum)?.text ?? null
  }
}

/** What is kept; the same value until it changes. */
export function keptStars(forum: string): Kept {
  const text = stored(forum)
  const before = known.get(forum)
  if (before && before.text === text) return before.kept
  const kept = parsed(text)
  known.set(forum, { text, kept })
  return kept
}

/** Before the browser has been asked. */
export const noStars = () => nothing

export function keepStars(forum: string, kept: Kept): void {
  const text = JSON.stringify(kept)
  known.set(forum, { text, kept })
  try {
    localStorage.setItem(keyOf(forum), text)
  } catch {
    // kept in memory, above
  }
  for (const tell of listeners) tell()
}

/** Calls back at each change, those of other tabs among them. */
export function onStars(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', tell)
  }
}
