import type { SeatType } from '../ui/round-table'

const dots: Record<SeatType, string> = {
  1: 'fill-seat-1',
  2: 'fill-seat-2',
  3: 'fill-seat-3',
  4: 'fill-seat-4',
  5: 'fill-seat-5',
}
const letters: Record<SeatType, string> = {
  1: 'fill-on-seat-1',
  2: 'fill-on-seat-2',
  3: 'fill-on-seat-3',
  4: 'fill-on-seat-4',
  5: 'fill-on-seat-5',
}

/** The colour of a registration type, kept within the five there are. */
export function seatType(colour: number): SeatType {
  return (((((Math.trunc(colour) - 1) % 5) + 5) % 5) + 1) as SeatType
}

/** A, B, C… in the order types are offered: the second sign beside the colour. */
export function seatLetter(index: number): string {
  return String.fromCharCode(65 + (index % 26))
}

type Props = { colour: number; letter?: string; size?: number; you?: boolean; empty?: boolean; className?: string }

/** A seat of this registration type: its colour and its letter; ringed when it is yours, dashed when it is not free. */
export function SeatMark({ colour, letter, size = 32, you = false, empty = false, className = '' }: Props) {
  const type = seatType(colour)
  return (
    <svg
      viewBox="-16 -16 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      data-mark=""
      className={`shrink-0 ${className}`}
    >
      {empty ? (
        <circle r={10.5} className="fill-none stroke-edge" strokeWidth={2} strokeDasharray="4.2 3.2" />
      ) : (
        <circle r={11} className={dots[type]} />
      )}
      {you && <circle r={14.5} className="fill-none stroke-live" strokeWidth={2.5} />}
      {letter && (
        <text
          dy="0.36em"
          textAnchor="middle"
          fontSize={12}
          className={`font-bold font-sans ${empty ? 'fill-soft' : letters[type]}`}
        >
          {letter}
        </text>
      )}
    </svg>
  )
}
