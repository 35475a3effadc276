import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import type { Chosen } from './address'
import { PersonPanel } from './person-panel'
import type { RoomTable } from './room-tables'
import { TablePanel } from './table-panel'

type Props = {
  view: PlanView
  board: Board
  chosen: Chosen
  base: string
  hidden: Record<string, string>
  tables: readonly RoomTable[]
}

/** Whoever or whatever is chosen in the room. */
export function ChosenPanel(props: Props) {
  const { chosen, tables } = props
  const table = tables.find(({ id, seats }) => id === chosen.table || seats.some((seat) => seat.id === chosen.person))
  const seat = tables.flatMap(({ seats }) => seats).find(({ id }) => id === chosen.person)
  if (seat && table) return <PersonPanel {...props} seat={seat} />
  return table ? <TablePanel {...props} table={table} /> : null
}
