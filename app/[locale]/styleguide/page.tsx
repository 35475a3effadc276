import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Page, PageHead } from '@/components/layout/page'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { asLocale } from '@/domain/shared/locale'
import { Actions } from './specimens/actions'
import { Colours } from './specimens/colours'
import { Figures } from './specimens/figures'
import { Forms } from './specimens/forms'
import { RoundTables } from './specimens/round-tables'
import { States } from './specimens/states'
import { Words } from './specimens/words'

export const metadata: Metadata = { title: 'Styleguide', robots: { index: false } }

const lights = ['light', 'dark'] as const

/** Every component on one page, by day and by night. For those who build: absent from a production server. */
export default async function StyleguidePage({ params }: { params: Promise<{ locale: string }> }) {
  if (process.env.NODE_ENV === 'production') notFound()
  setRequestLocale(asLocale((await params).locale))
  const t = await getTranslations('styleguide')
  return (
    <>
      <SiteHeader
        navLabel={t('title')}
        nav={lights.map((light) => ({ href: `/styleguide#${light}`, label: t(`lights.${light}`) }))}
      />
      <Page width="full" className="px-0! pb-0!">
        <div className="mx-auto max-w-page px-5 sm:px-8">
          <PageHead title={t('title')} lead={t('lead')} />
        </div>
        {lights.map((light) => (
          <div key={light} id={light} data-theme={light} className="py-12">
            <div className="mx-auto max-w-page px-5 sm:px-8">
              <p className="mb-8 font-semibold text-15 text-soft">{t(`lights.${light}`)}</p>
              <Words />
              <RoundTables />
              <Colours />
              <Actions />
              <Forms light={light} />
              <States />
              <Figures light={light} />
            </div>
          </div>
        ))}
      </Page>
      <SiteFooter />
    </>
  )
}
