import { getTranslations } from 'next-intl/server'
import { troubledMails } from '@/domain/mail/queries'
import type { OrganisedForum } from '@/domain/shared/scope'
import { Link } from '@/i18n/navigation'
import { Block } from '../_parts/block'

/** Whether the mails leave. */
export async function MailBlock({ scope, slug }: { scope: OrganisedForum; slug: string }) {
  const [t, troubled] = await Promise.all([getTranslations('organise'), troubledMails(scope)])
  return (
    <Block id="mails" title={t('dashboard.mails')}>
      {troubled.length === 0 ? (
        <p className="text-soft">{t('dashboard.mailsFine')}</p>
      ) : (
        <>
          <p className="font-semibold text-live">{t('dashboard.mailsTrouble', { count: troubled.length })}</p>
          <Link href={`/organise/${slug}/mails`} className="mt-2 inline-flex min-h-11 items-center text-link">
            {t('next.dead-mailsButton')}
          </Link>
        </>
      )}
    </Block>
  )
}
