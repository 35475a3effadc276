import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { cachedContacts } from '@/app/_server/cached'
import { outside, Passage, TextPage } from '@/components/layout/text-page'
import { Paragraphs } from '@/components/ui/prose'
import { T } from '@/components/ui/translated'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { Contacts } from '../_parts/contacts'
import { KeptData } from './kept-data'

export const revalidate = 60
export const generateStaticParams = () => []

type Params = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'legal.privacy' })
  return { title: t('title'), description: t('description') }
}

export default async function PrivacyPage({ params }: Params) {
  setRequestLocale(asLocale((await params).locale))
  const t = await getTranslations('legal')
  const notices = (await cachedContacts()).filter((forum) => Object.keys(forum.privacyNotice).length > 0)
  const authorities = {
    cnil: outside('https://www.cnil.fr/'),
    gba: outside('https://www.gegevensbeschermingsautoriteit.be/'),
  }
  return (
    <TextPage title={t('privacy.title')} lead={t('privacy.lead')}>
      <KeptData />
      <Passage title={t('privacy.share.title')}>
        <p>{t('privacy.share.text')}</p>
      </Passage>
      <Passage title={t('privacy.cookies.title')}>
        <p>{t('privacy.cookies.text')}</p>
        <ul>
          {(['my', 'session', 'typed'] as const).map((part) => (
            <li key={part}>{t(`privacy.cookies.${part}`)}</li>
          ))}
        </ul>
        <p>{t('privacy.cookies.exempt')}</p>
      </Passage>
      <Passage title={t('privacy.rights.title')}>
        <p>{t.rich('privacy.rights.self', { a: (chunks: ReactNode) => <Link href="/my">{chunks}</Link> })}</p>
        <p>{t('privacy.rights.ask')}</p>
        <p>{t.rich('privacy.rights.complain', authorities)}</p>
      </Passage>
      <Passage title={t('contacts.title')}>
        <Contacts />
      </Passage>
      {notices.length > 0 && (
        <Passage title={t('privacy.notices.title')}>
          {notices.map((forum) => (
            <section key={forum.slug} id={forum.slug}>
              <h3>
                <T value={forum.name} />
              </h3>
              <Paragraphs value={forum.privacyNotice} />
            </section>
          ))}
        </Passage>
      )}
    </TextPage>
  )
}
