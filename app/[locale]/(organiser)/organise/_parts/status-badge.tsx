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

/** Where a registration stands, in words that are given. */
export function StatusMark({ status, word }: { status: RegistrationStatus; word: string }) {
  const [tone, shape] = looks[status]
  return (
    <Badge tone={tone} shape={shape}>
      {word}
    </Badge>
  )
}

/** Where a registration stands. */
export function StatusBadge({ status }: { status: RegistrationStatus }) {
  return <StatusMark status={status} word={useTranslations('organise.status')(status)} />
}
