import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cachedChangeLog } from '@/app/_server/cached'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../../_parts/about-page'
import { forumHere } from '../../../_programme/about-part'
import { PartPage } from '../../../_programme/part-page'
import { Releases } from './releases'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const here = await forumHere(params)
  if (!here) return {}
  const { locale, forum } = here
  const t = await getTranslations({ locale, namespace: 'releases.log' })
  const name = markedWords(forum.name, locale)
  const path = `/forums/${forum.slug}/changes`
  const [title, description] = [`${t('title')} · ${name}`, t('description', { forum: name })]
  const about = aboutPage({ path, locale, title, description, indexed: !forum.demonstration })
  const types = { 'application/atom+xml': `${siteIn(locale)}${path}.atom` }
  return { ...about, alternates: { ...about.alternates, types } }
}

export default async function Changes({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await forumHere(params)
  if (!here) notFound()
  const { locale, forum } = here
  const [t, { releases }] = await Promise.all([getTranslations('releases.log'), cachedChangeLog(forum.slug)])
  const home = `${siteIn(locale)}/forums/${forum.slug}`
  const actions = (
    <>
      <ButtonAnchor href={`${home}/programme`}>{t('programme')}</ButtonAnchor>
      <ButtonAnchor href={`${home}/changes.atom`} variant="quiet">
        {t('feed')}
      </ButtonAnchor>
    </>
  )
  return (
    <PartPage
      forum={forum}
      at={now()}
      title={t('title')}
      lead={t('lead', { forum: markedWords(forum.name, locale) })}
      actions={actions}
    >
      {releases.length === 0 ? <EmptyState title={t('empty')} /> : <Releases forum={forum} releases={releases} />}
    </PartPage>
  )
}
