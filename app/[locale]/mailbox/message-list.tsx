import { useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/when'
import { Link } from '@/i18n/navigation'
import { interfaceTimeZone } from '@/i18n/request'
import type { KeptMailSummary } from '@/lib/mailer/mailbox'

type Props = { mails: readonly KeptMailSummary[]; openId?: string; to?: string }

/** The newest first; the open one is marked. */
export function MessageList({ mails, openId, to }: Props) {
  const t = useTranslations('mailbox')
  return (
    <nav aria-label={t('list')}>
      {to && (
        <p className="mb-3 flex flex-wrap items-baseline gap-x-3 text-15 text-soft">
          {t('only', { to })}
          <Link href="/mailbox" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t('all')}
          </Link>
        </p>
      )}
      <ul className="border-line border-t">
        {mails.map((mail) => (
          <li key={mail.id} className="border-line border-b">
            <Link
              href={{ pathname: '/mailbox', query: { message: mail.id, ...(to ? { to } : {}) } }}
              aria-current={mail.id === openId ? 'true' : undefined}
              className="flex flex-col gap-1 border-transparent border-s-4 px-3 py-3 hover:bg-wash aria-[current]:border-accent aria-[current]:bg-wash"
            >
              <span className="font-semibold leading-snug">{mail.subject}</span>
              <span className="break-all text-15 text-soft">{mail.to}</span>
              <span className="text-13 text-soft">
                <Moment at={mail.createdAt} zone={interfaceTimeZone} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
