import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownHats } from '@/app/_server/guards'
import { ownHatsView } from '@/domain/programme/queries/own-hats'
import { asLocale } from '@/domain/shared/locale'
import { SubPage } from '../_parts/sub-page'
import { correct } from '../actions'
import { CorrectForm } from './correct-form'

type Props = { params: Promise<{ locale: string; person: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'people.own' })
  return { title: t('correct'), robots: { index: false } }
}

/** Everything the public reads of one, to be put right. */
export default async function Correct({ params }: Props) {
  const own = await ownHatsView(await ownHats((await params).person))
  const t = await getTranslations('people.own')
  const { slug, photoId, givenName, familyName, organisation, locale } = own
  const start = {
    givenName,
    familyName,
    organisation: organisation ?? '',
    locale: locale ?? '',
    ...Object.fromEntries(Object.entries(own.function).map(([lang, text]) => [`function.${lang}`, text])),
    ...Object.fromEntries(Object.entries(own.biography).map(([lang, text]) => [`biography.${lang}`, text])),
  }
  return (
    <SubPage person={slug} title={t('correct')} lead={t('correctLead')}>
      <CorrectForm person={slug} start={start} photo={photoId && `/api/files/${photoId}`} action={correct} />
    </SubPage>
  )
}
