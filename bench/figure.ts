/** One measured figure beside its bound and the floor of the same run. */
export type Figure = {
  name: string
  value: number
  unit: string
  /** The bound, and whether the value must stay below or above it. */
  bound?: { is: 'at most' | 'at least'; value: number }
  /** What the machine gives without us, in the same unit, measured in the same run. */
  floor?: { what: string; value: number }
}

const rounded = (value: number) => (value >= 100 ? Math.round(value).toString() : value.toFixed(value >= 10 ? 1 : 2))

const meets = ({ value, bound }: Figure) =>
  !bound || (bound.is === 'at most' ? value <= bound.value : value >= bound.value)

/** Prints figures as lines of text; returns how many miss their bound. */
export function printFigures(figures: readonly Figure[]): number {
  for (const figure of figures) {
    const { name, value, unit, bound, floor } = figure
    const verdict = !bound ? '      ' : meets(figure) ? 'ok    ' : 'MISSED'
    const wanted = bound ? `${bound.is} ${rounded(bound.value)} ${unit}` : ''
    const ratio = floor ? `${rounded(value / floor.value)} × ${floor.what} (${rounded(floor.value)} ${unit})` : ''
    console.log(
      `${verdict} ${name.padEnd(52)} ${`${rounded(value)} ${unit}`.padStart(12)}  ${wanted.padEnd(22)} ${ratio}`,
    )
  }
  return figures.filter((figure) => !meets(figure)).length
}

/** The value below which a share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
