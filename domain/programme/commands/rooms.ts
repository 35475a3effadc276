import { now } from '@/lib/clock'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type RoomValues, roomSchema } from '../schema'
import { changeDraft } from './draft-change'

type When = { at?: Date }

/** Adds a room after those there are. */
export async function addRoom(
  scope: OrganisedForum,
  values: RoomValues,
  { at = now() }: When = {},
): Promise<Result<{ roomId: string }, 'not-allowed' | 'invalid'>> {
  const parsed = roomSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { name, capacity, accessible } = parsed.data
  return changeDraft(scope, at, async (tx, changed) => {
    const position = await tx.room.count({ where: { forumId: scope.forumId } })
    const room = await tx.room.create({
      data: { forumId: scope.forumId, name, capacity: capacity ?? null, accessible, position },
    })
    changed({ subject: 'room', id: room.id, act: 'created' })
    return accept({ roomId: room.id })
  })
}

/** Saves name, capacity and access of a room. */
export async function saveRoom(
  scope: OrganisedForum,
  roomId: string,
  values: RoomValues,
  { at = now() }: When = {},
): Promise<Result<{ roomId: string }, 'not-allowed' | 'invalid' | 'unknown-room'>> {
  const parsed = roomSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { name, capacity, accessible } = parsed.data
  return changeDraft(scope, at, async (tx, changed) => {
    const { count } = await tx.room.updateMany({
      where: { id: roomId, forumId: scope.forumId },
      data: { name, capacity: capacity ?? null, accessible },
    })
    if (count === 0) return refuse('unknown-room')
    changed({ subject: 'room', id: roomId, act: 'changed' })
    return accept({ roomId })
  })
}

/** Removes a room; its sessions stay where they are in time, without it. */
export async function removeRoom(
  scope: OrganisedForum,
  roomId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-room'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const { forumId } = scope
    const sessions = await tx.sessionRoom.findMany({
      where: { roomId, room: { forumId } },
      select: { sessionId: true },
    })
    const room = await tx.room.findFirst({ where: { id: roomId, forumId }, select: { position: true } })
    if (!room) return refuse('unknown-room')
    await tx.room.delete({ where: { id: roomId } })
    await tx.room.updateMany({
      where: { forumId, position: { gt: room.position } },
      data: { position: { decrement: 1 } },
    })
    await tx.session.updateMany({
      where: { id: { in: sessions.map(({ sessionId }) => sessionId) } },
      data: { version: { increment: 1 }, updatedAt: at },
    })
    changed({ subject: 'room', id: roomId, act: 'removed' })
    return accept(null)
  })
}

/** Puts the rooms in this order; unknown ids are passed over, missing ones come last. */
export async function reorderRooms(
  scope: OrganisedForum,
  roomIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const { forumId } = scope
    const rooms = await tx.room.findMany({ where: { forumId }, orderBy: { position: 'asc' }, select: { id: true } })
    const place = (id: string) => (roomIds.includes(id) ? roomIds.indexOf(id) : roomIds.length)
    const ordered = [...rooms].sort((a, b) => place(a.id) - place(b.id))
    for (const [position, { id }] of ordered.entries()) await tx.room.update({ where: { id }, data: { position } })
    changed({ subject: 'room', id: forumId, act: 'reordered' })
    return accept(null)
  })
}
