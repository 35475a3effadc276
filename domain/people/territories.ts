import { fold } from '../shared/fold'

export type TerritoryKind = 'commune' | 'epci' | 'departement'

/** A French local authority's area. `code` carries its kind: "commune:59350", "epci:200093201", "departement:59". */
export type Territory = {
  code: string
  kind: TerritoryKind
  name: string
  /** Where to find it: the department's name, or nothing. */
  within: string
  population: number
  postalCodes: readonly string[]
}

type Indexed = { territory: Territory; key: string }

export type TerritoryIndex = readonly Indexed[]

/** Hyphens and apostrophes are spaces, "St" is "Saint": the way people type the name of a town. */
function territoryKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
}

/** Prepares a search: biggest first, so that the first match of a kind is the likely one. */
export function territoryIndex(territories: readonly Territory[]): TerritoryIndex {
  return territories
    .map((territory) => ({ territory, key: ` ${territoryKey(territory.name)}` }))
    .sort((a, b) => b.territory.population - a.territory.population)
}

/**
 * Territories for what was typed (at least 2 letters, or a postal code from 3 digits): the exact name first,
 * then names that begin with it, then names that hold a word beginning with it; the bigger before the smaller.
 */
export function suggestTerritories(index: TerritoryIndex, typed: string, limit: number): Territory[] {
  const wanted = territoryKey(typed)
  if (wanted.length < 2) return []
  const found: Territory[][] = [[], [], []]
  const postal = /^\d{3,5}$/.test(wanted)
  for (const { territory, key } of index) {
    if (postal ? territory.postalCodes.some((code) => code.startsWith(wanted)) : key.includes(` ${wanted}`)) {
      const rank = key === ` ${wanted}` ? 0 : key.startsWith(` ${wanted}`) ? 1 : 2
      found[rank]?.push(territory)
    }
  }
  return found.flat().slice(0, limit)
}
