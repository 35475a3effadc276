import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Moment } from '@/components/ui/when'
import { interfaceTimeZone } from '@/i18n/request'
import { browserOf } from '@/lib/auth/browser'
import { ActButton } from '../_form/act-button'
import { signOut, signOutBrowser } from './actions'

type SignedIn = { id: string; userAgent: string | null; createdAt: Date; lastSeenAt: Date }

/** One line a browser: what it is, when it was used, and the way to end it. */
export function SessionList({ sessions, current }: { sessions: readonly SignedIn[]; current: string | null }) {
  const t = useTranslations('auth.sessions')
  return (
    <ul className="border-line border-t">
      {sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => {
        const known = browserOf(userAgent)
        const name = known ? t('browser', known) : t('unknown')
        const here = id === current
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-line border-b py-5"
          >
            <div className="flex flex-col gap-1">
              <p className="flex flex-wrap items-center gap-x-3 font-semibold">
                {name} {here && <Badge tone="ok">{t('this')}</Badge>}
              </p>
              <p className="text-15 text-soft">
                {t('seen')} <Moment at={lastSeenAt} zone={interfaceTimeZone} />
              </p>
              <p className="text-15 text-soft">
                {t('since')} <Moment at={createdAt} zone={interfaceTimeZone} />
              </p>
            </div>
            {here ? (
              <ActButton action={signOut} hidden={{}}>
                {t('signOut')}
              </ActButton>
            ) : (
              <ActButton action={signOutBrowser} hidden={{ session: id }} label={t('revokeThis', { browser: name })}>
                {t('revoke')}
              </ActButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
