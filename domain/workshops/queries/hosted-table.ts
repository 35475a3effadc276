import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { HostedTable } from '../../shared/scope'
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
  select: {
    id: true,
    givenName: true,
    familyName: true,
    function: true,
    organisationName: true,
    sortName: true,
    type: { select: { name: true, colour: true } },
  },
} as const

/** By round: who is to sit at a table, and who was ticked there without being on the list. */
async function guestsOf(tableId: string, workshopId: string, planId: string | null): Promise<Map<number, Guest[]>> {
  const [seats, ticks] = await Promise.all([
    db().seat.findMany({
      where: { planId: planId ?? '', tableId, registration: { status: 'CONFIRMED' } },
      select: { round: true, registration: guest },
    }),
    db().attendance.findMany({
      where: {
        workshopId,
        OR: [{ tableId }, { registration: { tableSeats: { some: { planId: planId ?? '', tableId } } } }],
      },
      select: { round: true, registrationId: true, tableId: true, registration: guest },
    }),
  ])
  const presence = new Map(ticks.map((tick) => [`${tick.round} ${tick.registrationId}`, tick]))
  const listed = new Set(seats.map(({ round, registration: { id } }) => `${round} ${id}`))
  const extra = ticks.filter((tick) => tick.tableId === tableId && !listed.has(`${tick.round} ${tick.registrationId}`))
  const guests = new Map<number, Guest[]>()
  const all = [...seats, ...extra].sort((a, b) => (a.registration.sortName < b.registration.sortName ? -1 : 1))
  for (const { round, registration } of all) {
    const tick = presence.get(`${round} ${registration.id}`)
    const there = tick && (tick.tableId === tableId ? 'here' : tick.tableId ? 'elsewhere' : 'absent')
    guests.set(round, [
      ...(guests.get(round) ?? []),
      {
        registrationId: registration.id,
        name: `${registration.givenName} ${registration.familyName}`.trim(),
        function: registration.function ?? '',
        organisation: registration.organisationName ?? '',
        type: multilingual(registration.type.name),
        colour: registration.type.colour,
        presence: there ?? null,
      },
    ])
  }
  return guests
}
