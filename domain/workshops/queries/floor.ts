import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { comparePlans } from '../assignment'
import { seatedRounds } from '../round-plan'
import { seatsOf } from './plans'

/** A table as the floor sees it: who many sit there in each round of the published plan. */
export type FloorTable = {
  tableId: string
  number: number
  theme: { name: ReturnType<typeof multilingual>; position: number } | null
  minSeats: number
  maxSeats: number
  closed: boolean
  taken: number[]
}

/** The published plan of a workshop of this forum table by table; null for one of another forum. */
export async function floorTables({ forumId }: OrganisedForum, workshopId: string): Promise<FloorTable[] | null> {
  const row = await db().workshop.findFirst({
    where: { id: workshopId, forumId },
    select: {
      format: true,
      publishedPlanId: true,
      rounds: { select: { number: true } },
      tables: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          minSeats: true,
          maxSeats: true,
          closedAt: true,
          theme: { select: { name: true, position: true } },
        },
      },
    },
  })
  if (row === null) return null
  const fills = await db().tableFill.findMany({ where: { planId: row.publishedPlanId ?? '' } })
  const rounds = seatedRounds(row.format, row.rounds.length)
  return row.tables.map(({ id: tableId, closedAt, theme, ...table }) => ({
    ...table,
    tableId,
    theme: theme && { position: theme.position, name: multilingual(theme.name) },
    closed: closedAt !== null,
    taken: Array.from(
      { length: rounds },
      (_, index) => fills.find((fill) => fill.tableId === tableId && fill.round === index + 1)?.taken ?? 0,
    ),
  }))
}

/** One of the repairs that are offered now, with what it is worth and who would be told. */
export type StandingOffer = {
  planId: string
  revision: number
  kind: 'nobody' | 'few' | 'best'
  reason: string | null
  /** Names of those who would be told another table, in the order of names. */
  moved: string[]
  figures: Record<'repeats' | 'orgPairs' | 'sectorUnits' | 'capacity' | 'unseated' | 'hard', number>
}

const kinds = ['nobody', 'few', 'best'] as const

function figuresIn(value: unknown): StandingOffer['figures'] {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const figure = (name: string) => (typeof found[name] === 'number' ? found[name] : 0)
  return {
    repeats: figure('repeats'),
    orgPairs: figure('orgPairs'),
    sectorUnits: figure('sectorUnits'),
    capacity: figure('capacity'),
    unseated: figure('unseated'),
    hard: figure('hard'),
  }
}

/** The repairs of the published plan that were worked out last and may still be accepted, those that move least first. */
export async function standingOffers(scope: OrganisedForum, workshopId: string): Promise<StandingOffer[]> {
  const workshop = await db().workshop.findFirst({
    where: { id: workshopId, forumId: scope.forumId },
    select: { publishedPlanId: true },
  })
  const repairOfId = workshop?.publishedPlanId
  if (!repairOfId) return []
  const plans = await db().seatingPlan.findMany({
    where: { workshopId, repairOfId, status: 'DRAFT' },
    orderBy: { number: 'asc' },
    select: { id: true, revision: true, note: true, reason: true, figures: true },
  })
  const before = await seatsOf(scope, repairOfId)
  return Promise.all(
    plans.flatMap(({ id: planId, revision, note, reason, figures }) => {
      const kind = kinds.find((one) => one === note)
      return kind
        ? [
            (async () => {
              const moved = await namesOf(comparePlans(before, await seatsOf(scope, planId)).moved)
              return { planId, revision, kind, reason, moved, figures: figuresIn(figures) }
            })(),
          ]
        : []
    }),
  )
}

async function namesOf(ids: readonly string[]): Promise<string[]> {
  const rows = await db().registration.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: { givenName: true, familyName: true },
  })
  return rows.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim())
}
