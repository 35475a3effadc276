export const actKinds = [
  'PUBLISHED',
  'UNPUBLISHED',
  'REGISTRATION_OPENED',
  'REGISTRATION_CLOSED',
  'REGISTRATION_BY_DATES',
  'CANCELLED',
  'ARCHIVED',
] as const

export type ActKind = (typeof actKinds)[number]

/** Dates as instants or as ISO strings, so that cached pages and rows read alike. */
type Instant = Date | string

/** What a phase follows from: the dates, and the acts in any order. */
export type ForumInTime = {
  startsAt: Instant
  endsAt: Instant
  registrationOpensAt: Instant | null
  registrationClosesAt: Instant | null
  acts: readonly { kind: ActKind; at: Instant }[]
}

export type Phase = 'draft' | 'published' | 'registration-open' | 'registration-closed' | 'live' | 'over' | 'archived'

const ms = (instant: Instant) => new Date(instant).getTime()

/** The last act of these kinds at that instant; of two at one instant, the one recorded last. */
function lastAct(forum: ForumInTime, kinds: readonly ActKind[], at: Date): ActKind | null {
  let last: { kind: ActKind; at: Instant } | null = null
  for (const act of forum.acts) {
    if (!kinds.includes(act.kind) || ms(act.at) > ms(at)) continue
    if (last === null || ms(act.at) >= ms(last.at)) last = act
  }
  return last?.kind ?? null
}

/** Cancelled forums keep their page, which says so. */
export function isCancelled(forum: ForumInTime, at: Date): boolean {
  return lastAct(forum, ['CANCELLED'], at) !== null
}

/** Whether the public may see it. An archived forum stays readable. */
export function isPublic(forum: ForumInTime, at: Date): boolean {
  return lastAct(forum, ['PUBLISHED', 'UNPUBLISHED'], at) === 'PUBLISHED'
}

const registrationActs = ['REGISTRATION_OPENED', 'REGISTRATION_CLOSED', 'REGISTRATION_BY_DATES'] as const

/**
 * Whether people may register: an explicit opening or closing wins over the dates.
 * By dates, registration closes at the start when no other date is given. It may be open while the forum is live, never after.
 */
export function registrationState(forum: ForumInTime, at: Date): 'not-yet' | 'open' | 'closed' {
  if (ms(at) >= ms(forum.endsAt) || isCancelled(forum, at) || lastAct(forum, ['ARCHIVED'], at) !== null) return 'closed'
  if (!isPublic(forum, at)) return 'not-yet'
  const explicit = lastAct(forum, registrationActs, at)
  if (explicit === 'REGISTRATION_OPENED') return 'open'
  if (explicit === 'REGISTRATION_CLOSED') return 'closed'
  if (ms(at) >= ms(forum.registrationClosesAt ?? forum.startsAt)) return 'closed'
  if (forum.registrationOpensAt === null || ms(at) < ms(forum.registrationOpensAt)) return 'not-yet'
  return 'open'
}

/** The phase at that instant, from dates and acts alone. */
export function phaseOf(forum: ForumInTime, at: Date): Phase {
  if (lastAct(forum, ['ARCHIVED'], at) !== null) return 'archived'
  if (!isPublic(forum, at)) return 'draft'
  if (ms(at) >= ms(forum.endsAt)) return 'over'
  if (ms(at) >= ms(forum.startsAt)) return 'live'
  const registration = registrationState(forum, at)
  return registration === 'not-yet' ? 'published' : `registration-${registration}`
}

/** What an organiser may do now. Taking a forum off the site is possible until registration has opened. */
export function possibleActs(forum: ForumInTime, at: Date): ActKind[] {
  const phase = phaseOf(forum, at)
  if (phase === 'archived') return []
  if (phase === 'draft') return ['PUBLISHED', 'ARCHIVED']
  if (phase === 'over' || isCancelled(forum, at)) return ['ARCHIVED']
  const registration = registrationState(forum, at)
  const explicit = lastAct(forum, registrationActs, at)
  return [
    ...(registration === 'open' ? (['REGISTRATION_CLOSED'] as const) : (['REGISTRATION_OPENED'] as const)),
    ...(explicit !== null && explicit !== 'REGISTRATION_BY_DATES' ? (['REGISTRATION_BY_DATES'] as const) : []),
    ...(phase === 'published' ? (['UNPUBLISHED'] as const) : []),
    'CANCELLED',
  ]
}
