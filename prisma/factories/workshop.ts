import { saveTheme } from '@/domain/forum/commands'
import { releaseQuietly } from '@/domain/programme/commands/releases'
import { addSession } from '@/domain/programme/commands/sessions'
import type { SessionValues } from '@/domain/programme/schema'
import { openWorkshop, type SeenWorkshop, saveRounds } from '@/domain/workshops/commands/setup'
import { addTables } from '@/domain/workshops/commands/tables'
import type { RoundValues, TablesValues, WorkshopValues } from '@/domain/workshops/schema'
import { db } from '@/lib/db/client'
import { accepted, type OpenForum, openForum, startOfTests } from './forum'
import { hour } from './programme'
import { registered } from './registration'

type Wanted = {
  people?: number
  questions?: number
  /** Per question. */
  tables?: number
  rounds?: number
  workshop?: Partial<WorkshopValues>
  furniture?: Partial<TablesValues>
  round?: Partial<RoundValues>
  session?: Partial<SessionValues>
  at?: Date
}

export type OpenWorkshop = {
  forum: OpenForum
  workshopId: string
  sessionId: string
  /** As whoever made it saw it last. */
  seen: SeenWorkshop
  tableIds: string[]
  registrationIds: string[]
  themeIds: string[]
}

/** A forum with a workshop: tables for each question, rounds of twenty minutes, people registered for the day. */
export async function openedWorkshop(wanted: Wanted = {}): Promise<OpenWorkshop> {
  const { people = 0, questions = 2, tables = 2, rounds = 2, at = startOfTests } = wanted
  const forum = await openForum({ capacities: [Math.max(people + 20, 10)], at })
  const { scope } = forum
  const themeIds: string[] = []
  for (let n = 1; n <= questions; n += 1) {
    const values = { key: `theme-${n}`, name: { fr: `Thème ${n}` } }
    themeIds.push(accepted(await saveTheme(scope, values, { at })).themeId)
  }
  const day = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId }, select: { startsAt: true } })
  const session = {
    kind: 'WORKSHOP' as const,
    title: { fr: 'Atelier' },
    startsAt: hour(day, '10:00'),
    minutes: 120,
    questions: themeIds.map((themeId, index) => ({ text: { fr: `Question ${index + 1} ?` }, themeId })),
    ...wanted.session,
  }
  const { sessionId } = accepted(await addSession(scope, session, { at }))
  accepted(await releaseQuietly(scope, { at }))
  const values = { format: 'ROUNDS' as const, ...wanted.workshop }
  const opened = accepted(await openWorkshop(scope, sessionId, values, { at }))
  const { workshopId } = opened
  const round = { minutes: 20, movingMinutes: 3, ...wanted.round }
  const timed = accepted(
    await saveRounds(
      scope,
      opened,
      Array.from({ length: rounds }, () => round),
      { at },
    ),
  )
  const furniture = { count: tables, minSeats: 1, maxSeats: 4, ...wanted.furniture }
  const { tableIds, ...seen } = accepted(await addTables(scope, timed, furniture, { at }))
  const registrationIds: string[] = []
  for (let n = 0; n < people; n += 1) registrationIds.push((await registered(forum, {}, at)).registrationId)
  return { forum, workshopId, sessionId, seen, tableIds, registrationIds, themeIds }
}

/** A plan in which person n sits at table n + round, and so on: everybody somewhere else at every round. */
export function wheel(
  { tableIds, registrationIds }: OpenWorkshop,
  rounds: number,
): Record<string, Record<string, string>> {
  const at = (n: number, round: number) => tableIds[(n + round) % tableIds.length] ?? ''
  return Object.fromEntries(
    Array.from({ length: rounds }, (_, index) => [
      String(index + 1),
      Object.fromEntries(registrationIds.map((id, n) => [id, at(n, index)])),
    ]),
  )
}
