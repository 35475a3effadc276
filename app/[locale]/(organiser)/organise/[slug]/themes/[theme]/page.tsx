import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ThemeMark } from '@/components/ui/theme-mark'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { themesInUse } from '@/domain/programme/queries/themes'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Head } from '../../../_parts/head'
import { SessionLinks } from '../../programme/session-links'
import { dropTheme } from '../actions'
import { ThemeForm } from './theme-form'

type Props = { params: Promise<{ locale: string; slug: string; theme: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.themes')
  return { title: t('title') }
}

/** One theme; "new" is a theme that does not exist yet. */
export default async function OneTheme({ params }: Props) {
  const { locale, slug, theme: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.edit')
  const [t, themes, forum] = await Promise.all([
    getTranslations('programme.themes'),
    themesInUse(scope),
    forumSettings(scope),
  ])
  const theme = themes.find((candidate) => candidate.id === id)
  if (!theme && id !== 'new') notFound()
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/themes`, label: t('title') }}
        over={<ThemeMark position={theme?.position ?? themes.length + 1} size={28} />}
        title={theme ? words(theme.name, asLocale(locale)) : t('add')}
      />
      <ThemeForm slug={slug} locales={forum.locales} {...(theme ? { theme } : {})} />
      {theme && (
        <div className="mt-12 flex flex-col gap-6 border-line border-t pt-6">
          <SessionLinks slug={slug} sessions={theme.sessions} title={t('usedBy')} none={t('usedByNone')} />
          <Confirm label={t('remove')} variant="danger">
            <p>{t('removeText', { count: theme.sessions.length })}</p>
            <ActButton action={dropTheme} hidden={{ forum: slug, key: theme.key }} variant="danger">
              {t('removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
