import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { forumJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { siteIn } from '../../../../_parts/about-page'
import { JsonLdScript } from '../../../../_parts/json-ld'
import { aboutPart, forumHere } from '../../../../_programme/about-part'
import { themeKeys } from '../../../../_programme/facts'
import { PartPage } from '../../../../_programme/part-page'
import { PrintButton } from '../../../../_programme/print-button'
import { SomeSessions } from '../../../../_programme/some-sessions'

type Props = { params: Promise<{ locale: string; forum: string; theme: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

async function found(params: Props['params']) {
  const here = await forumHere(params)
  const { theme: key } = await params
  const theme = here?.forum.themes.find((one) => one.key === key)
  if (!here || !theme) return null
  const sessions = here.programme.sessions.filter((session) => themeKeys(session).includes(key))
  return { ...here, theme, sessions }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const here = await found(params)
  return aboutPart(here, (t, forum) => {
    if (!here) return null
    const theme = markedWords(here.theme.name, here.locale)
    return { path: `/themes/${here.theme.key}`, title: theme, description: t('theme.description', { theme, forum }) }
  })
}

export default async function ThemePage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await found(params)
  if (!here) notFound()
  const { locale, forum, programme, theme, sessions } = here
  const t = await getTranslations('agenda')
  const at = now()
  const all = (
    <ButtonAnchor href={`/${locale}/forums/${forum.slug}/programme`} variant={sessions.length > 0 ? 'quiet' : 'solid'}>
      {t('outline.all')}
    </ButtonAnchor>
  )
  const title = (
    <span className="inline-flex items-baseline gap-4">
      <ThemeMark position={theme.position} size={36} />
      <T value={theme.name} />
    </span>
  )
  const actions = sessions.length > 0 && (
    <>
      <PrintButton>{t('actions.print')}</PrintButton>
      {all}
    </>
  )
  return (
    <PartPage forum={forum} at={at} kind={t('theme.over')} title={title} actions={actions}>
      <JsonLdScript value={forumJsonLd(forum, sessions, { base: siteIn(locale), locale, at })} />
      {sessions.length === 0 ? (
        <EmptyState title={t('theme.empty')} action={all}>
          {t('theme.emptyText')}
        </EmptyState>
      ) : (
        <SomeSessions forum={forum} programme={programme} sessions={sessions} />
      )}
    </PartPage>
  )
}
