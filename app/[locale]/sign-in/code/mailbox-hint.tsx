import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { env } from '@/lib/env'

/** Without a mail server, where the message is to be found. */
export function MailboxHint() {
  const t = useTranslations('auth.code')
  if (env().SMTP_URL) return null
  return (
    <div className="mt-8">
      <Notice kind="info">
        {t('mailbox')}{' '}
        <a href="/mailbox" className="text-accent underline underline-offset-4">
          {t('openMailbox')}
        </a>
      </Notice>
    </div>
  )
}
