import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { outside, TextPage } from '@/components/layout/text-page'
import { asLocale } from '@/domain/shared/locale'
import { formatDay } from '@/i18n/dates'
import { interfaceTimeZone } from '@/i18n/request'
import { env } from '@/lib/env'
import { Contacts } from '../_parts/contacts'
import { siteName } from '../_parts/site'

export const revalidate = 60

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
    <TextPage over={t('name')} title={t('title')}>
      <p>{t('commitment')}</p>
      <p>{t.rich('scope', site)}</p>

      <h2>{t('state.title')}</h2>
      <p>{t.rich('state.text', { ...site, b: (chunks: ReactNode) => <strong>{chunks}</strong> })}</p>

      <h2>{t('results.title')}</h2>
      <p>{t('results.none')}</p>
      <p>{t('results.ours')}</p>

      <h2>{t('content.title')}</h2>
      {(['faults', 'burden', 'outside'] as const).map((part) => (
        <div key={part}>
          <h3>{t(`content.${part}.title`)}</h3>
          <p>{t(`content.${part}.text`)}</p>
        </div>
      ))}

      <h2>{t('made.title')}</h2>
      <p>{t('made.date', { date })}</p>
      <p>{t('made.tools')}</p>

      <h2>{t('contact.title')}</h2>
      <p>{t('contact.text')}</p>
      <Contacts />

      <h2>{t('remedy.title')}</h2>
      <p>{t('remedy.when')}</p>
      <p>{t('remedy.france')}</p>
      <ul>
        <li>{t.rich('remedy.form', { a: outside('https://formulaire.defenseurdesdroits.fr/') })}</li>
        <li>{t.rich('remedy.delegate', { a: outside('https://www.defenseurdesdroits.fr/saisir/delegues') })}</li>
        <li>{t('remedy.post')}</li>
      </ul>
      <p>
        {t.rich('remedy.belgium', {
          federal: outside('https://www.federaalombudsman.be/'),
          flemish: outside('https://www.vlaamseombudsdienst.be/'),
          walloon: outside('https://www.le-mediateur.be/'),
          unia: outside('https://www.unia.be/'),
        })}
      </p>
    </TextPage>
  )
}
