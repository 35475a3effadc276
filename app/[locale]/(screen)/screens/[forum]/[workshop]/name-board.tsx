import type { WallBoard } from './wall-board'

type Line = WallBoard['names'][number]

/** A page of names, each with the table of the round: down the columns, as one reads a list. */
export function NameBoard({
  lines,
  round,
  rows,
  columns,
}: {
  lines: readonly Line[]
  round: number
  rows: number
  columns: number
}) {
  return (
    <ol
      className="grid min-h-0 flex-1 auto-cols-fr grid-flow-col gap-x-[3vw]"
      style={{
        gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
      }}
    >
      {lines.map(({ key, name, organisation, tables }) => (
        <li
          key={key}
          className="flex items-center justify-between gap-4 border-line border-b text-[clamp(1.1rem,3.6vh,3.5rem)] leading-none"
        >
          <span className="min-w-0 truncate pt-[0.2em] pb-[0.15em]">
            {name}
            {organisation && <span className="text-[0.6em] text-soft"> {organisation}</span>}
          </span>
          <span className="shrink-0 font-display font-[650] text-[1.15em] tabular-nums">
            {tables[round - 1] ?? '–'}
          </span>
        </li>
      ))}
    </ol>
  )
}
