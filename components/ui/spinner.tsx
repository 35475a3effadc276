import { useTranslations } from 'next-intl'
import { around } from './round-table'

/** Seats going round an empty table. Turns unless the reader prefers stillness. */
export function Spinner({ size = 20 }: { size?: number }) {
  const t = useTranslations('ui')
  return (
    <svg role="img" aria-label={t('loading')} viewBox="-12 -12 24 24" width={size} height={size} className="shrink-0">
      <g className="fill-current motion-safe:animate-[spin_1.6s_linear_infinite]">
        {around(8, 9).map(({ x, y }, seat) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={2} opacity={0.2 + seat * 0.11} />
        ))}
      </g>
    </svg>
  )
}
