import { type Assignment, attends, type Problem } from './problem'

/** Why a wish was missed: nobody treats the theme, no round is free of what binds, all seats were taken, or others gained. */
export type MissedBecause = 'no-table' | 'fixed' | 'party' | 'more-wishes-than-rounds' | 'no-access' | 'full' | 'others'

export type PersonExplained = {
  rounds: {
    round: number
    table: string
    theme: string | null
    mates: string[]
    /** What bound them to this table. */
    because: ('fixed' | 'party' | 'access')[]
  }[]
  /** Everybody they meet, and in which rounds. */
  met: { id: string; rounds: number[] }[]
  sameOrg: { id: string; round: number }[]
  wishesMet: string[]
  wishesMissed: { theme: string; because: MissedBecause }[]
}

export type TableExplained = {
  rounds: {
    round: number
    people: string[]
    /** People of each sector. */
    sectors: Record<string, number>
    /** Two of one organisation. */
    orgPairs: [string, string][]
    /** Two who meet in another round too. */
    repeats: [string, string][]
    fixed: string[]
    /** Seats below the minimum, or above the maximum. */
    short: number
    over: number
  }[]
}

const pairsOf = (people: readonly string[]) =>
  people.flatMap((a, i) => people.slice(i + 1).map((b): [string, string] => [a, b]))

const roundsOf = ({ rounds }: Problem) => Array.from({ length: rounds }, (_, r) => r + 1)

const at = ({ participants }: Problem, assign: Assignment, round: number, table: string) =>
  participants.map(({ id }) => id).filter((id) => assign[round]?.[id] === table)

const tiedTo = ({ together }: Problem, id: string, round: number) =>
  together.filter(({ ids, rounds }) => ids.includes(id) && (rounds?.includes(round) ?? true)).flatMap(({ ids }) => ids)

function because(problem: Problem, assign: Assignment, id: string, theme: string): MissedBecause {
  const person = problem.participants.find((one) => one.id === id)
  const tables = problem.tables.filter((table) => table.theme === theme && table.max > 0)
  if (!person || tables.length === 0) return 'no-table'
  const rounds = roundsOf(problem).filter((round) => attends(person, round))
  const reached = person.needs.includes('accessible') ? tables.filter(({ accessible }) => accessible) : tables
  if (reached.length === 0) return 'no-access'
  const free = rounds.filter((round) => !problem.fixed.some((one) => one.id === id && one.round === round))
  if (free.length === 0) return 'fixed'
  const seen = new Set(rounds.map((round) => problem.tables.find((table) => table.id === assign[round]?.[id])?.theme))
  if (
    rounds.every((round) =>
      person.prefs.some((wish) => wish === problem.tables.find((table) => table.id === assign[round]?.[id])?.theme),
    ) &&
    seen.size === rounds.length
  )
    return 'more-wishes-than-rounds'
  if (free.every((round) => tiedTo(problem, id, round).length > 0)) return 'party'
  const full = free.every((round) => reached.every((table) => at(problem, assign, round, table.id).length >= table.max))
  return full ? 'full' : 'others'
}

/** Where somebody sits and why: whom they meet, what bound them, which wishes were met and what kept back the others. */
export function explainPerson(problem: Problem, assign: Assignment, id: string): PersonExplained {
  const person = problem.participants.find((one) => one.id === id)
  const met = new Map<string, number[]>()
  const org = new Map(problem.participants.map((one) => [one.id, one.org]))
  const sameOrg: PersonExplained['sameOrg'] = []
  const rounds = roundsOf(problem).flatMap((round) => {
    const table = problem.tables.find((one) => one.id === assign[round]?.[id])
    if (!table) return []
    const mates = at(problem, assign, round, table.id).filter((mate) => mate !== id)
    for (const mate of mates) {
      met.set(mate, [...(met.get(mate) ?? []), round])
      if (person?.org && org.get(mate) === person.org) sameOrg.push({ id: mate, round })
    }
    const bound: PersonExplained['rounds'][number]['because'] = []
    if (problem.fixed.some((one) => one.id === id && one.round === round)) bound.push('fixed')
    if (tiedTo(problem, id, round).some((mate) => mate !== id && mates.includes(mate))) bound.push('party')
    if (person?.needs.includes('accessible')) bound.push('access')
    return [{ round, table: table.id, theme: table.theme, mates, because: bound }]
  })
  const wishes = [...new Set(person?.prefs ?? [])]
  const wishesMet = wishes.filter((wish) => rounds.some(({ theme }) => theme === wish))
  return {
    rounds,
    met: [...met].map(([mate, when]) => ({ id: mate, rounds: when })),
    sameOrg,
    wishesMet,
    wishesMissed: wishes
      .filter((wish) => !wishesMet.includes(wish))
      .map((theme) => ({ theme, because: because(problem, assign, id, theme) })),
  }
}

/** Who sits at a table in each round, and what is not as it should be. */
export function explainTable(problem: Problem, assign: Assignment, table: string): TableExplained {
  const people = new Map(problem.participants.map((one) => [one.id, one]))
  const { min = 0, max = 0 } = problem.tables.find(({ id }) => id === table) ?? {}
  const meetings = (a: string, b: string) =>
    roundsOf(problem).filter((round) => assign[round]?.[a] && assign[round]?.[a] === assign[round]?.[b]).length
  const rounds = roundsOf(problem).map((round) => {
    const here = at(problem, assign, round, table)
    const sectors: Record<string, number> = {}
    for (const id of here) {
      const sector = people.get(id)?.sector
      if (sector) sectors[sector] = (sectors[sector] ?? 0) + 1
    }
    return {
      round,
      people: here,
      sectors,
      orgPairs: pairsOf(here).filter(([a, b]) => people.get(a)?.org && people.get(a)?.org === people.get(b)?.org),
      repeats: pairsOf(here).filter(([a, b]) => meetings(a, b) > 1),
      fixed: problem.fixed.filter((one) => one.round === round && one.table === table).map(({ id }) => id),
      short: here.length > 0 ? Math.max(0, min - here.length) : 0,
      over: Math.max(0, here.length - max),
    }
  })
  return { rounds }
}
