import { db } from '@/lib/db/client'
import type { HatKind } from '../../people/directory'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import { byTime } from '../agenda'
import { endOf, type FrozenProgramme } from '../frozen'
import { latestRelease } from './frozen'

/** What one person does in one session, over all their hats in it. Instants are ISO strings. */
export type AgendaItem = {
  sessionId: string
  slug: string
  title: Multilingual
  /** Null while it is not settled. */
  startsAt: string | null
  endsAt: string | null
  rooms: Multilingual[]
  allRooms: boolean
  cancelled: boolean
  /** Whether the public reads this time and place: they are those of the latest release. */
  released: boolean
  /** iCalendar SEQUENCE. */
  sequence: number
  updatedAt: string
  hats: HatKind[]
  pitches: Multilingual[]
  /** Over the hats that can be answered; null for a pitch alone. */
  answer: 'YES' | 'NO' | 'OPEN' | null
}

const findSessions = (forumId: string, personIds: string[]) => {
  const own = { personId: { in: personIds } }
  return db().session.findMany({
    where: { forumId, OR: [{ roles: { some: own } }, { pitches: { some: own } }] },
    include: {
      rooms: { select: { room: { select: { name: true } } }, orderBy: { room: { position: 'asc' } } },
      roles: { where: own, orderBy: { position: 'asc' } },
      pitches: { where: own, orderBy: { position: 'asc' } },
    },
  })
}

type Row = Awaited<ReturnType<typeof findSessions>>[number]

function answer(roles: Row['roles']): AgendaItem['answer'] {
  if (roles.length === 0) return null
  if (roles.some(({ declinedAt }) => declinedAt !== null)) return 'NO'
  return roles.every(({ confirmedAt }) => confirmedAt !== null) ? 'YES' : 'OPEN'
}

/** When and where: as the public reads it once it was released, before that as the draft has it. */
function whereabouts(row: Row, release: FrozenProgramme | null) {
  const told = release?.sessions.find(({ id }) => id === row.id)
  if (told && release) {
    return {
      startsAt: told.startsAt,
      endsAt: endOf(told.startsAt, told.minutes),
      rooms: release.rooms.filter(({ id }) => told.roomIds.includes(id)).map(({ name }) => name),
      allRooms: told.allRooms,
      cancelled: told.cancelled || row.cancelledAt !== null,
      released: true,
      sequence: told.sequence,
      updatedAt: told.updatedAt,
    }
  }
  const startsAt = row.startsAt?.toISOString() ?? null
  return {
    startsAt,
    endsAt: startsAt && endOf(startsAt, row.minutes),
    rooms: row.rooms.map(({ room }) => multilingual(room.name)),
    allRooms: row.allRooms,
    cancelled: row.cancelledAt !== null,
    released: false,
    sequence: 0,
    updatedAt: row.updatedAt.toISOString(),
  }
}

/**
 * What somebody does in one forum, over all hats, in order of time.
 * @param told where times and places come from: `public` takes the latest release where it has the session
 */
export async function agendaIn(forumId: string, personIds: string[], told: 'public' | 'draft'): Promise<AgendaItem[]> {
  const [rows, release] = await Promise.all([
    findSessions(forumId, personIds),
    told === 'public' ? latestRelease(db(), forumId) : null,
  ])
  return rows
    .map((row) => ({
      sessionId: row.id,
      slug: row.slug,
      title: multilingual(row.title),
      ...whereabouts(row, release?.content ?? null),
      hats: [...row.roles.map(({ kind }) => kind), ...(row.pitches.length > 0 ? (['PITCH'] as const) : [])],
      pitches: row.pitches.map(({ title }) => multilingual(title)),
      answer: answer(row.roles),
    }))
    .sort(byTime)
}
