import { useLocale, useTranslations } from 'next-intl'
import { formatDay, type Instant } from '@/i18n/dates'

type CurvePoint = { at: Instant; value: number }

type Props = {
  title: string
  points: readonly CurvePoint[]
  zone: string
  /** A line to reach, such as the number of seats. */
  limit?: { value: number; label: string }
}

const width = 640
const height = 180

/** A quantity growing over days: one line, its last figure said aloud. */
export function Curve({ title, points, zone, limit }: Props) {
  const t = useTranslations('ui')
  const locale = useLocale()
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null

  const start = new Date(first.at).getTime()
  const span = Math.max(1, new Date(last.at).getTime() - start)
  const top = Math.max(1, limit?.value ?? 0, ...points.map((point) => point.value))
  const round = (value: number) => Math.round(value * 10) / 10
  const x = (at: Instant) => round(((new Date(at).getTime() - start) / span) * (width - 16))
  const y = (value: number) => round(height - 4 - (value / top) * (height - 24))
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.at)} ${y(point.value)}`).join('')
  const day = (at: Instant) => formatDay(at, zone, locale, { weekday: false })
  const words = t('curve.text', { title, first: first.value, last: last.value, from: day(first.at), to: day(last.at) })

  return (
    <figure className="flex flex-col gap-2">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words} className="w-full overflow-visible">
        <path d={`M0 ${height - 4}H${width}`} className="stroke-line" />
        {limit && <path d={`M0 ${y(limit.value)}H${width}`} className="stroke-edge" strokeDasharray="5 5" />}
        <path d={`${path}L${x(last.at)} ${height - 4}L0 ${height - 4}Z`} className="fill-wash" />
        <path
          d={path}
          className="fill-none stroke-accent"
          strokeWidth={3}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        <circle cx={x(last.at)} cy={y(last.value)} r={6} className="fill-accent" />
      </svg>
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-13 text-soft">
        <span>{day(first.at)}</span>
        {limit && (
          <span className="inline-flex items-center gap-2">
            <svg viewBox="0 0 24 2" width={24} height={2} aria-hidden="true">
              <path d="M0 1h24" className="stroke-edge" strokeWidth={2} strokeDasharray="4 4" />
            </svg>
            {limit.label}
          </span>
        )}
        <span>
          {t.rich('curve.end', {
            value: last.value,
            day: day(last.at),
            b: (chunks) => <strong className="text-ink">{chunks}</strong>,
          })}
        </span>
      </figcaption>
    </figure>
  )
}
