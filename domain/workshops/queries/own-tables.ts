import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import type { OwnTables, TableInWords } from '../own-tables'

export const tableColumns = {
  id: true,
  number: true,
  label: true,
  accessible: true,
  language: true,
  x: true,
  y: true,
  closedAt: true,
  ownQuestion: true,
  room: { select: { name: true } },
  theme: { select: { id: true, name: true, position: true } },
  question: { select: { text: true } },
} as const

type TableRow = {
  id: string
  number: number
  label: unknown
  accessible: boolean
  language: string | null
  x: number | null
  y: number | null
  closedAt: Date | null
  ownQuestion: unknown
  room: { name: unknown } | null
  theme: { id: string; name: unknown; position: number } | null
  question: { text: unknown } | null
}

/** A table in words. Its own wording of the question wins. */
export function tableInWords(table: TableRow): TableInWords {
  const own = multilingual(table.ownQuestion)
  return {
    tableId: table.id,
    number: table.number,
    label: multilingual(table.label),
    room: multilingual(table.room?.name),
    theme: table.theme && { ...table.theme, name: multilingual(table.theme.name) },
    question: Object.keys(own).length > 0 ? own : multilingual(table.question?.text),
    accessible: table.accessible,
    language: table.language,
    x: table.x,
    y: table.y,
    closed: table.closedAt !== null,
  }
}

const named = { select: { givenName: true, familyName: true } } as const
const seatColumns = {
  ...tableColumns,
  maxSeats: true,
  roles: { where: { kind: 'HOST' as const }, select: { person: named, registration: named } },
}

type Holder = { givenName: string; familyName: string } | null
const nameOf = (holder: Holder) => (holder ? [`${holder.givenName} ${holder.familyName}`.trim()] : [])

/** The tables of one registration in one workshop; null when nothing is published. */
export async function ownTables(registrationId: string, workshopId: string): Promise<OwnTables | null> {
  const workshop = await db().workshop.findUnique({
    where: { id: workshopId },
    select: {
      format: true,
      sessionId: true,
      session: { select: { title: true } },
      rounds: { select: { number: true, startsAt: true }, orderBy: { number: 'asc' } },
      publishedPlan: {
        select: {
          number: true,
          publishedAt: true,
          reason: true,
          seats: {
            where: { registrationId },
            orderBy: { round: 'asc' },
            select: { round: true, table: { select: seatColumns } },
          },
          repairOf: { select: { seats: { where: { registrationId }, select: { round: true, tableId: true } } } },
        },
      },
    },
  })
  const plan = workshop?.publishedPlan
  if (!workshop || !plan) return null
  const before = new Map(plan.repairOf?.seats.map(({ round, tableId }) => [round, tableId]))
  return {
    workshopId,
    sessionId: workshop.sessionId,
    session: multilingual(workshop.session.title),
    format: workshop.format,
    planNumber: plan.number,
    publishedAt: plan.publishedAt,
    reason: plan.reason,
    moved: plan.seats.flatMap(({ round, table }) =>
      before.has(round) && before.get(round) !== table.id ? [round] : [],
    ),
    tables: plan.seats.map(({ round, table }) => ({
      ...tableInWords(table),
      round,
      seats: table.maxSeats,
      hosts: table.roles.flatMap(({ person, registration }) => nameOf(person ?? registration)),
      startsAt: workshop.rounds.find(({ number }) => number === round)?.startsAt ?? null,
    })),
  }
}

/** What the personal page shows: each workshop of the forum whose tables have been told, in the order of the day. */
export async function myTables({ registrationId, forumId }: OwnRegistration): Promise<OwnTables[]> {
  const workshops = await db().workshop.findMany({
    where: {
      forumId,
      publishedPlanId: { not: null },
      forum: { registrations: { some: { id: registrationId, status: 'CONFIRMED' } } },
    },
    orderBy: [{ session: { releasedStartsAt: 'asc' } }, { id: 'asc' }],
    select: { id: true },
  })
  const all = await Promise.all(workshops.map(({ id }) => ownTables(registrationId, id)))
  return all.flatMap((own) => own ?? [])
}
