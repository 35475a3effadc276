import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { outside, Passage, TextPage } from '@/components/layout/text-page'
import { asLocale } from '@/domain/shared/locale'
import { env } from '@/lib/env'
import { Contacts } from '../_parts/contacts'
import { siteName } from '../_parts/site'

export const revalidate = 60
export const generateStaticParams = () => []

type Params = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'legal.notice' })
  return { title: t('title'), description: t('description') }
}

export default async function LegalPage({ params }: Params) {
  setRequestLocale(asLocale((await params).locale))
  const t = await getTranslations('legal.notice')
  return (
    <TextPage title={t('title')}>
      <Passage title={t('publisher.title')}>
        <p>{t.rich('publisher.text', { address: siteName(), site: outside(env().PUBLIC_URL) })}</p>
        <Contacts />
      </Passage>
      {(['host', 'software', 'data'] as const).map((part) => (
        <Passage key={part} title={t(`${part}.title`)}>
          <p>{t(`${part}.text`)}</p>
        </Passage>
      ))}
    </TextPage>
  )
}
