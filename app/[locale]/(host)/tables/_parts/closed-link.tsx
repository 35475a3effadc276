import { useTranslations } from 'next-intl'
import { Page, PageHead } from '@/components/layout/page'
import { RoundTable } from '@/components/ui/round-table'

const nobody = Array.from({ length: 8 }, () => ({ type: 'empty' as const }))

/** A table's link that opens nothing: withdrawn, replaced, or not whole. Says whom to turn to. */
export function ClosedLink() {
  const t = useTranslations('floor.closedLink')
  return (
    <Page className="grid items-center gap-8 md:grid-cols-[1fr_18rem]">
      <PageHead title={t('title')} lead={t('lead')} />
      <RoundTable seats={nobody} plate="?" className="mx-auto max-w-64 max-md:order-first max-md:max-w-40" />
    </Page>
  )
}
