import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/i18n/navigation'
import type { Act } from '../said'

type Props = {
  back: { href: string; label: ReactNode }
  title: ReactNode
  lead?: ReactNode
  said: Act | null
  children: ReactNode
}

/** A page about one's tables: the way back, what was done, and the messages its live parts read. */
export function TablesPage({ back, title, lead, said, children }: Props) {
  const t = useTranslations('tables.said')
  return (
    <Page width="form">
      <PageHead
        over={
          <Link href={back.href} className="text-link inline-flex min-h-11 items-center">
            {back.label}
          </Link>
        }
        title={title}
        lead={lead}
      />
      {said && (
        <div className="mb-8">
          <Notice kind="ok" live>
            {t(said)}
          </Notice>
        </div>
      )}
      <ClientMessages of={['tables', 'cards', 'workshops', 'clock']}>{children}</ClientMessages>
    </Page>
  )
}
