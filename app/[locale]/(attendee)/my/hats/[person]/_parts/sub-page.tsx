import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { Link } from '@/i18n/navigation'

type Props = { person: string; title: ReactNode; lead: ReactNode; children: ReactNode }

/** One thing to do with one's hats, and the way back to them. */
export function SubPage({ person, title, lead, children }: Props) {
  const t = useTranslations('people.own')
  return (
    <Page width="form">
      <PageHead
        over={
          <Link href={`/my/hats/${person}`} className="inline-flex min-h-8 items-center text-link">
            {t('back')}
          </Link>
        }
        title={title}
        lead={lead}
      />
      <ClientMessages of={['people']}>{children}</ClientMessages>
    </Page>
  )
}
