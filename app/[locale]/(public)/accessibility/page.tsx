import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { outside, Passage, TextPage } from '@/components/layout/text-page'
import { asLocale } from '@/domain/shared/locale'
import { formatDay } from '@/i18n/dates'
import { interfaceTimeZone } from '@/i18n/request'
import { env } from '@/lib/env'
import { Contacts } from '../_parts/contacts'
import { siteName } from '../_parts/site'
import { Remedies } from './remedies'

export const revalidate = 60
export const generateStaticParams = () => []

/** The day this text was last read against the legal model (arrêté of 20 September 2019, RGAA 4.1). */
const drawnUp = '2026-11-22T12:00:00Z'

type Params = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'legal.accessibility' })
  return { title: t('title'), description: t('description') }
}

export default async function AccessibilityPage({ params }: Params) {
  const locale = asLocale((await params).locale)
  setRequestLocale(locale)
  const t = await getTranslations('legal.accessibility')
  const site = { address: siteName(), site: outside(env().PUBLIC_URL) }
  const date = formatDay(drawnUp, interfaceTimeZone, locale, { year: true, weekday: false })
  return (
    <TextPage over={t('name')} title={t('title')} lead={t.rich('scope', site)}>
      <Passage title={t('promise')}>
        <p>{t('commitment')}</p>
      </Passage>
      <Passage title={t('state.title')}>
        <p>{t.rich('state.text', { ...site, b: (chunks: ReactNode) => <strong>{chunks}</strong> })}</p>
      </Passage>
      <Passage title={t('results.title')}>
        <p>{t('results.none')}</p>
        <p>{t('results.ours')}</p>
      </Passage>
      <Passage title={t('content.title')}>
        {(['faults', 'burden', 'outside'] as const).map((part) => (
          <Fragment key={part}>
            <h3>{t(`content.${part}.title`)}</h3>
            <p>{t(`content.${part}.text`)}</p>
          </Fragment>
        ))}
      </Passage>
      <Passage title={t('made.title')}>
        <p>{t('made.date', { date })}</p>
        <p>{t('made.tools')}</p>
      </Passage>
      <Passage title={t('contact.title')}>
        <p>{t('contact.text')}</p>
        <Contacts />
      </Passage>
      <Remedies />
    </TextPage>
  )
}
