import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'
import type { RegistrationStatus } from '@/domain/registration/seats'

const looks: Record<RegistrationStatus, [BadgeTone, BadgeShape]> = {
  PENDING: ['warn', 'half'],
  CONFIRMED: ['ok', 'tick'],
  WAITLISTED: ['accent', 'clock'],
  CANCELLED: ['neutral', 'cross'],
  DECLINED: ['neutral', 'dash'],
}

/** Where a registration stands. */
export function StatusBadge({ status }: { status: RegistrationStatus }) {
  const t = useTranslations('organise.status')
  const [tone, shape] = looks[status]
  return (
    <Badge tone={tone} shape={shape}>
      {t(status)}
    </Badge>
  )
}
