import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import type { Multilingual } from '@/domain/shared/multilingual'
import { Head } from '../../../../../_parts/head'
import { PrintButton } from '../../../../programme/sessions/[session]/seats/print-button'

type Props = {
  base: string
  title: string
  session: Multilingual
  lead: string
  children: ReactNode
}

/** Something to print: how it will look, and the button. The way back and the button stay off the paper. */
export async function Handout({ base, title, session, lead, children }: Props) {
  const t = await getTranslations('print')
  return (
    <Page width="full">
      <div className="print:hidden">
        <Head
          back={{ href: `${base}/print`, label: t('back') }}
          over={<T value={session} />}
          title={title}
          lead={lead}
          actions={<PrintButton>{t('print')}</PrintButton>}
        />
      </div>
      <div className="handout">{children}</div>
    </Page>
  )
}
