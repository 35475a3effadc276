import { prices } from './prices'
import type { Problem } from './problem'

/** Why people had better not sit at a table whoever sits there, at `person * tables + table`. */
export type Hosts = {
  tables: number
  /** They are kept apart from who stays there. */
  foe: Uint8Array
  /** So many of their organisation stay there. */
  kin: Uint8Array
}

/** What those who stay at a table mean to everybody else; null when they mean nothing to anybody. */
export function hostsOf({ hosts, apart, participants, tables }: Problem): Hosts | null {
  if (hosts.length === 0) return null
  const foe = new Uint8Array(participants.length * tables.length)
  const kin = new Uint8Array(participants.length * tables.length)
  const tableIndex = new Map(tables.map(({ id }, t) => [id, t]))
  for (const { id, org, table } of hosts) {
    const t = tableIndex.get(table)
    if (t === undefined) continue
    const foes = foesOf({ apart }, id)
    participants.forEach((person, p) => {
      const at = p * tables.length + t
      if (foes.has(person.id)) foe[at] = 1
      if (org && person.org === org) (kin[at] as number) += 1
    })
  }
  return foe.includes(1) || kin.some((count) => count > 0) ? { tables: tables.length, foe, kin } : null
}

/** Who is kept apart from somebody, and they themselves; nobody for whom nobody is. */
export function foesOf({ apart }: Pick<Problem, 'apart'>, id: string): Set<string> {
  return new Set(apart.filter(({ ids }) => ids.includes(id)).flatMap(({ ids }) => ids))
}

/** True where somebody is kept apart from who stays at a table. */
export const barred = (hosts: Hosts | null, p: number, t: number) => hosts?.foe[p * hosts.tables + t] === 1

/** What a seat costs somebody for the sake of who stays at its table, rules and wishes together. */
export function hostPrice(hosts: Hosts | null, p: number, t: number): number {
  if (hosts === null) return 0
  const at = p * hosts.tables + t
  return prices.hard * (hosts.foe[at] as number) + prices.org * (hosts.kin[at] as number)
}
