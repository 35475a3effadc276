import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { FrozenRole, FrozenSession } from '../frozen'
import { planOf } from '../queries/restore'
import type { RestorePlan } from '../restore'
import type { CheckedSession } from '../schema'
import { changeDraft } from './draft-change'
import { sessionColumns, writeRows } from './session-rows'

type Row = { id: string; kind: string; personId: string | null }

/** Which of today's hats each hat of the release is: the same person in the same kind of hat, each taken once. */
function hatsKept(rows: readonly Row[], roles: readonly FrozenRole[]): (string | null)[] {
  const free = [...rows]
  return roles.map(({ kind, personId }) => {
    const index = free.findIndex((row) => row.kind === kind && row.personId === personId)
    return index < 0 ? null : (free.splice(index, 1)[0]?.id ?? null)
  })
}

function checked(session: FrozenSession, kept: (string | null)[], internalNotes: string | null): CheckedSession {
  const { kind, number, title, summary, description, minutes, roomIds, allRooms } = session
  const { themeId, languages, interpretation, format, capacity, signUp, questions, pitches } = session
  const roles = session.roles.map(({ confirmed: _, declined: _declined, ...role }, index) => ({
    ...role,
    id: kept[index] ?? null,
  }))
  return {
    ...{ kind, number, title, summary, description, minutes, roomIds, allRooms },
    ...{ themeId, languages, interpretation, format, capacity, signUp, questions, pitches },
    startsAt: new Date(session.startsAt),
    internalNotes,
    roles,
  }
}

/** Hats that had to be made again carry the answer the release knew. */
async function answersAsBefore(tx: Tx, session: FrozenSession, kept: (string | null)[], at: Date) {
  for (const [position, { confirmed, declined }] of session.roles.entries()) {
    if (kept[position] !== null || !(confirmed || declined)) continue
    await tx.sessionRole.updateMany({
      where: { sessionId: session.id, position },
      data: { confirmedAt: confirmed ? at : null, declinedAt: declined ? at : null },
    })
  }
}

async function rewrite(tx: Tx, forumId: string, session: FrozenSession, at: Date): Promise<string[]> {
  const { id } = session
  const row = await tx.session.findFirst({
    where: { id, forumId },
    select: {
      internalNotes: true,
      cancelledAt: true,
      roles: { select: { id: true, kind: true, personId: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row) return []
  const kept = hatsKept(row.roles, session.roles)
  const values = checked(session, kept, row.internalNotes)
  await tx.session.update({
    where: { id },
    data: {
      ...(await sessionColumns(tx, forumId, values)),
      cancelledAt: session.cancelled ? (row.cancelledAt ?? at) : null,
      version: { increment: 1 },
      updatedAt: at,
    },
    select: { id: true },
  })
  await writeRows(tx, { id, forumId }, values, at)
  await answersAsBefore(tx, session, kept, at)
  return [id]
}

async function writeRoomsAgain(tx: Tx, forumId: string, { rooms, roomsAsBefore }: RestorePlan): Promise<void> {
  const position = await tx.room.count({ where: { forumId } })
  await tx.room.createMany({
    data: rooms.map(({ id, name, accessible, capacity }, index) => ({
      ...{ id, forumId, name, accessible, capacity },
      position: position + index,
    })),
  })
  for (const { id, name, accessible, capacity } of roomsAsBefore) {
    await tx.room.updateMany({ where: { id, forumId }, data: { name, accessible, capacity } })
  }
}

export type RestoreRequest = {
  number: number
  /** The fingerprint of the draft that was looked at. */
  seen: string
}

/**
 * Makes the draft what a release was: times, rooms, texts, hats, pitches, questions. What was added since goes to the
 * tray; nothing is deleted, and bringing back another release is the way back. The public sees nothing of it until the
 * next release.
 */
export async function restoreRelease(
  scope: OrganisedForum,
  { number, seen }: RestoreRequest,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ sessions: number; toTray: number }, 'not-allowed' | 'unknown-release' | 'draft-changed'>> {
  const { forumId } = scope
  return changeDraft(scope, at, async (tx, changed) => {
    const found = await planOf(tx, forumId, number)
    if (!found) return refuse('unknown-release')
    if (found.seen !== seen) return refuse('draft-changed')
    const { plan } = found
    await writeRoomsAgain(tx, forumId, plan)
    const sessions: string[] = []
    for (const session of plan.rewrite) sessions.push(...(await rewrite(tx, forumId, session, at)))
    const toTray = plan.toTray.map(({ id }) => id)
    await tx.sessionRoom.deleteMany({ where: { sessionId: { in: toTray } } })
    await tx.session.updateMany({
      where: { id: { in: toTray }, forumId },
      data: { startsAt: null, allRooms: false, version: { increment: 1 }, updatedAt: at },
    })
    const release = await tx.release.findUniqueOrThrow({
      where: { forumId_number: { forumId, number } },
      select: { id: true },
    })
    const touched = [...sessions, ...toTray]
    changed({ subject: 'release', id: release.id, act: 'brought-back', detail: { number }, sessions: touched })
    return accept({ sessions: sessions.length, toTray: toTray.length })
  })
}
