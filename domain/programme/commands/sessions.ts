import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { slugify } from '../../shared/fold'
import { words } from '../../shared/multilingual'
import { accept, type Refusal, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type PlaceValues, placeSchema, type SessionValues, sessionSchema } from '../schema'
import { changeDraft } from './draft-change'
import { sessionColumns, writeRooms, writeRows } from './session-rows'

type When = { at?: Date }

/** A session as the user saw it when they began to change it. */
export type Seen = { sessionId: string; version: number }

export type SeenRefusal = 'unknown-session' | 'changed-meanwhile'

async function freeSlug(tx: Tx, forumId: string, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await tx.session.findUnique({ where: { forumId_slug: { forumId, slug } }, select: { id: true } })))
      return slug
  }
}

/** Adds a session with its hats, workshop questions and pitches, in the order given; without a start it goes to the tray. */
export async function addSession(
  scope: OrganisedForum,
  values: SessionValues,
  { at = now() }: When = {},
): Promise<Result<{ sessionId: string; slug: string }, 'not-allowed' | 'invalid'>> {
  const parsed = sessionSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const checked = parsed.data
  return changeDraft(scope, at, async (tx, changed) => {
    const { forumId } = scope
    const position = await tx.session.count({ where: { forumId } })
    const wanted = slugify(words(checked.title, 'fr')) || checked.kind.toLowerCase().replace('_', '-')
    const session = await tx.session.create({
      data: {
        ...(await sessionColumns(tx, forumId, checked)),
        forumId,
        slug: await freeSlug(tx, forumId, wanted),
        position,
        createdAt: at,
        updatedAt: at,
      },
    })
    await writeRows(tx, session, checked, at)
    changed({ subject: 'session', id: session.id, act: 'created' })
    return accept({ sessionId: session.id, slug: session.slug })
  })
}

/** Raises the version of a session if it is still the one that was seen: nobody overwrites what they have not read. */
async function claim(
  tx: Tx,
  scope: OrganisedForum,
  { sessionId, version }: Seen,
  at: Date,
): Promise<Refusal<SeenRefusal> | null> {
  const { forumId } = scope
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, forumId, version },
    data: { version: { increment: 1 }, updatedAt: at },
  })
  if (count === 1) return null
  const there = await tx.session.findFirst({ where: { id: sessionId, forumId }, select: { id: true } })
  return refuse(there ? 'changed-meanwhile' : 'unknown-session')
}

/** Saves all of a session. Rows that carry their id stay who they are: a hat keeps its answer. */
export async function saveSession(
  scope: OrganisedForum,
  seen: Seen,
  values: SessionValues,
  { at = now() }: When = {},
): Promise<Result<{ version: number }, 'not-allowed' | 'invalid' | SeenRefusal>> {
  const parsed = sessionSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const checked = parsed.data
  return changeDraft(scope, at, async (tx, changed) => {
    const refusal = await claim(tx, scope, seen, at)
    if (refusal) return refusal
    await tx.session.update({
      where: { id: seen.sessionId },
      data: await sessionColumns(tx, scope.forumId, checked),
      select: { id: true },
    })
    await writeRows(tx, { id: seen.sessionId, forumId: scope.forumId }, checked, at)
    changed({ subject: 'session', id: seen.sessionId, act: 'changed' })
    return accept({ version: seen.version + 1 })
  })
}

/** Moves a session, makes it longer or shorter, puts it in other rooms, or back into the tray (`startsAt: null`). */
export async function placeSession(
  scope: OrganisedForum,
  seen: Seen,
  place: PlaceValues,
  { at = now() }: When = {},
): Promise<Result<{ version: number }, 'not-allowed' | 'invalid' | SeenRefusal>> {
  const parsed = placeSchema.safeParse(place)
  if (!parsed.success) return refuse('invalid')
  const { startsAt, minutes, roomIds, allRooms } = parsed.data
  return changeDraft(scope, at, async (tx, changed) => {
    const refusal = await claim(tx, scope, seen, at)
    if (refusal) return refusal
    await tx.session.update({
      where: { id: seen.sessionId },
      data: { startsAt: startsAt ?? null, minutes: minutes ?? null, allRooms },
      select: { id: true },
    })
    await writeRooms(tx, scope.forumId, seen.sessionId, allRooms ? [] : roomIds)
    changed({ subject: 'session', id: seen.sessionId, act: startsAt ? 'placed' : 'unplaced' })
    return accept({ version: seen.version + 1 })
  })
}

/** Cancels a session, or takes that back. It stays in the programme, marked, from the next release on. */
export async function cancelSession(
  scope: OrganisedForum,
  seen: Seen,
  cancelled: boolean,
  { at = now() }: When = {},
): Promise<Result<{ version: number }, 'not-allowed' | SeenRefusal>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const refusal = await claim(tx, scope, seen, at)
    if (refusal) return refusal
    await tx.session.update({
      where: { id: seen.sessionId },
      data: { cancelledAt: cancelled ? at : null },
      select: { id: true },
    })
    changed({ subject: 'session', id: seen.sessionId, act: cancelled ? 'cancelled' : 'restored' })
    return accept({ version: seen.version + 1 })
  })
}

/** Removes a session that no release has told of; one that has can only be cancelled. */
export async function removeSession(
  scope: OrganisedForum,
  seen: Seen,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'already-released' | SeenRefusal>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const { sessionId: id, version } = seen
    const { forumId } = scope
    const { count } = await tx.session.deleteMany({ where: { id, forumId, version, firstRelease: null } })
    if (count === 0) {
      const there = await tx.session.findFirst({ where: { id, forumId }, select: { version: true } })
      if (!there) return refuse('unknown-session')
      return refuse(there.version === version ? 'already-released' : 'changed-meanwhile')
    }
    changed({ subject: 'session', id: seen.sessionId, act: 'removed' })
    return accept(null)
  })
}
