import { dots, letters, type SeatType } from './round-table'

/** One seat of a registration type, with a letter where several must be told apart. */
export function SeatDot({ type, label, size = 20 }: { type: SeatType; label?: string; size?: number }) {
  return (
    <svg viewBox="-10 -10 20 20" width={size} height={size} aria-hidden="true" data-mark="" className="shrink-0">
      <circle r={9} className={dots[type]} />
      {label && (
        <text dy="0.36em" textAnchor="middle" fontSize={11} className={`font-bold font-sans ${letters[type]}`}>
          {label}
        </text>
      )}
    </svg>
  )
}
