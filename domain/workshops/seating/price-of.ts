import { check, type Verdict } from './check'
import type { SeatingRefusal } from './fault'
import { type Assignment, attends, type Problem } from './problem'

/** Somebody takes a free seat at a table, or changes seats with somebody, in one round. */
export type SeatChange = { round: number; person: string } & ({ to: string } | { with: string })

/** What a change makes better (below 0) or worse (above), figure by figure; 0 is left out. */
export type PriceOf = {
  ok: true
  assign: Assignment
  change: Partial<Record<keyof Omit<Verdict, 'bounds'>, number>>
  /** True when no rule is broken that was not broken before. */
  allowed: boolean
}

const counted = [
  'meetings',
  'repeats',
  'pairCost',
  'orgPairs',
  'sectorUnits',
  'prefsMissed',
  'metBefore',
  'capacity',
  'needs',
  'apart',
  'together',
  'fixed',
  'themeRepeats',
  'hard',
] as const

/** Sector units of some tables of a round; shares are those of the whole round. */
function sectorUnits(
  { participants }: Problem,
  seats: Record<string, string>,
  round: number,
  tables: readonly string[],
) {
  const total = new Map<string, number>()
  const here = new Map(tables.map((table) => [table, { size: 0, sectors: new Map<string, number>() }]))
  let all = 0
  for (const person of participants) {
    const table = seats[person.id]
    if (table === undefined || !attends(person, round)) continue
    all += 1
    const own = here.get(table)
    if (own) own.size += 1
    if (!person.sector) continue
    total.set(person.sector, (total.get(person.sector) ?? 0) + 1)
    own?.sectors.set(person.sector, (own.sectors.get(person.sector) ?? 0) + 1)
  }
  let units = 0
  for (const { size, sectors } of here.values())
    for (const [sector, everywhere] of size > 0 ? total : []) {
      const share = (size * everywhere) / all
      const count = sectors.get(sector) ?? 0
      units += Math.max(0, Math.floor(share + 1e-9) - count) + Math.max(0, count - Math.ceil(share - 1e-9))
    }
  return units
}

/** The part of a problem a change can touch: whoever sits at its two tables, and whom rules tie to those who change. */
function around(problem: Problem, assign: Assignment, round: number, movers: string[], tables: string[]): Problem {
  const seats = assign[round] ?? {}
  const tied = [...problem.apart, ...problem.together].filter(({ ids }) => ids.some((id) => movers.includes(id)))
  const near = new Set([...movers, ...tied.flatMap(({ ids }) => ids)])
  return {
    ...problem,
    participants: problem.participants.filter(({ id }) => near.has(id) || tables.includes(seats[id] ?? '')),
    apart: problem.apart.filter(({ ids }) => ids.some((id) => movers.includes(id))),
    together: problem.together.filter(({ ids }) => ids.some((id) => movers.includes(id))),
    fixed: problem.fixed.filter(({ id }) => movers.includes(id)),
  }
}

/** Tells what a change of seats would change, without making it; a locked (fixed) or full seat is refused. */
export function priceOf(problem: Problem, assign: Assignment, asked: SeatChange): PriceOf | SeatingRefusal {
  const { round, person } = asked
  const seats = assign[round] ?? {}
  const other = 'with' in asked ? asked.with : null
  const from = seats[person]
  const to = 'to' in asked ? asked.to : seats[asked.with]
  const movers = other === null ? [person] : [person, other]
  const refusal = (
    error: 'not-seated' | 'seat-locked' | 'table-full',
    tables: (string | undefined)[] = [],
  ): SeatingRefusal => ({
    ok: false,
    error,
    people: movers,
    tables: tables.filter((table) => table !== undefined),
    rounds: [round],
  })
  const table = problem.tables.find(({ id }) => id === to)
  if (from === undefined || to === undefined || !table) return refusal('not-seated')
  const locked = problem.fixed.filter((fixed) => fixed.round === round && movers.includes(fixed.id))
  if (locked.some(({ id, table: own }) => seats[id] === own && from !== to))
    return refusal(
      'seat-locked',
      locked.map((fixed) => fixed.table),
    )
  const size = problem.participants.filter(({ id }) => seats[id] === to).length
  if (other === null && from !== to && size >= table.max) return refusal('table-full', [to])
  const after: Assignment = {
    ...assign,
    [round]: { ...seats, [person]: to, ...(other === null ? {} : { [other]: from }) },
  }
  const part = around(problem, assign, round, movers, [from, to])
  const [old, now] = [check(part, assign), check(part, after)]
  const units = (plan: Assignment) => sectorUnits(problem, plan[round] ?? {}, round, [...new Set([from, to])])
  const change: PriceOf['change'] = {}
  for (const figure of counted) {
    const by = figure === 'sectorUnits' ? units(after) - units(assign) : now[figure] - old[figure]
    if (by !== 0) change[figure] = by
  }
  const broken = ['capacity', 'needs', 'apart', 'together', 'fixed', 'themeRepeats'] as const
  return { ok: true, assign: after, change, allowed: broken.every((figure) => (change[figure] ?? 0) <= 0) }
}
