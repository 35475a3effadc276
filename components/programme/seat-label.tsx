import { useTranslations } from 'next-intl'
import { seatLabel } from '@/domain/registration/session-line'
import { Badge } from '../ui/badge'

/** How many seats inside a session are left, in words and with a shape. */
export function SeatLabel({ capacity, taken, waiting = 0 }: { capacity: number; taken: number; waiting?: number }) {
  const t = useTranslations('seats.label')
  const label = seatLabel({ capacity, taken })
  if (label === 'full')
    return (
      <Badge tone="live" shape="cross">
        {waiting > 0 ? t('fullWaiting', { count: waiting }) : t('full')}
      </Badge>
    )
  return label === 'few' ? (
    <Badge tone="warn" shape="half">
      {t('few', { count: capacity - taken })}
    </Badge>
  ) : (
    <Badge shape="ring">{t('left', { count: capacity - taken })}</Badge>
  )
}
