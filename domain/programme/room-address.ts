import { slugify } from '../shared/fold'
import { type Multilingual, words } from '../shared/multilingual'

type Addressed = { id: string; name: Multilingual }

const tail = 6

/** A room in the address bar: its name to read, the end of its id to find it by, so that a new name breaks no link. */
export const roomAddress = ({ id, name }: Addressed) =>
  [slugify(words(name, 'fr')).slice(0, 40), id.slice(-tail)].filter(Boolean).join('-')

/** The room of an address, whatever name the address was made with; its id alone is right too. */
export function roomAt<Room extends Addressed>(rooms: readonly Room[], address: string): Room | undefined {
  const end = address.slice(-tail)
  return rooms.find(({ id }) => id === address) ?? rooms.find(({ id }) => end.length === tail && id.endsWith(end))
}
