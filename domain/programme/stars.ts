type Starred = readonly string[]

type Merged = {
  /** What both shall have. */
  stars: string[]
  /** What the account has to learn. */
  toAdd: string[]
  toRemove: string[]
}

/**
 * The stars of a phone and of an account made one. `lastSeen` is what the account had when they last met, null at their
 * first contact: whatever one of them has added or removed since then is right; at the first contact nothing is lost.
 */
export function mergeStars({
  phone,
  account,
  lastSeen,
}: {
  phone: Starred
  account: Starred
  lastSeen: Starred | null
}): Merged {
  const before = lastSeen ?? account
  const added = phone.filter((id) => !before.includes(id))
  const removed = lastSeen === null ? [] : lastSeen.filter((id) => !phone.includes(id))
  const stars = [...new Set([...account, ...added])].filter((id) => !removed.includes(id))
  return {
    stars,
    toAdd: added.filter((id) => !account.includes(id)),
    toRemove: removed.filter((id) => account.includes(id)),
  }
}

type Timed = { id: string; from: number; to: number | null }

const shareAMinute = (a: Timed, b: Timed) => a.from < (b.to ?? b.from) && (a.to ?? a.from) > b.from

/** For each session those of the list that run at the same time. Instants in milliseconds. */
export function overlaps<Session extends Timed>(sessions: readonly Session[]): Map<string, Session[]> {
  return new Map(
    sessions.map((one) => [one.id, sessions.filter((other) => other.id !== one.id && shareAMinute(one, other))]),
  )
}
