import { db } from '@/lib/db/client'
import { languagesIn } from '../../programme/queries/frozen'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { cardColoursSchema, weightsSchema } from '../schema'
import { tableToken } from '../table-link'
import { tableColumns, tableInWords } from './own-tables'

/** The workshops of a forum: sessions of that kind, furnished or not, in the order of the day. */
export async function workshopsOf({ forumId }: OrganisedForum) {
  const rows = await db().session.findMany({
    where: { forumId, kind: 'WORKSHOP', cancelledAt: null },
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
    select: {
      id: true,
      slug: true,
      title: true,
      startsAt: true,
      minutes: true,
      format: true,
      workshop: {
        select: {
          id: true,
          format: true,
          publishedPlanId: true,
          openedAt: true,
          frozenAt: true,
          _count: { select: { tables: true, rounds: true, plans: true } },
        },
      },
    },
  })
  return rows.map(({ title, ...row }) => ({ ...row, title: multilingual(title) }))
}

/** Whether there is such a workshop in this forum. */
export async function workshopIn({ forumId }: OrganisedForum, workshopId: string): Promise<boolean> {
  return (await db().workshop.count({ where: { id: workshopId, forumId } })) === 1
}

const holder = {
  person: { select: { id: true, givenName: true, familyName: true } },
  registration: { select: { id: true, givenName: true, familyName: true } },
} as const

/** All of a workshop but its people and plans, as its organisers set it up; null for one of another forum. */
export async function workshopSetup({ forumId }: OrganisedForum, workshopId: string) {
  const row = await db().workshop.findFirst({
    where: { id: workshopId, forumId },
    include: {
      session: {
        select: {
          slug: true,
          title: true,
          startsAt: true,
          minutes: true,
          languages: true,
          rooms: { select: { room: { select: { id: true, name: true, capacity: true, accessible: true } } } },
          questions: { orderBy: { position: 'asc' }, select: { id: true, text: true, themeId: true } },
        },
      },
      rounds: { orderBy: { number: 'asc' } },
      tables: {
        orderBy: { number: 'asc' },
        select: {
          ...tableColumns,
          minSeats: true,
          maxSeats: true,
          roomId: true,
          questionId: true,
          roles: { select: { kind: true, ...holder } },
        },
      },
    },
  })
  if (row === null) return null
  const { session, rounds, tables, weights, cardColours, ...settings } = row
  return {
    ...settings,
    weights: weightsSchema.catch(() => weightsSchema.parse({})).parse(weights),
    cardColours: cardColoursSchema.catch([]).parse(cardColours ?? []),
    session: {
      ...session,
      title: multilingual(session.title),
      languages: languagesIn(session.languages),
      rooms: session.rooms.map(({ room }) => ({ ...room, name: multilingual(room.name) })),
      questions: session.questions.map(({ text, ...question }) => ({ ...question, text: multilingual(text) })),
    },
    rounds: rounds.map((round) => ({ ...round, title: multilingual(round.title) })),
    tables: tables.map(({ roles, minSeats, maxSeats, roomId, questionId, ...table }) => ({
      ...tableInWords(table),
      ownQuestion: multilingual(table.ownQuestion),
      roomId,
      questionId,
      minSeats,
      maxSeats,
      roles: roles.map(({ kind, person, registration }) => {
        const who = person ?? registration
        return {
          kind,
          personId: person?.id ?? null,
          registrationId: registration?.id ?? null,
          name: who ? `${who.givenName} ${who.familyName}`.trim() : '',
        }
      }),
    })),
  }
}

export type WorkshopSetup = NonNullable<Awaited<ReturnType<typeof workshopSetup>>>

/** The links of each table, for signs and sheets: `/tables/open/{token}`. Whoever has one acts as that table's host. */
export async function tableLinks({ forumId }: OrganisedForum, workshopId: string) {
  const tables = await db().workshopTable.findMany({
    where: { workshopId, workshop: { forumId } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, linkVersion: true },
  })
  return tables.map(({ id, number, linkVersion }) => ({
    tableId: id,
    number,
    host: tableToken(id, 'HOST', linkVersion),
    rapporteur: tableToken(id, 'RAPPORTEUR', linkVersion),
  }))
}
