/** A board by name: one line a person, with the number of their table in each round; null where they have none. */
export type NameLine<Person> = { person: Person; tables: (number | null)[] }

/** A board by table: who sits there in each round. */
export type TableLines<Table, Person> = { table: Table; rounds: { round: number; people: Person[] }[] }

type Seat<Person> = { round: number; tableId: string; person: Person; sortName: string }

/** One line a person, in the order of names. */
export function byName<Person extends { registrationId: string }>(
  seats: readonly Seat<Person>[],
  tables: readonly { tableId: string; number: number }[],
  rounds: number,
): NameLine<Person>[] {
  const numbers = new Map(tables.map(({ tableId, number }) => [tableId, number]))
  const lines = new Map<string, NameLine<Person> & { sortName: string }>()
  for (const { round, tableId, person, sortName } of seats) {
    const line = lines.get(person.registrationId) ?? {
      person,
      sortName,
      tables: Array<number | null>(rounds).fill(null),
    }
    if (round <= rounds) line.tables[round - 1] = numbers.get(tableId) ?? null
    lines.set(person.registrationId, line)
  }
  return [...lines.values()]
    .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
    .map(({ person, tables: told }) => ({ person, tables: told }))
}

/** Who sits at each table in each round, in the order of numbers and names. */
export function byTable<Table extends { tableId: string; number: number }, Person>(
  seats: readonly Seat<Person>[],
  tables: readonly Table[],
  rounds: number,
): TableLines<Table, Person>[] {
  return [...tables]
    .sort((a, b) => a.number - b.number)
    .map((table) => ({
      table,
      rounds: Array.from({ length: rounds }, (_, index) => ({
        round: index + 1,
        people: seats
          .filter(({ round, tableId }) => round === index + 1 && tableId === table.tableId)
          .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
          .map(({ person }) => person),
      })),
    }))
}
