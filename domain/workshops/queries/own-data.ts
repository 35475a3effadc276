import { db } from '@/lib/db/client'
import { asLocale } from '../../shared/locale'
import { words } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import { readAsked } from '../asked'

/** Titles of the workshops and names of the themes of a forum, as the person reads them. */
async function namesFor({ registrationId, forumId }: OwnRegistration) {
  const [{ locale }, workshops, themes] = await Promise.all([
    db().registration.findUniqueOrThrow({ where: { id: registrationId }, select: { locale: true } }),
    db().workshop.findMany({ where: { forumId }, select: { id: true, session: { select: { title: true } } } }),
    db().theme.findMany({ where: { forumId }, select: { id: true, name: true } }),
  ])
  const named = new Map<unknown, unknown>([
    ...workshops.map(({ id, session }) => [id, session.title] as const),
    ...themes.map(({ id, name }) => [id, name] as const),
  ])
  return (id: unknown) => words(named.get(id), asLocale(locale))
}

/** What the workshops of a forum hold about one registration, for the file a person takes away. */
export async function ownWorkshopData(scope: OwnRegistration) {
  const { registrationId, forumId } = scope
  const where = { registrationId, workshop: { forumId } }
  const [nameOf, wishes, asked, agreed, seats, attendance, cards] = await Promise.all([
    namesFor(scope),
    db().wish.findMany({ where, orderBy: { workshopId: 'asc' }, omit: { registrationId: true, updatedById: true } }),
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
    wishes: wishes.map(({ workshopId, themeIds, ...wish }) => ({
      workshop: nameOf(workshopId),
      themes: Array.isArray(themeIds) ? themeIds.map(nameOf) : [],
      ...wish,
    })),
    askedToSitWith: asked.map(({ workshopId, askedSealed, everyRound, createdAt, agreedAt }) => ({
      workshop: nameOf(workshopId),
      email: readAsked(workshopId, registrationId, askedSealed),
      everyRound,
      createdAt,
      agreedAt,
    })),
    agreedToSitWith: agreed.map(({ workshopId, agreedAt }) => ({ workshop: nameOf(workshopId), agreedAt })),
    tables: seats.map(({ round, table }) => ({ workshop: nameOf(table.workshopId), round, table: table.number })),
    attendance: attendance.map(({ workshopId, table, ...tick }) => ({
      workshop: nameOf(workshopId),
      ...tick,
      table: table?.number ?? null,
    })),
    cards,
  }
}
