const fills = ['fill-seat-1', 'fill-seat-2', 'fill-seat-3', 'fill-seat-4', 'fill-seat-5'] as const
const letters = ['fill-on-seat-1', 'fill-on-seat-2', 'fill-on-seat-3', 'fill-on-seat-4', 'fill-on-seat-5'] as const

/** A registration type as a seat: its colour and its initial. */
export function SeatDot({ colour, name, size = 20 }: { colour: number; name: string; size?: number }) {
  const index = Math.min(4, Math.max(0, colour - 1))
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      data-mark=""
      className="inline-block shrink-0"
    >
      <circle cx="10" cy="10" r="10" className={fills[index]} />
      <text
        x="10"
        y="10"
        dy="0.36em"
        textAnchor="middle"
        fontSize="12"
        className={`font-bold font-sans ${letters[index]}`}
      >
        {name.trim().charAt(0).toUpperCase()}
      </text>
    </svg>
  )
}
