import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import type { TableInWords } from '../own-tables'
import { tableColumns, tableInWords } from './own-tables'

/** Somebody on a board or a printed list. */
export type Seated = {
  registrationId: string
  /** "Ana Diaz" */
  name: string
  /** "Diaz, Ana": as a list is ordered. */
  listed: string
  organisation: string
  /** Name and colour of the profile. */
  type: Multilingual
  colour: number
}

export type BoardTable = TableInWords & { minSeats: number; maxSeats: number }

export type BoardSeat = { round: number; tableId: string; person: Seated; sortName: string }

/** The published plan, for boards, lists and screens. Null while there is none. */
export type Board = {
  workshopId: string
  session: Multilingual
  planNumber: number
  rounds: { number: number; startsAt: Date | null; minutes: number }[]
  tables: BoardTable[]
  seats: BoardSeat[]
}

const person = {
  select: {
    id: true,
    givenName: true,
    familyName: true,
    organisationName: true,
    sortName: true,
    type: { select: { name: true, colour: true } },
  },
} as const

const boardColumns = {
  id: true,
  session: { select: { title: true } },
  rounds: { select: { number: true, startsAt: true, minutes: true }, orderBy: { number: 'asc' as const } },
  tables: {
    orderBy: { number: 'asc' as const },
    select: { ...tableColumns, minSeats: true, maxSeats: true },
  },
}

const planColumns = {
  number: true,
  seats: {
    where: { registration: { status: 'CONFIRMED' as const } },
    select: { round: true, tableId: true, registration: person },
    orderBy: [{ round: 'asc' as const }, { registration: { sortName: 'asc' as const } }],
  },
}

/** The board of one plan of this forum: the published one unless another is asked for. */
export async function seatingBoard(
  scope: Pick<OrganisedForum, 'forumId'>,
  workshopId: string,
  planId?: string,
): Promise<Board | null> {
  const row = await db().workshop.findFirst({
    where: { id: workshopId, forumId: scope.forumId },
    select: { ...boardColumns, publishedPlanId: true },
  })
  const wanted = planId ?? row?.publishedPlanId
  if (!row || !wanted) return null
  const plan = await db().seatingPlan.findFirst({ where: { id: wanted, workshopId }, select: planColumns })
  if (!plan) return null
  return {
    workshopId,
    session: multilingual(row.session.title),
    planNumber: plan.number,
    rounds: row.rounds,
    tables: row.tables.map(({ minSeats, maxSeats, ...table }) => ({ ...tableInWords(table), minSeats, maxSeats })),
    seats: plan.seats.map(({ round, tableId, registration }) => ({
      round,
      tableId,
      sortName: registration.sortName,
      person: {
        registrationId: registration.id,
        name: `${registration.givenName} ${registration.familyName}`.trim(),
        listed: [registration.familyName, registration.givenName].filter(Boolean).join(', '),
        organisation: registration.organisationName ?? '',
        type: multilingual(registration.type.name),
        colour: registration.type.colour,
      },
    })),
  }
}
