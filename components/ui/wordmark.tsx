import { around } from './round-table'

/** Seven seats round a table, and the name. `mark` alone for small places. */
export function Wordmark({ mark = false }: { mark?: boolean }) {
  return (
    <span className="inline-flex items-center gap-3">
      <svg viewBox="-14 -14 28 28" width={28} height={28} aria-hidden="true" className="shrink-0 fill-current">
        <circle r={5.6} />
        {around(7, 11.4).map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={2} />
        ))}
      </svg>
      {!mark && <span className="font-display text-24 font-[650] leading-none tracking-[-0.015em]">Ronde</span>}
    </span>
  )
}
