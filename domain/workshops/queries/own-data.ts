import { db } from '@/lib/db/client'
import type { OwnRegistration } from '../../shared/scope'
import { readAsked } from '../asked'

/** What the workshops of a forum hold about one registration, for the file a person takes away. */
export async function ownWorkshopData({ registrationId, forumId }: OwnRegistration) {
  const where = { registrationId, workshop: { forumId } }
  const [wishes, asked, agreed, seats, attendance, cards] = await Promise.all([
    db().wish.findMany({ where, omit: { registrationId: true, updatedById: true } }),
    db().sitWith.findMany({ where: { askerId: registrationId }, orderBy: { id: 'asc' } }),
    db().sitWith.findMany({ where: { agreedId: registrationId }, select: { workshopId: true, agreedAt: true } }),
    db().seat.findMany({
      where: { registrationId, plan: { published: { forumId } } },
      orderBy: { round: 'asc' },
      select: { round: true, table: { select: { workshopId: true, number: true } } },
    }),
    db().attendance.findMany({
      where,
      orderBy: { round: 'asc' },
      select: { workshopId: true, round: true, at: true, by: true, table: { select: { number: true } } },
    }),
    db().card.findMany({ where: { authorId: registrationId }, select: { colour: true, text: true, createdAt: true } }),
  ])
  return {
    wishes,
    askedToSitWith: asked.map(({ workshopId, askedSealed, everyRound, createdAt, agreedAt }) => ({
      workshopId,
      email: readAsked(workshopId, registrationId, askedSealed),
      everyRound,
      createdAt,
      agreedAt,
    })),
    agreedToSitWith: agreed,
    tables: seats.map(({ round, table }) => ({ workshopId: table.workshopId, round, table: table.number })),
    attendance: attendance.map(({ table, ...tick }) => ({ ...tick, table: table?.number ?? null })),
    cards,
  }
}
