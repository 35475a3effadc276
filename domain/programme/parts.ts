import { type Change, movedBetween, type Whereabouts, whereaboutsOf } from './changes'
import type { FrozenProgramme, FrozenSession } from './frozen'
import type { SessionRoleKind } from './schema'

/** What somebody does in a session. */
export type PartKind = SessionRoleKind | 'PITCH'

/** What a release changes for one person in one session. "removed": the session goes on without them. */
export type PartChange = {
  kind: 'new' | 'moved' | 'cancelled' | 'restored' | 'removed'
  session: FrozenSession
  /** What they do in it, or did before they were removed. */
  does: PartKind[]
  /** The public does not read their name yet. */
  heldBack: boolean
  now: Whereabouts
  before: Whereabouts | null
}

/** A session of somebody as their calendar file has it. */
export type Part = { session: FrozenSession; gone: boolean }

type Found = { does: PartKind[]; heldBack: boolean; declined: boolean }

/** What a person does in a session; null for nothing. Whoever declined every hat is named, but takes no part. */
function found({ roles, pitches }: FrozenSession, personId: string): Found | null {
  const hats = roles.filter((role) => role.personId === personId)
  const worn = hats.filter(({ declined }) => !declined)
  const pitch = pitches.some((one) => one.personId === personId)
  if (hats.length === 0 && !pitch) return null
  return {
    does: [...new Set([...worn.map(({ kind }) => kind), ...(pitch ? (['PITCH'] as const) : [])])],
    heldBack: !pitch && worn.length > 0 && worn.every(({ heldBack }) => heldBack),
    declined: worn.length === 0 && !pitch,
  }
}

const takesPart = (one: Found | null): one is Found => one !== null && !one.declined

/** When their pitch begins within the block, in minutes; null without one. */
function pitchOffset({ pitches }: FrozenSession, personId: string): number | null {
  const index = pitches.findIndex((pitch) => pitch.personId === personId)
  return index < 0 ? null : pitches.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)
}

type Sides = { before: FrozenProgramme | null; now: FrozenProgramme }

function partChange(
  then: FrozenSession | undefined,
  session: FrozenSession,
  personId: string,
  sides: Sides,
): PartChange | null {
  const [was, is] = [then ? found(then, personId) : null, found(session, personId)]
  const [had, has] = [takesPart(was) && !then?.cancelled, takesPart(is) && !session.cancelled]
  if (!had && !has) return null
  const part = takesPart(is) ? is : was
  const about = {
    session,
    does: part?.does ?? [],
    heldBack: part?.heldBack ?? false,
    now: whereaboutsOf(session, sides.now),
    before: then && sides.before && takesPart(was) ? whereaboutsOf(then, sides.before) : null,
  }
  if (!had) return { ...about, kind: takesPart(was) ? 'restored' : 'new' }
  if (!has) {
    // who said no themselves need not be told
    if (is?.declined) return null
    return { ...about, kind: session.cancelled ? 'cancelled' : 'removed' }
  }
  const shifted =
    then && (movedBetween(then, session) || pitchOffset(then, personId) !== pitchOffset(session, personId))
  return shifted ? { ...about, kind: 'moved' } : null
}

/** What changes for one person from one release to another, in order of time. */
export function partChanges(before: FrozenProgramme | null, now: FrozenProgramme, personId: string): PartChange[] {
  const known = new Map(before?.sessions.map((session) => [session.id, session]))
  return now.sessions.flatMap((session) => partChange(known.get(session.id), session, personId, { before, now }) ?? [])
}

/** All sessions of a person in a release, and those that are theirs no longer: what their calendar should know. */
export function partsOf(before: FrozenProgramme | null, now: FrozenProgramme, personId: string): Part[] {
  const known = new Map(before?.sessions.map((session) => [session.id, session]))
  return now.sessions.flatMap((session): Part[] => {
    if (takesPart(found(session, personId))) return [{ session, gone: session.cancelled }]
    const then = known.get(session.id)
    return then && takesPart(found(then, personId)) ? [{ session, gone: true }] : []
  })
}

/** A release with everybody under the id they have today, so that a merged duplicate is not somebody new. */
export function withPeople(programme: FrozenProgramme, idNow: (personId: string) => string): FrozenProgramme {
  const today = <Row extends { personId: string | null }>(row: Row): Row =>
    row.personId === null ? row : { ...row, personId: idNow(row.personId) }
  return {
    ...programme,
    sessions: programme.sessions.map((session) => ({
      ...session,
      roles: session.roles.map(today),
      pitches: session.pitches.map(today),
    })),
  }
}

/** Whether somebody who keeps a session in their agenda must hear of its change. */
export function concernsFollowers({ kind, fields }: Change): boolean {
  if (kind === 'new') return false
  return kind !== 'changed' || fields.includes('title') || fields.includes('people') || fields.includes('pitches')
}
