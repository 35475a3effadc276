import { around } from '@/components/ui/round-table'
import { asSeatType, themeNumber } from '../marks'
import type { RoomTable } from './room-tables'

const plates = ['fill-ink', 'fill-plate-1', 'fill-plate-2', 'fill-plate-3', 'fill-plate-4', 'fill-plate-5'] as const
const dots = ['', 'fill-seat-1', 'fill-seat-2', 'fill-seat-3', 'fill-seat-4', 'fill-seat-5'] as const
const letters = ['', 'fill-on-seat-1', 'fill-on-seat-2', 'fill-on-seat-3', 'fill-on-seat-4', 'fill-on-seat-5'] as const

type Props = { table: RoomTable; held: string | null; over: string | null; person: string | null }

/** A round table whose dots can be taken hold of; a picture beside words that say the same. */
export function Ring({ table: { id, number, theme, maxSeats, seats }, held, over, person }: Props) {
  const places = around(Math.max(maxSeats, seats.length), 100)
  const size = places.length > 10 ? Math.min(20, 190 / places.length) : 21
  return (
    <svg viewBox="-128 -128 256 256" aria-hidden="true" data-mark="" className="w-full overflow-visible">
      <circle r={54} className={theme ? plates[themeNumber(theme)] : plates[0]} />
      <text
        dy="0.35em"
        textAnchor="middle"
        fontSize={46}
        className={`pointer-events-none font-display font-[650] ${theme ? 'fill-white' : 'fill-paper'}`}
      >
        {number}
      </text>
      {places.map(({ x, y }, index) => {
        const seat = seats[index]
        const at = { transform: `translate(${x} ${y})` }
        if (!seat) {
          return (
            <circle
              key={`${x} ${y}`}
              {...at}
              r={size - 2}
              className="fill-none stroke-soft"
              strokeWidth={3}
              strokeDasharray={`${size * 0.42} ${size * 0.34}`}
            />
          )
        }
        const colour = asSeatType(seat.colour)
        const marked = seat.id === held || seat.id === over || seat.id === person
        return (
          <g
            key={`${x} ${y}`}
            {...at}
            data-seat={seat.id}
            data-at={id}
            data-fixed={seat.stays || seat.locked ? '' : undefined}
            className={seat.stays || seat.locked ? '' : 'cursor-grab'}
          >
            <circle r={size} className={`${dots[colour]} ${seat.id === held ? 'opacity-40' : ''}`} />
            {marked && <circle r={size + 5} className="fill-none stroke-live" strokeWidth={5} />}
            {seat.stays || seat.locked ? (
              <rect
                x={-size / 2.6}
                y={-size / 2.6}
                width={size / 1.3}
                height={size / 1.3}
                className={letters[colour]}
              />
            ) : (
              <text
                dy="0.36em"
                textAnchor="middle"
                fontSize={size * 1.15}
                className={`pointer-events-none font-bold font-sans ${letters[colour]}`}
              >
                {seat.type.trim().charAt(0).toUpperCase()}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
