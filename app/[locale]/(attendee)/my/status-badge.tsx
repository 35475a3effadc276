import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'

export type ShownStatus = 'CONFIRMED' | 'PENDING' | 'WAITLISTED' | 'OFFERED' | 'CANCELLED' | 'DECLINED' | 'OVER'

const looks: Record<ShownStatus, { tone: BadgeTone; shape: BadgeShape }> = {
  CONFIRMED: { tone: 'ok', shape: 'tick' },
  PENDING: { tone: 'accent', shape: 'half' },
  WAITLISTED: { tone: 'warn', shape: 'clock' },
  OFFERED: { tone: 'live', shape: 'dot' },
  CANCELLED: { tone: 'neutral', shape: 'cross' },
  DECLINED: { tone: 'neutral', shape: 'dash' },
  OVER: { tone: 'neutral', shape: 'ring' },
}

/** Where a registration stands, in a word. */
export function StatusBadge({ status }: { status: ShownStatus }) {
  const t = useTranslations('my.status')
  return <Badge {...looks[status]}>{t(status)}</Badge>
}
