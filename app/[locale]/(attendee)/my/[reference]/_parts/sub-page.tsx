import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { Link } from '@/i18n/navigation'

type Props = { reference: string; title: ReactNode; lead?: ReactNode; children: ReactNode }

/** One thing to do with one's registration, and the way back to it. */
export function SubPage({ reference, title, lead, children }: Props) {
  const t = useTranslations('my')
  return (
    <Page width="form">
      <PageHead
        over={
          <Link href={`/my/${reference}`} className="text-link inline-flex min-h-8 items-center">
            {t('back')}
          </Link>
        }
        title={title}
        lead={lead}
      />
      <ClientMessages of={['my', 'register']}>
        <div className="flex flex-col gap-8">{children}</div>
      </ClientMessages>
    </Page>
  )
}
