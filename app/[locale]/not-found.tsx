import { useTranslations } from 'next-intl'
import { Page, PageHead } from '@/components/layout/page'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { ButtonLink } from '@/components/ui/button'
import { RoundTable } from '@/components/ui/round-table'

const nobody = Array.from({ length: 8 }, () => ({ type: 'empty' as const }))

export default function NotFound() {
  const t = useTranslations('errors.notFound')
  return (
    <>
      <title>{t('title')}</title>
      <SiteHeader />
      <Page className="grid items-center gap-8 md:grid-cols-[1fr_18rem]">
        <PageHead
          title={t('title')}
          lead={t('text')}
          actions={
            <>
              <ButtonLink href="/" variant="solid" size="large">
                {t('forums')}
              </ButtonLink>
              <ButtonLink href="/my" size="large">
                {t('link')}
              </ButtonLink>
            </>
          }
        />
        <RoundTable seats={nobody} plate="404" className="mx-auto max-w-64 max-md:order-first max-md:max-w-40" />
      </Page>
      <SiteFooter />
    </>
  )
}
