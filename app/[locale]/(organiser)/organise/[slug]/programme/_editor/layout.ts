import type { DraftRoom, DraftSession } from '@/domain/programme/draft'
import type { Frame } from './day'
import { columnsOf } from './place'

/** One rectangle of the grid. A session in rooms that are not neighbours has several. */
export type Block = {
  sessionId: string
  part: number
  /** The column it begins in; the one after the rooms is that of no room yet. */
  column: number
  span: number
  /** Minutes from the top of the frame. */
  top: number
  /** Minutes it takes on the screen, at least what can be read. */
  length: number
  /** Which of `lanes` side by side it has, where several share a column. */
  lane: number
  lanes: number
}

/** Minutes a block takes at least, so that it can be read and pressed. */
export const shortest = 15

type Rectangle = Omit<Block, 'lane' | 'lanes'>

function groupsOf(columns: readonly number[]): { column: number; span: number }[] {
  const groups: { column: number; span: number }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last && last.column + last.span === column) last.span += 1
    else groups.push({ column, span: 1 })
  }
  return groups
}

function rectanglesOf(session: DraftSession, rooms: readonly DraftRoom[], frame: Frame): Rectangle[] {
  if (session.startsAt === null) return []
  const at = Date.parse(session.startsAt)
  if (at < frame.from || at >= frame.to) return []
  const top = (at - frame.from) / 60_000
  const length = Math.max(session.minutes ?? 0, shortest)
  const groups = groupsOf(columnsOf(session, rooms))
  const placed = groups.length > 0 ? groups : [{ column: rooms.length, span: 1 }]
  return placed.map((group, part) => ({ sessionId: session.id, part, top, length, ...group }))
}

const collide = (a: Rectangle, b: Rectangle) =>
  a.column < b.column + b.span && b.column < a.column + a.span && a.top < b.top + b.length && b.top < a.top + a.length

/** All that hang together by overlapping share the width evenly. */
function inLanes(rectangles: readonly Rectangle[]): Block[] {
  const laid: (Rectangle & { lane: number; cluster: number })[] = []
  let clusters = 0
  for (const rectangle of rectangles) {
    const beside = laid.filter((other) => collide(rectangle, other))
    const taken = new Set(beside.map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    const [first] = beside
    const cluster = first ? first.cluster : clusters++
    const merged = new Set(beside.map((other) => other.cluster))
    for (const other of laid) if (merged.has(other.cluster)) other.cluster = cluster
    laid.push({ ...rectangle, lane, cluster })
  }
  const lanes = new Map<number, number>()
  for (const { cluster, lane } of laid) lanes.set(cluster, Math.max(lanes.get(cluster) ?? 0, lane + 1))
  return laid.map(({ cluster, ...block }) => ({ ...block, lanes: lanes.get(cluster) ?? 1 }))
}

/** The sessions of a day as rectangles in reading order: by time, then by room. */
export function blocksOf(sessions: readonly DraftSession[], rooms: readonly DraftRoom[], frame: Frame): Block[] {
  const rectangles = sessions.flatMap((session) => rectanglesOf(session, rooms, frame))
  return inLanes(rectangles.sort((a, b) => a.top - b.top || a.column - b.column || b.length - a.length))
}

/** Whether a session takes place in that room, among others or alone. */
export const isIn = ({ roomIds, allRooms }: DraftSession, roomId: string) => allRooms || roomIds.includes(roomId)

/** Whether the column of no room yet is needed. */
export const needsNoRoom = (blocks: readonly Block[], rooms: readonly DraftRoom[]) =>
  rooms.length === 0 || blocks.some(({ column }) => column >= rooms.length)
