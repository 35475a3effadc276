type Spot = { x: number; y: number; text: string }

/** Width of a letter and height of a line, near enough. */
const letter = 8
const line = 17

/**
 * Where the name of each spot goes: at its right, or at its left near the edge; further down where another name or spot
 * is in the way.
 */
export function labelled<Item extends Spot>(
  spots: readonly Item[],
  width: number,
): (Item & { labelY: number; atLeft: boolean })[] {
  const taken: { from: number; to: number; y: number }[] = []
  return [...spots]
    .sort((a, b) => a.y - b.y)
    .map((spot) => {
      const long = spot.text.length * letter + 24
      const atLeft = spot.x + long > width && spot.x > width / 2
      const [from, to] = atLeft ? [spot.x - long, spot.x] : [spot.x, spot.x + long]
      let labelY = spot.y
      for (const other of taken) {
        if (other.from < to && from < other.to && Math.abs(other.y - labelY) < line) labelY = other.y + line
      }
      taken.push({ from, to, y: labelY })
      return { ...spot, labelY, atLeft }
    })
}
