import { useTranslations } from 'next-intl'

const width = 320
const height = 72

const square = (value: number) => Math.sqrt(value)

/** The price falling, on a scale of square roots of time so that the first second can be seen. */
export function Fall({ fall }: { fall: readonly (readonly [number, number])[] }) {
  const t = useTranslations('plan.search')
  const [first, last] = [fall[0], fall.at(-1)]
  if (!first || !last) return null
  const end = Math.max(square(last[0]), 1)
  const top = Math.max(1, ...fall.map(([, cost]) => cost))
  const round = (value: number) => Math.round(value * 10) / 10
  const x = (at: number) => round((square(at) / end) * (width - 8) + 2)
  const y = (cost: number) => round(height - 4 - (cost / top) * (height - 12))
  const path = fall.map(([at, cost], index) => `${index === 0 ? `M${x(at)}` : `H${x(at)}V`} ${y(cost)}`).join('')
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('fall', { from: first[1], to: last[1] })}
        className="w-full overflow-visible"
      >
        <path d={`M0 ${height - 4}H${width}`} className="stroke-line" />
        <path d={path} className="fill-none stroke-accent" strokeWidth={2.5} strokeLinejoin="round" />
        <circle cx={x(last[0])} cy={y(last[1])} r={5} className="fill-accent" />
      </svg>
      <figcaption className="flex justify-between text-13 text-soft">
        <span>{t('fallShort')}</span>
        <span className="font-semibold text-ink">{last[1]}</span>
      </figcaption>
    </figure>
  )
}
