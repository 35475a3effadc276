import { useTranslations } from 'next-intl'

export type SeatType = 1 | 2 | 3 | 4 | 5
export type ThemeNumber = 1 | 2 | 3 | 4 | 5
export type Seat = { type: SeatType | 'empty'; you?: boolean; label?: string }

type Props = {
  seats: readonly Seat[]
  /** The number or name on the plate. */
  plate?: string
  sub?: string
  theme?: ThemeNumber
  /** Width and height in CSS pixels; without it the drawing fills its box. */
  size?: number
  /** Said before the count of seats; without it the drawing is decoration beside a text. */
  title?: string
  className?: string
}

const plates = ['fill-ink', 'fill-plate-1', 'fill-plate-2', 'fill-plate-3', 'fill-plate-4', 'fill-plate-5'] as const
const dots = {
  1: 'fill-seat-1',
  2: 'fill-seat-2',
  3: 'fill-seat-3',
  4: 'fill-seat-4',
  5: 'fill-seat-5',
} as const
const letters = {
  1: 'fill-on-seat-1',
  2: 'fill-on-seat-2',
  3: 'fill-on-seat-3',
  4: 'fill-on-seat-4',
  5: 'fill-on-seat-5',
} as const

/** `count` points on a circle of this radius, clockwise from the top, rounded to hundredths. */
export function around(count: number, radius: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2
    return { x: Math.round(Math.cos(angle) * radius * 100) / 100, y: Math.round(Math.sin(angle) * radius * 100) / 100 }
  })
}

/** Width of a text set at size 1, near enough to keep it on the plate. */
const widthOf = (text: string) => [...text].reduce((width, letter) => width + (/[%MWmw]/.test(letter) ? 0.85 : 0.56), 0)

/** The round table: seats as dots round a plate. The one picture of the product, from 24 px to a whole room. */
export function RoundTable({ seats, plate, sub, theme, size, title, className = '' }: Props) {
  const t = useTranslations('ui')
  const taken = seats.filter((seat) => seat.type !== 'empty').length
  const you = seats.some((seat) => seat.you)
  const spoken = [plate, sub, t('round.seats', { seats: seats.length, taken }), you && t('round.you')]
    .filter(Boolean)
    .join(', ')
  const dot = seats.length > 10 ? Math.min(17, 165 / seats.length) : 18
  const plateSize = plate ? Math.min(54, 90 / widthOf(plate)) : 0
  return (
    <svg
      viewBox="-125 -125 250 250"
      data-mark=""
      className={`max-w-full overflow-visible ${className}`}
      {...(size ? { width: size, height: size } : {})}
      role="img"
      aria-hidden={title === undefined}
      aria-label={title === undefined ? undefined : `${title}. ${spoken}`}
    >
      <circle r={sub ? 60 : 56} className={plates[theme ?? 0]} />
      {around(seats.length, 100).map(({ x, y }, index) => {
        const seat = seats[index]
        if (!seat) return null
        return (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            {seat.type === 'empty' ? (
              <circle
                r={dot - 1.5}
                className="fill-none stroke-soft"
                strokeWidth={3}
                strokeDasharray={`${dot * 0.42} ${dot * 0.34}`}
              />
            ) : (
              <circle r={seat.you ? dot - 3 : dot} className={dots[seat.type]} />
            )}
            {seat.you && <circle r={dot + 3.5} className="fill-none stroke-live" strokeWidth={4} />}
            {seat.label && seat.type !== 'empty' && (
              <text
                dy="0.36em"
                textAnchor="middle"
                fontSize={dot}
                className={`font-sans font-bold ${letters[seat.type]}`}
              >
                {seat.label}
              </text>
            )}
          </g>
        )
      })}
      {plate && (
        <text
          y={sub ? -9 : 0}
          dy="0.35em"
          textAnchor="middle"
          fontSize={plateSize}
          className={`font-display font-[650] ${theme ? 'fill-white' : 'fill-paper'}`}
        >
          {plate}
        </text>
      )}
      {sub && (
        <text
          y={22}
          dy="0.35em"
          textAnchor="middle"
          fontSize={Math.min(14, 166 / sub.length)}
          className={`font-sans font-medium ${theme ? 'fill-white' : 'fill-paper'}`}
        >
          {sub}
        </text>
      )}
    </svg>
  )
}
