import type { WishOverview } from './wish-page'

/** Reads a name by the id of its registration; a dash for somebody who no longer comes to the forum. */
export function namesIn({ people }: WishOverview): (registrationId: string) => string {
  const names = new Map(people.map(({ registrationId, name }) => [registrationId, name]))
  return (id) => names.get(id) ?? '–'
}
