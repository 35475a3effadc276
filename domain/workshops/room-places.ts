/** Where something stands on the drawing of a room, 0 to 1 from the left and from the top. */
export type Place = { x: number; y: number }

/** Width of the drawing of a room over its height. */
export const roomRatio = 4 / 3

const hundredths = (value: number) => Math.round(value * 1000) / 1000

/** Columns in which `count` tables stand as far from each other across as along. */
export function columnsFor(count: number, ratio: number = roomRatio): number {
  return Math.max(1, Math.ceil(Math.sqrt(count * ratio) - 1e-9))
}

/** `count` places in rows, the last row in the middle. */
export function gridPlaces(count: number, ratio: number = roomRatio): Place[] {
  const columns = columnsFor(count, ratio)
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    const indent = (columns - inRow) / 2
    return {
      x: hundredths((index - row * columns + 0.5 + indent) / columns),
      y: hundredths((row + 0.5) / rows),
    }
  })
}

/** The width of a table over that of the drawing, so that tables in rows do not touch. */
export function tableWidth(count: number, ratio: number = roomRatio): number {
  const columns = columnsFor(count, ratio)
  const rows = Math.max(1, Math.ceil(count / columns))
  return hundredths(Math.min(0.8 / columns, 0.8 / (rows * ratio), 0.22))
}

/** The places of tables; those that have none stand where a tidy room would have them. */
export function placesOf<Table extends { x: number | null; y: number | null }>(tables: readonly Table[]): Place[] {
  const grid = gridPlaces(tables.length)
  return tables.map(({ x, y }, index) => (x !== null && y !== null ? { x, y } : (grid[index] ?? { x: 0.5, y: 0.5 })))
}

/** A place moved by so much, still inside the room. */
export function moved({ x, y }: Place, by: Place, margin = 0.04): Place {
  const inside = (value: number) => hundredths(Math.min(1 - margin, Math.max(margin, value)))
  return { x: inside(x + by.x), y: inside(y + by.y) }
}
