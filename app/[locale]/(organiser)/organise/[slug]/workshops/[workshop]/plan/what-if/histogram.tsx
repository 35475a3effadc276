import type { Outlook } from './table-outlook'

const width = 100
const height = 44

/** How often so many people are left at a table: a bar for each number, those below the minimum hollow. */
export function Histogram({ outlook: { shares }, min, words }: { outlook: Outlook; min: number; words: string }) {
  const top = Math.max(...shares)
  const step = width / shares.length
  const round = (value: number) => Math.round(value * 10) / 10
  return (
    <svg viewBox={`0 0 ${width} ${height + 2}`} role="img" aria-label={words} data-mark="" className="w-full">
      <path d={`M0 ${height}H${width}`} className="stroke-edge" />
      {shares.map((share, size) => {
        const tall = round((share / top) * (height - 2))
        const key = `${size} of ${shares.length}`
        if (tall === 0) return null
        const box = { x: round(size * step + 1), y: height - tall, width: round(step - 2), height: tall }
        return size > 0 && size < min ? (
          <rect key={key} {...box} className="fill-live" />
        ) : (
          <rect key={key} {...box} className="fill-ink" opacity={0.75} />
        )
      })}
      {min > 0 && (
        <path d={`M${round(min * step)} 0V${height}`} className="stroke-live" strokeWidth={1.2} strokeDasharray="3 2" />
      )}
    </svg>
  )
}
