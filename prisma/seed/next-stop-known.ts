import type { PersonKey } from './next-stop-people'
import type { RoomKey } from './next-stop-words'

/** What the programme refers to: ids of rooms, themes and people already added, and the clock of the day. */
export type Known = {
  room: (key: RoomKey) => string
  theme: (key: string) => string
  person: (key: PersonKey) => string
  clock: (time: string) => Date
}
