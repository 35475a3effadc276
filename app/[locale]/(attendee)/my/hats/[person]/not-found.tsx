import { useTranslations } from 'next-intl'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { askForLink } from '../../actions'
import { AskForm } from '../../ask-form'

/** No link was opened here, or it was withdrawn: how to get in. */
export default function Locked() {
  const t = useTranslations('people.own.locked')
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <ClientMessages of={['my']}>
        <AskForm action={askForLink} />
      </ClientMessages>
    </Page>
  )
}
