import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { ChangeKind } from '@/domain/programme/changes'

type Props = {
  session: { startsAt: string | null; cancelled: boolean; released: boolean }
  /** What the next release would tell of it; null when nothing. */
  change: ChangeKind | null
}

/** Where a session stands: in the tray, cancelled, and whether the public reads it as it is. */
export function SessionStates({ session, change }: Props) {
  const t = useTranslations('programme.state')
  const { startsAt, cancelled, released } = session
  return (
    <span className="flex flex-wrap gap-1.5">
      {startsAt === null && (
        <Badge tone="warn" shape="ring">
          {t('tray')}
        </Badge>
      )}
      {cancelled && (
        <Badge tone="live" shape="cross">
          {t('cancelled')}
        </Badge>
      )}
      {change !== null ? (
        <Badge tone="accent" shape="half">
          {t(released ? 'changed' : 'notReleased')}
        </Badge>
      ) : (
        released &&
        !cancelled && (
          <Badge tone="ok" shape="tick">
            {t('released')}
          </Badge>
        )
      )}
    </span>
  )
}
