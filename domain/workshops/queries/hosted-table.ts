import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { HostedTable } from '../../shared/scope'
import type { SeatChange } from '../assignment'
import { seatedRounds } from '../round-plan'
import { namedInTableToken, opensTable } from '../table-link'
import { tableColumns, tableInWords } from './own-tables'

/** What a guard needs to prove that a link opens a table. */
export type TableHolder = Pick<HostedTable, 'tableId' | 'workshopId' | 'forumId' | 'as'> & { linkVersion: number }

/** The table a link opens now; null when it is unknown, withdrawn or altered. */
export async function openedTable(token: string): Promise<TableHolder | null> {
  const named = namedInTableToken(token)
  if (named === null) return null
  const row = await tableHolder(named.tableId)
  return row && opensTable(token, named, row.linkVersion) ? { ...row, as: named.as } : null
}

/** A table by its id, with the version its links have now. */
export async function tableHolder(tableId: string): Promise<Omit<TableHolder, 'as'> | null> {
  const row = await db().workshopTable.findUnique({
    where: { id: tableId },
    select: { workshopId: true, linkVersion: true, workshop: { select: { forumId: true } } },
  })
  if (row === null) return null
  return { tableId, workshopId: row.workshopId, forumId: row.workshop.forumId, linkVersion: row.linkVersion }
}

/** Somebody on the host's sheet. */
export type Guest = {
  registrationId: string
  name: string
  function: string
  organisation: string
  type: Multilingual
  colour: number
  /** Ticked as being here, ticked as not having come, or not ticked. */
  presence: 'here' | 'elsewhere' | 'absent' | null
}

/** What the host of a table, or its rapporteur, has before them. */
export async function hostSheet({ tableId, workshopId }: HostedTable) {
  const row = await db().workshopTable.findUniqueOrThrow({
    where: { id: tableId },
    select: {
      ...tableColumns,
      minSeats: true,
      maxSeats: true,
      roles: {
        select: {
          kind: true,
          person: { select: { givenName: true, familyName: true } },
          registration: { select: { givenName: true, familyName: true } },
        },
      },
      workshop: {
        select: {
          format: true,
          publishedPlanId: true,
          roundReached: true,
          frozenAt: true,
          forum: { select: { slug: true, timeZone: true } },
          session: { select: { title: true, slug: true } },
          rounds: { select: { number: true } },
        },
      },
    },
  })
  const { workshop, roles, minSeats, maxSeats, ...table } = row
  const rounds = seatedRounds(workshop.format, workshop.rounds.length)
  const guests = await guestsOf(tableId, workshopId, workshop.publishedPlanId)
  return {
    workshopId,
    forum: workshop.forum,
    session: { slug: workshop.session.slug, title: multilingual(workshop.session.title) },
    format: workshop.format,
    roundReached: workshop.roundReached,
    over: workshop.frozenAt !== null,
    table: { ...tableInWords(table), minSeats, maxSeats },
    roles: roles.map(({ kind, person, registration }) => {
      const who = person ?? registration
      return { kind, name: who ? `${who.givenName} ${who.familyName}`.trim() : '' }
    }),
    rounds: Array.from({ length: rounds }, (_, index) => ({ round: index + 1, guests: guests.get(index + 1) ?? [] })),
  }
}

const guest = {
  id: true,
  givenName: true,
  familyName: true,
  function: true,
  organisationName: true,
  type: { select: { name: true, colour: true } },
} as const

type Row = { round: number; registrationId: string; presence: Guest['presence'] }

/** Who was to sit at a table and was missed: their seats are free, and the host still sees them. */
async function missedAt(tableId: string, planId: string): Promise<Row[]> {
  const moves = await db().seatMove.findMany({ where: { planId, act: 'absent', undoneAt: null } })
  return moves
    .flatMap(({ changes }) => changes as SeatChange[])
    .filter(({ from }) => from === tableId)
    .map(({ round, registrationId }) => ({ round, registrationId, presence: 'absent' }))
}

/** Who is to sit at a table, who was ticked there without being on the list, and who was missed. */
async function rowsOf(tableId: string, workshopId: string, planId: string): Promise<Row[]> {
  const seats = await db().seat.findMany({ where: { planId, tableId }, select: { round: true, registrationId: true } })
  const ticks = await db().attendance.findMany({ where: { workshopId, tableId: { not: null } } })
  const keyOf = ({ round, registrationId }: Omit<Row, 'presence'>) => `${round} ${registrationId}`
  const seen = new Map(ticks.map((tick) => [keyOf(tick), tick.tableId === tableId ? 'here' : 'elsewhere'] as const))
  const listed = new Set(seats.map(keyOf))
  const guests = ticks.filter((tick) => tick.tableId === tableId && !listed.has(keyOf(tick)))
  const missed = (await missedAt(tableId, planId)).filter((row) => !listed.has(keyOf(row)) && !seen.has(keyOf(row)))
  return [
    ...[...seats, ...guests].map(({ round, registrationId }) => ({
      round,
      registrationId,
      presence: seen.get(keyOf({ round, registrationId })) ?? null,
    })),
    ...missed,
  ]
}

async function guestsOf(tableId: string, workshopId: string, planId: string | null): Promise<Map<number, Guest[]>> {
  const rows = await rowsOf(tableId, workshopId, planId ?? '')
  const people = await db().registration.findMany({
    where: { id: { in: rows.map(({ registrationId }) => registrationId) }, status: 'CONFIRMED' },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: guest,
  })
  const guests = new Map<number, Guest[]>()
  for (const { id: registrationId, givenName, familyName, organisationName, type, ...person } of people) {
    for (const { round, presence } of rows.filter((row) => row.registrationId === registrationId)) {
      const told = {
        registrationId,
        name: `${givenName} ${familyName}`.trim(),
        function: person.function ?? '',
        organisation: organisationName ?? '',
        type: multilingual(type.name),
        colour: type.colour,
        presence,
      }
      guests.set(round, [...(guests.get(round) ?? []), told])
    }
  }
  return guests
}
