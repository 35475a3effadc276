import { assignmentOf, type SeatRow, type Staying } from './assignment'

/** A seating problem in the format `cafe-assign/1`: ids of tables are theirs, ids of participants are registrations. */
export type SeatingProblem = {
  format: 'cafe-assign/1'
  name: string
  rounds: number
  tables: { id: string; theme: string; min: number; max: number; accessible: boolean }[]
  participants: {
    id: string
    org?: string
    sector?: string
    prefs?: string[]
    needs?: 'accessible'[]
    rounds?: number[]
  }[]
  together: { ids: string[]; rounds?: number[] }[]
  apart: { ids: string[] }[]
  fixed: { id: string; round: number; table: string }[]
  hosts: { id: string; table: string; org?: string }[]
  met: [string, string][]
  rules: { themeAtMostOnce: boolean }
}

export type FactTable = {
  id: string
  themeId: string | null
  questionId: string | null
  minSeats: number
  maxSeats: number
  accessible: boolean
  closed: boolean
}

export type FactPerson = {
  id: string
  organisation: string | null
  sector: string | null
  themeIds: readonly string[]
  needsAccess: boolean
  /** Rounds they are not there, by number. */
  absent: readonly number[]
}

/** What the database knows of a workshop. */
export type SeatingFacts = {
  name: string
  rounds: number
  themeOnce: boolean
  tables: readonly FactTable[]
  people: readonly FactPerson[]
  /** Hosts, and rapporteurs who stay: their table in every round they are there. */
  staying: readonly Staying[]
  together: readonly { ids: readonly [string, string]; everyRound: boolean }[]
  apart: readonly (readonly [string, string])[]
  locks: readonly { id: string; round: number; tableId: string }[]
  met: readonly (readonly [string, string])[]
}

/** What one may meet once: a question, else a theme, else the table itself. */
export function themeKey({ id, questionId, themeId }: Pick<FactTable, 'id' | 'questionId' | 'themeId'>): string {
  return questionId ?? themeId ?? id
}

/** How far the day is: rounds that have begun, and who sits where in the plan everybody was told. */
export type Day = { held: number; seats: readonly SeatRow[] }

const morning: Day = { held: 0, seats: [] }

/** Whether somebody who stays needs their chair in a round still to come. */
const needsChair = ({ absent = [] }: Staying, rounds: number, held: number) =>
  absent.filter((round) => round > held).length < rounds - held

function tablesOf({ tables, staying, rounds }: SeatingFacts, { held }: Day) {
  return tables
    .filter(({ closed }) => !closed || held > 0)
    .map((table) => {
      const kept = staying.filter((one) => one.tableId === table.id && needsChair(one, rounds, held)).length
      const { id, minSeats, maxSeats, accessible } = table
      const min = Math.max(0, minSeats - kept)
      return { id, theme: themeKey(table), min, max: Math.max(0, maxSeats - kept), accessible }
    })
}

/** Those who stay and are still there: their colleagues, and people kept apart from them, are better elsewhere. */
function hostsOf({ staying, people, rounds }: SeatingFacts, { held }: Day): SeatingProblem['hosts'] {
  const organisations = new Map(people.map(({ id, organisation }) => [id, organisation]))
  return staying
    .filter((one) => needsChair(one, rounds, held))
    .map(({ id, tableId: table }) => {
      const org = organisations.get(id)
      return { id, table, ...(org && { org }) }
    })
}

/** The keys of the wished themes among the tables, the dearest first. */
function prefsOf(themeIds: readonly string[], tables: readonly FactTable[]): string[] {
  const keys = themeIds.flatMap((wished) => tables.filter(({ themeId }) => themeId === wished).map(themeKey))
  return [...new Set(keys)]
}

/** Of rounds held one attended those one had a seat in; of those to come, all but those one is away. */
function participantsOf(facts: SeatingFacts, { held, seats }: Day): SeatingProblem['participants'] {
  const stays = new Set(facts.staying.map(({ id }) => id))
  const every = Array.from({ length: facts.rounds }, (_, index) => index + 1)
  const had = new Set(seats.map(({ round, registrationId }) => `${round} ${registrationId}`))
  return facts.people.flatMap((person): SeatingProblem['participants'] => {
    if (stays.has(person.id)) return []
    const rounds = every.filter((round) => {
      return round <= held ? had.has(`${round} ${person.id}`) : !person.absent.includes(round)
    })
    if (rounds.length === 0) return []
    const prefs = prefsOf(person.themeIds, facts.tables)
    return [
      {
        id: person.id,
        ...(person.organisation && { org: person.organisation }),
        ...(person.sector && { sector: person.sector }),
        ...(prefs.length > 0 && { prefs }),
        ...(person.needsAccess && { needs: ['accessible' as const] }),
        ...(rounds.length < facts.rounds && { rounds }),
      },
    ]
  })
}

/**
 * Turns what is known of a workshop into a problem. Whoever stays at one table in every round is not seated by it, and
 * their seat is left out: a host would break "no theme twice" by being one. Who asked to sit with somebody who stays
 * sits there in the first round. On the day the rounds held are history, and what was asked for them is over.
 */
export function seatingProblem(facts: SeatingFacts, day: Day = morning): SeatingProblem {
  const participants = participantsOf(facts, day)
  const attended = new Map(participants.map(({ id, rounds }) => [id, rounds]))
  const home = new Map(facts.staying.map(({ id, tableId }) => [id, tableId]))
  const open = new Set(facts.tables.filter(({ closed }) => !closed).map(({ id }) => id))
  const comes = (id: string, round: number) => attended.has(id) && (attended.get(id)?.includes(round) ?? true)
  const both = (ids: readonly string[]) => ids.every((id) => attended.has(id))
  const hosts = hostsOf(facts, day)
  const seatedOrHost = (ids: readonly string[]) => {
    const seated = ids.filter((id) => attended.has(id)).length
    return seated === 2 || (seated === 1 && hosts.some(({ id }) => ids.includes(id)))
  }
  const guests = facts.together.flatMap(({ ids: [one, other] }) => {
    const [id, host] = home.has(one) ? [other, one] : [one, other]
    const table = home.get(host)
    return table ? [{ id, round: 1, table }] : []
  })
  const locks = facts.locks.map(({ id, round, tableId: table }) => ({ id, round, table }))
  const locked = new Set(locks.map(({ id, round }) => `${id} ${round}`))
  const fixed = [...locks, ...guests.filter(({ id, round }) => !locked.has(`${id} ${round}`))]
  return {
    format: 'cafe-assign/1',
    name: facts.name,
    rounds: facts.rounds,
    tables: tablesOf(facts, day),
    participants,
    together: facts.together
      .filter(({ ids, everyRound }) => both(ids) && (everyRound || day.held === 0))
      .map(({ ids, everyRound }) => ({ ids: [...ids], ...(everyRound ? {} : { rounds: [1] }) })),
    apart: facts.apart.filter(seatedOrHost).map((ids) => ({ ids: [...ids] })),
    fixed: fixed.filter(
      ({ id, round, table }) => round > day.held && round <= facts.rounds && comes(id, round) && open.has(table),
    ),
    hosts,
    met: facts.met.filter(both).map(([one, other]) => [one, other]),
    rules: { themeAtMostOnce: facts.themeOnce },
  }
}

/** The seats of a plan without those of whoever stays at their table: what the engine knows of it. */
export function searchedSeats({ staying }: SeatingFacts, seats: readonly SeatRow[]) {
  return assignmentOf(seats, new Set(staying.map(({ id }) => id)))
}
