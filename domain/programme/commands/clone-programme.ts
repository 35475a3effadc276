import type { Tx } from '@/lib/db/client'
import { type Cloning, type NewIds, newIds } from '../../forum/commands/clone-forum'
import { multilingual } from '../../shared/multilingual'
import { languagesIn } from '../queries/frozen'

/** Rooms in their order. */
export async function cloneRooms(tx: Tx, { fromId, toId, at }: Cloning): Promise<NewIds> {
  const rooms = await tx.room.findMany({ where: { forumId: fromId } })
  const ids = newIds(rooms, at)
  await tx.room.createMany({
    data: rooms.map(({ id, name, capacity, accessible, position }) => ({
      id: ids.get(id) ?? '',
      forumId: toId,
      name: multilingual(name),
      capacity,
      accessible,
      position,
    })),
  })
  return ids
}

const findSkeletons = (tx: Tx, forumId: string) =>
  tx.session.findMany({
    where: { forumId, cancelledAt: null },
    include: { rooms: true, roles: true, questions: true },
    orderBy: { position: 'asc' },
  })

type Row = Awaited<ReturnType<typeof findSkeletons>>[number]

/** An organisation or a role in words stays; of a person only the words that stood in for them. */
function hatsOf({ id, roles }: Row, sessions: NewIds) {
  return roles.flatMap(({ kind, position, personId, organisationId, ...role }) => {
    const announced = multilingual(role.announced)
    const kept = personId === null ? organisationId : null
    if (kept === null && Object.keys(announced).length === 0) return []
    return {
      sessionId: sessions.get(id) ?? '',
      kind,
      position,
      organisationId: kept,
      function: personId === null ? multilingual(role.function) : {},
      announced,
    }
  })
}

const questionsOf = ({ id, questions }: Row, sessions: NewIds, themes: NewIds, newQuestions: NewIds) =>
  questions.map((question) => ({
    id: newQuestions.get(question.id) ?? '',
    sessionId: sessions.get(id) ?? '',
    themeId: themes.get(question.themeId ?? '') ?? null,
    text: multilingual(question.text),
    position: question.position,
    originId: question.originId ?? question.id,
  }))

const roomsOf = ({ id, rooms }: Row, sessions: NewIds, newRooms: NewIds) =>
  rooms.flatMap(({ roomId }) => {
    const room = newRooms.get(roomId)
    return room ? { sessionId: sessions.get(id) ?? '', roomId: room } : []
  })

/**
 * Sessions without anybody: kind, texts, length, time of day, hats of organisations, workshop questions that stay linked.
 * @returns the new ids of sessions and questions
 */
export async function cloneSessions(
  tx: Tx,
  { fromId, toId, at, move }: Cloning,
  themes: NewIds,
  rooms: NewIds,
): Promise<{ sessions: NewIds; questions: NewIds }> {
  const rows = await findSkeletons(tx, fromId)
  const ids = newIds(rows, at)
  const questions = newIds(
    rows.flatMap((row) => row.questions),
    at,
  )
  await tx.session.createMany({
    data: rows.map((row) => ({
      id: ids.get(row.id) ?? '',
      forumId: toId,
      slug: row.slug,
      kind: row.kind,
      number: row.number,
      title: multilingual(row.title),
      summary: multilingual(row.summary),
      description: multilingual(row.description),
      startsAt: row.startsAt && move(row.startsAt),
      minutes: row.minutes,
      allRooms: row.allRooms,
      themeId: themes.get(row.themeId ?? '') ?? null,
      languages: languagesIn(row.languages),
      interpretation: languagesIn(row.interpretation),
      format: row.format,
      capacity: row.capacity,
      signUp: row.signUp,
      position: row.position,
      createdAt: at,
      updatedAt: at,
    })),
  })
  await tx.sessionRoom.createMany({ data: rows.flatMap((row) => roomsOf(row, ids, rooms)) })
  await tx.sessionRole.createMany({ data: rows.flatMap((row) => hatsOf(row, ids)) })
  await tx.workshopQuestion.createMany({ data: rows.flatMap((row) => questionsOf(row, ids, themes, questions)) })
  return { sessions: ids, questions }
}
