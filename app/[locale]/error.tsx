'use client'

import { useTranslations } from 'next-intl'
import { Page, PageHead } from '@/components/layout/page'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { Button, ButtonLink } from '@/components/ui/button'

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('errors')
  return (
    <>
      <title>{t('unexpected.title')}</title>
      <SiteHeader />
      <Page>
        <PageHead
          title={t('unexpected.title')}
          lead={t('unexpected.text')}
          actions={
            <>
              <Button variant="solid" size="large" onClick={retry}>
                {t('unexpected.again')}
              </Button>
              <ButtonLink href="/" size="large">
                {t('notFound.forums')}
              </ButtonLink>
            </>
          }
        />
        {error.digest && (
          <p className="max-w-text border-line border-t pt-4 text-15 text-soft">
            {t('unexpected.reference')} <code className="font-semibold text-ink">{error.digest}</code>
          </p>
        )}
      </Page>
      <SiteFooter />
    </>
  )
}
