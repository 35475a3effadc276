import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/domain/people/policy'
import { themesInUse } from '@/domain/programme/queries/themes'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../_parts/head'
import { ThemeList } from './theme-list'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.themes')
  return { title: t('title') }
}

export default async function Themes({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, themes] = await Promise.all([getTranslations('programme.themes'), themesInUse(scope)])
  const mayEdit = may(scope.role, 'forum.edit')
  const add = mayEdit && (
    <ButtonLink href={`/organise/${slug}/themes/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} actions={themes.length > 0 && add} />
      {themes.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ThemeList themes={themes} slug={slug} mayEdit={mayEdit} />
      )}
    </Page>
  )
}
