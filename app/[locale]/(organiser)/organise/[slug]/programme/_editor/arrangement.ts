import { same } from '@/domain/programme/changes'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { type Place, placeOf, samePlace } from './place'

/** One step that can be taken back. */
export type Act =
  | { kind: 'place'; sessionId: string; before: Place; after: Place }
  | { kind: 'cancel'; sessionId: string; before: boolean; after: boolean }

/** What is not saved yet of a session. */
export type Wanted = { place?: Place; cancelled?: boolean }

/** My change met somebody else's: theirs stands, mine is kept here until I say what to do with it. */
export type Clash = { act: Act; by: string | null }

export type Arrangement = {
  /** As the server last said it, without the sessions. */
  base: Omit<Draft, 'sessions'>
  known: ReadonlyMap<string, DraftSession>
  /** As the screen shows it: known, with what is wanted on top. */
  shown: ReadonlyMap<string, DraftSession>
  wanted: ReadonlyMap<string, Wanted>
  /** Being saved. */
  sent: ReadonlyMap<string, Wanted>
  /** To be read anew before anything more is sent. */
  stale: ReadonlySet<string>
  undo: readonly Act[]
  redo: readonly Act[]
  clashes: readonly Clash[]
  /** The server cannot be reached. */
  lost: boolean
}

const remembered = 200

export function arranged({ sessions, ...base }: Draft): Arrangement {
  const known = new Map(sessions.map((session) => [session.id, session]))
  const nothing = { wanted: new Map(), sent: new Map(), stale: new Set<string>(), undo: [], redo: [], clashes: [] }
  return { base, known, shown: known, ...nothing, lost: false }
}

/** The draft as the screen shows it, in order of time, the tray last. */
export function draftIn({ base, shown }: Pick<Arrangement, 'base' | 'shown'>): Draft {
  const sessions = [...shown.values()]
  const placed = sessions.filter(({ startsAt }) => startsAt !== null)
  placed.sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))
  return { ...base, sessions: [...placed, ...sessions.filter(({ startsAt }) => startsAt === null)] }
}

const put = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | undefined) => {
  const next = new Map(map)
  if (value === undefined) next.delete(key)
  else next.set(key, value)
  return next
}

const without = (set: ReadonlySet<string>, key: string) => new Set([...set].filter((other) => other !== key))

const onTop = (session: DraftSession, { place, cancelled }: Wanted): DraftSession => ({
  ...session,
  ...place,
  ...(cancelled === undefined ? {} : { cancelled }),
})

const holds = (session: DraftSession, act: Act, side: 'before' | 'after') =>
  act.kind === 'place' ? samePlace(session, act[side]) : session.cancelled === act[side]

const inverse = (act: Act): Act =>
  act.kind === 'place'
    ? { ...act, before: act.after, after: act.before }
    : { ...act, before: act.after, after: act.before }

/** The same step from where the session stands now. */
const fromNow = (session: DraftSession, act: Act): Act =>
  act.kind === 'place' ? { ...act, before: placeOf(session) } : { ...act, before: session.cancelled }

function want(state: Arrangement, act: Act): Arrangement {
  const session = state.shown.get(act.sessionId)
  if (!session) return state
  const change: Wanted = act.kind === 'place' ? { place: act.after } : { cancelled: act.after }
  const wanted = { ...state.wanted.get(session.id), ...change }
  return {
    ...state,
    wanted: put(state.wanted, session.id, wanted),
    shown: put(state.shown, session.id, onTop(session, change)),
  }
}

/** Does a step. If the session is no longer where the step begins, somebody else was faster: nothing is overwritten. */
export function done(state: Arrangement, act: Act, by: string | null = null): Arrangement {
  const session = state.shown.get(act.sessionId)
  if (!session || holds(session, act, 'after')) return state
  if (!holds(session, act, 'before')) return { ...state, clashes: [...state.clashes, { act, by }] }
  return { ...want(state, act), undo: [...state.undo.slice(1 - remembered), act], redo: [] }
}

/** Takes the last step back; a step whose session somebody else has changed since is dropped. */
export function undone(state: Arrangement): Arrangement {
  const act = state.undo.at(-1)
  if (!act) return state
  const undo = state.undo.slice(0, -1)
  const session = state.shown.get(act.sessionId)
  if (!session || !holds(session, act, 'after')) return { ...state, undo }
  return { ...want(state, inverse(act)), undo, redo: [...state.redo, act] }
}

/** Does the last undone step again, under the same condition. */
export function redone(state: Arrangement): Arrangement {
  const act = state.redo.at(-1)
  if (!act) return state
  const redo = state.redo.slice(0, -1)
  const session = state.shown.get(act.sessionId)
  if (!session || !holds(session, act, 'before')) return { ...state, redo }
  return { ...want(state, act), undo: [...state.undo, act], redo }
}

/** Sessions whose changes can be saved now. */
export function ready({ wanted, sent, stale, lost }: Arrangement): string[] {
  return lost ? [] : [...wanted.keys()].filter((id) => !sent.has(id) && !stale.has(id))
}

/** One thing at a time goes to the server: the place first. */
export function nextOf({ place, cancelled }: Wanted): Wanted {
  return place ? { place } : cancelled === undefined ? {} : { cancelled }
}

export const sending = (state: Arrangement, id: string): Arrangement => {
  const wanted = state.wanted.get(id)
  return wanted ? { ...state, sent: put(state.sent, id, nextOf(wanted)) } : state
}

/** What is still to be saved once this was. */
function rest(wanted: Wanted | undefined, saved: Wanted): Wanted | undefined {
  if (!wanted) return undefined
  const left: Wanted = {}
  if (wanted.place && !(saved.place && samePlace(wanted.place, saved.place))) left.place = wanted.place
  if (wanted.cancelled !== undefined && wanted.cancelled !== saved.cancelled) left.cancelled = wanted.cancelled
  return Object.keys(left).length > 0 ? left : undefined
}

/** A session that was told and is changed now reads otherwise than the release. */
function since(base: Arrangement['base'], id: string): Arrangement['base'] {
  const { release } = base
  if (!release || release.changed.includes(id)) return base
  return { ...base, release: { ...release, changed: [...release.changed, id] } }
}

export function saved(state: Arrangement, id: string, version: number): Arrangement {
  const [session, sent] = [state.known.get(id), state.sent.get(id)]
  if (!session || !sent) return state
  const known = { ...onTop(session, sent), version }
  const wanted = rest(state.wanted.get(id), sent)
  return {
    ...state,
    base: since(state.base, id),
    known: put(state.known, id, known),
    shown: put(state.shown, id, wanted ? onTop(known, wanted) : known),
    wanted: put(state.wanted, id, wanted),
    sent: put(state.sent, id, undefined),
  }
}

/** Somebody was faster: the session is read anew before anything else. */
export const overtaken = (state: Arrangement, id: string): Arrangement => ({
  ...state,
  sent: put(state.sent, id, undefined),
  stale: new Set([...state.stale, id]),
})

/** The server will never take it: back to what is known. */
export function refused(state: Arrangement, id: string): Arrangement {
  const session = state.known.get(id)
  return {
    ...state,
    sent: put(state.sent, id, undefined),
    wanted: put(state.wanted, id, undefined),
    shown: put(state.shown, id, session),
    undo: state.undo.filter(({ sessionId }) => sessionId !== id),
    redo: state.redo.filter(({ sessionId }) => sessionId !== id),
  }
}

/** The change never arrived, or its answer did not: kept, and tried again. */
export const unreachable = (state: Arrangement, id: string): Arrangement => ({
  ...state,
  sent: put(state.sent, id, undefined),
  lost: true,
})

export const reachable = (state: Arrangement): Arrangement => (state.lost ? { ...state, lost: false } : state)

/** What of a wish meets a change by somebody else to the same thing. */
function clashesOf(old: DraftSession, now: DraftSession, { place, cancelled }: Wanted, by: string | null): Clash[] {
  const clashes: Clash[] = []
  if (place && !samePlace(old, now) && !samePlace(now, place)) {
    clashes.push({ act: { kind: 'place', sessionId: now.id, before: placeOf(now), after: place }, by })
  }
  if (cancelled !== undefined && old.cancelled !== now.cancelled && now.cancelled !== cancelled) {
    clashes.push({ act: { kind: 'cancel', sessionId: now.id, before: now.cancelled, after: cancelled }, by })
  }
  return clashes
}

function receivedOne(state: Arrangement, now: DraftSession, by: string | null): Arrangement {
  const old = state.known.get(now.id)
  // what is on its way decides by its version; the answer tells
  if (state.sent.has(now.id)) return state
  // read before what is known was saved, and answered after it
  if (old && now.version < old.version) return state
  const stale = without(state.stale, now.id)
  if (old && same(old, now)) return { ...state, stale }
  const wish = state.wanted.get(now.id)
  const clashes = old && wish ? clashesOf(old, now, wish, by) : []
  const taken = Object.fromEntries(clashes.map(({ act }) => [act.kind === 'place' ? 'place' : 'cancelled', true]))
  const wanted = wish
    ? rest(
        {
          ...(wish.place && !taken.place ? { place: wish.place } : {}),
          ...(wish.cancelled !== undefined && !taken.cancelled ? { cancelled: wish.cancelled } : {}),
        },
        { place: placeOf(now), cancelled: now.cancelled },
      )
    : undefined
  return {
    ...state,
    stale,
    base: old && old.version !== now.version ? since(state.base, now.id) : state.base,
    known: put(state.known, now.id, now),
    shown: put(state.shown, now.id, wanted ? onTop(now, wanted) : now),
    wanted: put(state.wanted, now.id, wanted),
    clashes: [...state.clashes, ...clashes],
  }
}

/**
 * What the server says of some sessions now.
 * @param gone ids that exist no longer
 * @param by who changed them, when it is told
 */
export function received(
  state: Arrangement,
  sessions: readonly DraftSession[],
  gone: readonly string[] = [],
  by: string | null = null,
): Arrangement {
  const seen = sessions.reduce((next, session) => receivedOne(next, session, by), state)
  return gone.reduce((next, id) => {
    if (!next.known.has(id)) return next
    return { ...refused(next, id), known: put(next.known, id, undefined), shown: put(next.shown, id, undefined) }
  }, seen)
}

/** Leaves the first clash as it is, or puts my change on top of theirs. */
export function settled(state: Arrangement, mine: boolean): Arrangement {
  const [clash, ...clashes] = state.clashes
  const session = clash && state.shown.get(clash.act.sessionId)
  const next = { ...state, clashes }
  return clash && session && mine ? done(next, fromNow(session, clash.act)) : next
}

/** The whole draft anew: rooms, hours and release too. */
export function refreshed(state: Arrangement, { sessions, ...base }: Draft, by: string | null = null): Arrangement {
  const there = new Set(sessions.map(({ id }) => id))
  const gone = [...state.known.keys()].filter((id) => !there.has(id))
  return received({ ...state, base: same(base, state.base) ? state.base : base }, sessions, gone, by)
}
