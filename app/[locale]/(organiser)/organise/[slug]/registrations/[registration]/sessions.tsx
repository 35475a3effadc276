import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { T } from '@/components/ui/translated'
import { TimeRange } from '@/components/ui/when'
import type { AttendedSession } from '@/domain/registration/queries/attendance'
import { Link } from '@/i18n/navigation'
import { Block } from '../../../_parts/block'

type Props = { sessions: readonly AttendedSession[]; slug: string; timeZone: string }

/** Where somebody has a seat or waits for one; nothing when they signed up for no session. */
export function Sessions({ sessions, slug, timeZone }: Props) {
  const t = useTranslations('organise.registration')
  if (sessions.length === 0) return null
  return (
    <Block id="sessions" title={t('sessions')}>
      <ul>
        {sessions.map(({ sessionId, title, startsAt, endsAt, waiting }) => (
          <li
            key={sessionId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-3 first:pt-0 last:border-b-0"
          >
            <p className="min-w-0">
              <Link
                href={`/organise/${slug}/programme/sessions/${sessionId}/seats`}
                className="inline-block py-0.5 font-semibold text-link"
              >
                <T value={title} />
              </Link>
              {startsAt && endsAt && (
                <span className="block text-15 text-soft">
                  <TimeRange from={startsAt} to={endsAt} zone={timeZone} />
                </span>
              )}
            </p>
            <Badge tone={waiting === null ? 'ok' : 'warn'} shape={waiting === null ? 'tick' : 'ring'}>
              {waiting === null ? t('sessionSeated') : t('sessionWaiting', { position: waiting })}
            </Badge>
          </li>
        ))}
      </ul>
    </Block>
  )
}
