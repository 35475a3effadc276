import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { mailFault } from '@/domain/mail/fault'
import type { TroubledMail } from '@/domain/mail/queries'
import { formatMoment } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../_form/act-button'
import { retryOne } from './actions'

type Props = { mails: readonly TroubledMail[]; slug: string; timeZone: string; mayRetry: boolean }

/** Mails that did not leave: why in plain words, the server's own below, and the way to try again. */
export function TroubledMails({ mails, slug, timeZone, mayRetry }: Props) {
  const t = useTranslations('organise.mails')
  const locale = useLocale()
  return (
    <ul>
      {mails.map((mail) => (
        <li
          key={mail.jobId}
          className="grid items-start gap-x-8 gap-y-2 border-line border-b py-4 first:pt-0 last:border-b-0 md:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="flex min-w-0 flex-col gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong className="break-words">{mail.to}</strong>
              {mail.state === 'dead' ? (
                <Badge tone="live" shape="cross">
                  {t('DEAD')}
                </Badge>
              ) : (
                <Badge tone="warn" shape="clock">
                  {t('RETRYING', {
                    when: mail.nextAttemptAt ? formatMoment(mail.nextAttemptAt, timeZone, locale) : '',
                  })}
                </Badge>
              )}
            </p>
            <p>{t(`error.${mailFault(mail.lastError)}`)}</p>
            <p className="text-15 text-soft">
              {mail.registrationId ? (
                <Link href={`/organise/${slug}/registrations/${mail.registrationId}`} className="text-link">
                  {t(`template.${mail.template}`)}
                </Link>
              ) : (
                t(`template.${mail.template}`)
              )}
              {` · ${formatMoment(mail.createdAt, timeZone, locale)} · ${t('attempts', { count: mail.attempts })}`}
            </p>
            {mail.lastError && (
              <details className="text-15">
                <summary className="inline-flex min-h-8 items-center text-soft underline">{t('technical')}</summary>
                <p lang="en" className="break-words rounded-8 bg-wash px-3 py-2 text-13">
                  {mail.lastError}
                </p>
              </details>
            )}
          </div>
          {mayRetry && mail.state === 'dead' && (
            <ActButton
              action={retryOne}
              hidden={{ forum: slug, id: mail.jobId }}
              label={t('retryTo', { to: mail.to })}
              done={t('retried')}
            >
              {t('retry')}
            </ActButton>
          )}
        </li>
      ))}
    </ul>
  )
}
