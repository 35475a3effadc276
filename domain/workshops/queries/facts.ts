import type { Tx } from '@/lib/db/client'
import { overlaps } from '../../registration/overlap'
import { emailKey, fold } from '../../shared/fold'
import type { Staying } from '../assignment'
import { absentRounds } from '../presence'
import { seatedRounds } from '../round-plan'
import type { FactPerson, SeatingFacts } from '../seating-problem'
import { metBefore } from './met'

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const include = {
  session: { select: { slug: true, signUp: true, releasedStartsAt: true, releasedEndsAt: true } },
  rounds: { select: { number: true } },
  tables: {
    orderBy: { number: 'asc' as const },
    include: { roles: { include: { person: { select: { email: true } } } } },
  },
  wishes: true,
  sitWiths: { where: { agreedId: { not: null } }, orderBy: { id: 'asc' as const } },
  keepAparts: { orderBy: { id: 'asc' as const } },
  locks: true,
  attendance: { select: { round: true, registrationId: true, tableId: true } },
}

function workshopRow(client: Tx, workshopId: string) {
  return client.workshop.findUniqueOrThrow({ where: { id: workshopId }, include })
}

type Row = Awaited<ReturnType<typeof workshopRow>>

const elsewhere = {
  status: 'SEATED' as const,
  session: { releasedStartsAt: { not: null } },
}

/** Confirmed people of the forum who come to this session: not those with a seat elsewhere at that time. */
async function peopleOf(client: Tx, { forumId, sessionId, session, wishes }: Row, also: string | null) {
  const rows = await client.registration.findMany({
    where: {
      forumId,
      status: 'CONFIRMED',
      erasedAt: null,
      ...(session.signUp && {
        OR: [{ signUps: { some: { sessionId, status: 'SEATED' as const } } }, ...(also ? [{ id: also }] : [])],
      }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      liveEmailKey: true,
      organisationId: true,
      organisationName: true,
      typeId: true,
      type: { select: { quotaId: true } },
      sensitiveAnswers: { where: { kind: 'ACCESS' }, select: { id: true } },
      signUps: {
        where: { ...elsewhere, NOT: { sessionId } },
        select: { session: { select: { releasedStartsAt: true, releasedEndsAt: true } } },
      },
    },
  })
  const stays = new Set(wishes.filter(({ comes }) => !comes).map(({ registrationId }) => registrationId))
  const span = session.releasedStartsAt && { startsAt: session.releasedStartsAt, endsAt: session.releasedEndsAt }
  return rows.filter(({ id, signUps }) => {
    const busy = signUps.some(({ session: { releasedStartsAt: startsAt, releasedEndsAt: endsAt } }) => {
      return span && startsAt && overlaps({ startsAt, endsAt }, span)
    })
    return id === also || (!busy && !stays.has(id))
  })
}

type Coming = Awaited<ReturnType<typeof peopleOf>>

/** Families of profiles are the pools of seats they share; where all share one, the profiles themselves. */
function factPeople(row: Row, coming: Coming): FactPerson[] {
  const pools = new Set(coming.map(({ type }) => type.quotaId))
  const wishes = new Map(row.wishes.map((wish) => [wish.registrationId, wish]))
  const absences = absentRounds(row.attendance, seatedRounds(row.format, row.rounds.length))
  return coming.map((person) => {
    const wish = wishes.get(person.id)
    const organisation = person.organisationId ?? fold(person.organisationName ?? '')
    return {
      id: person.id,
      organisation: organisation === '' ? null : organisation,
      sector: pools.size > 1 ? person.type.quotaId : person.typeId,
      themeIds: texts(wish?.themeIds),
      needsAccess: wish?.needsAccess ?? person.sensitiveAnswers.length > 0,
      absent: absences.get(person.id) ?? [],
    }
  })
}

/** Who stays at a table: registered hosts, and rapporteurs where the workshop says so; found by their address too. */
function stayingOf({ tables, rapporteursStay }: Row, coming: Coming, people: readonly FactPerson[]): Staying[] {
  const byAddress = new Map(
    coming.flatMap(({ id, liveEmailKey }) => (liveEmailKey ? [[liveEmailKey, id] as const] : [])),
  )
  const there = new Set(coming.map(({ id }) => id))
  const absent = new Map(people.map((person) => [person.id, person.absent]))
  const seen = new Set<string>()
  return tables.flatMap(({ id: tableId, closedAt, roles }) =>
    roles.flatMap(({ kind, registrationId, person }) => {
      const stays = kind === 'HOST' || (kind === 'RAPPORTEUR' && rapporteursStay)
      const id = registrationId ?? byAddress.get(emailKey(person?.email ?? ''))
      if (!stays || closedAt || !id || !there.has(id) || seen.has(id)) return []
      seen.add(id)
      return [{ id, tableId, absent: absent.get(id) ?? [] }]
    }),
  )
}

/** Everything a plan depends on, as it is now. `also`: somebody who stands there, whatever they had said before. */
export async function seatingFacts(client: Tx, workshopId: string, also: string | null = null): Promise<SeatingFacts> {
  const row = await workshopRow(client, workshopId)
  const coming = await peopleOf(client, row, also)
  const people = factPeople(row, coming).map((person) => (person.id === also ? { ...person, absent: [] } : person))
  return {
    name: row.session.slug,
    rounds: seatedRounds(row.format, row.rounds.length),
    themeOnce: row.themeOnce && row.format === 'ROUNDS',
    tables: row.tables.map(({ closedAt, ...table }) => ({ ...table, closed: closedAt !== null })),
    people,
    staying: stayingOf(row, coming, people),
    together: row.sitWiths.flatMap(({ askerId, agreedId, everyRound }) =>
      agreedId ? [{ ids: [askerId, agreedId] as const, everyRound }] : [],
    ),
    apart: row.keepAparts.map(({ firstId, secondId }) => [firstId, secondId] as const),
    locks: row.locks.map(({ registrationId: id, round, tableId }) => ({ id, round, tableId })),
    met: row.countEarlier ? await metBefore(client, row, coming) : [],
  }
}
