import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { QuotaState } from '@/domain/registration/queries/dashboard'
import { words } from '@/domain/shared/multilingual'
import { SeatDot } from '../_parts/seat-dot'

const fills = ['fill-seat-1', 'fill-seat-2', 'fill-seat-3', 'fill-seat-4', 'fill-seat-5'] as const

/** One pool of seats: a bar in the colours of the types that hold them, and the figures in words. */
export function QuotaBar({ quota }: { quota: QuotaState }) {
  const t = useTranslations('organise.dashboard')
  const locale = useLocale()
  const whole = Math.max(quota.capacity, quota.taken, 1)
  let from = 0
  const parts = quota.types.map((type) => {
    const width = ((type.pending + type.confirmed) / whole) * 100
    const part = { id: type.typeId, colour: type.colour, from, width }
    from += width
    return part
  })
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 font-semibold">
          <T value={quota.name} />
        </span>
        <span className="shrink-0 text-15">
          <strong>{t('total', { taken: quota.taken, capacity: quota.capacity })}</strong>
          <span className={quota.free === 0 ? 'font-semibold text-live' : 'text-soft'}>
            {' · '}
            {t('free', { count: quota.free })}
          </span>
        </span>
      </div>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        data-mark=""
        className="h-3 w-full rounded-pill"
      >
        <rect width={100} height={4} className="fill-line" />
        <rect x={from} width={(quota.offered / whole) * 100} height={4} className="fill-edge" />
        {parts.map((part) => (
          <rect
            key={part.id}
            x={part.from}
            width={part.width}
            height={4}
            className={fills[part.colour - 1] ?? fills[0]}
          />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-15">
        {quota.types.map((type) => (
          <li key={type.typeId} className="inline-flex items-center gap-1.5">
            <SeatDot colour={type.colour} name={words(type.name, locale)} size={16} />
            <T value={type.name} unmarked /> <strong>{type.pending + type.confirmed}</strong>
          </li>
        ))}
        {quota.offered > 0 && <li className="text-soft">{t('offers', { count: quota.offered })}</li>}
      </ul>
    </li>
  )
}
