import type { Tx } from '@/lib/db/client'
import { type Cloning, type NewIds, newIds } from '../../forum/commands/clone-forum'
import { multilingual } from '../../shared/multilingual'
import { cardColoursSchema, weightsSchema } from '../schema'

/** What the tables of a workshop point at, as it is called at the new stop. */
type Around = { sessions: NewIds; questions: NewIds; themes: NewIds; rooms: NewIds }

const findFurniture = (tx: Tx, forumId: string) =>
  tx.workshop.findMany({ where: { forumId, session: { cancelledAt: null } }, include: { rounds: true, tables: true } })

type Row = Awaited<ReturnType<typeof findFurniture>>[number]

/** Its rounds, none of which has begun. */
const roundsOf = ({ id, rounds }: Row, workshops: NewIds, move: Cloning['move']) =>
  rounds.map(({ number, step, title, startsAt, minutes, movingMinutes }) => ({
    workshopId: workshops.get(id) ?? '',
    number,
    step,
    title: multilingual(title),
    startsAt: startsAt && move(startsAt),
    minutes,
    movingMinutes,
  }))

/** Its tables where they stood, kept by nobody; those that were closed on the day too. */
const tablesOf = ({ id, tables }: Row, workshops: NewIds, { themes, questions, rooms }: Around) =>
  tables.map(({ number, label, ownQuestion, minSeats, maxSeats, accessible, x, y, language, ...table }) => ({
    workshopId: workshops.get(id) ?? '',
    number,
    label: multilingual(label),
    roomId: rooms.get(table.roomId ?? '') ?? null,
    themeId: themes.get(table.themeId ?? '') ?? null,
    questionId: questions.get(table.questionId ?? '') ?? null,
    ownQuestion: multilingual(ownQuestion),
    minSeats,
    maxSeats,
    accessible,
    x,
    y,
    language,
  }))

/** Workshops as they are furnished: format, rounds and tables, never who sits there or what they wished. */
export async function cloneWorkshops(
  tx: Tx,
  { fromId, toId, at, move }: Cloning,
  around: Around,
  dates: boolean,
): Promise<void> {
  const rows = await findFurniture(tx, fromId)
  const ids = newIds(rows, at)
  await tx.workshop.createMany({
    data: rows.map((row) => ({
      id: ids.get(row.id) ?? '',
      sessionId: around.sessions.get(row.sessionId) ?? '',
      forumId: toId,
      format: row.format,
      themeOnce: row.themeOnce,
      welcomeMinutes: row.welcomeMinutes,
      harvestMinutes: row.harvestMinutes,
      weights: weightsSchema.parse(row.weights),
      rapporteursStay: row.rapporteursStay,
      countEarlier: row.countEarlier,
      wishesUntil: dates && row.wishesUntil ? move(row.wishesUntil) : null,
      cardsWritten: row.cardsWritten,
      cardsDealt: row.cardsDealt,
      cardsChosen: row.cardsChosen,
      cardColours: cardColoursSchema.parse(row.cardColours ?? []),
      createdAt: at,
      updatedAt: at,
    })),
  })
  await tx.workshopRound.createMany({ data: rows.flatMap((row) => roundsOf(row, ids, move)) })
  await tx.workshopTable.createMany({ data: rows.flatMap((row) => tablesOf(row, ids, around)) })
}
