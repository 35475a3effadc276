import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { workshopsOf } from '@/domain/workshops/queries/workshop'
import { Head } from '../../_parts/head'
import { WorkshopList } from './workshop-list'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.list')
  return { title: t('title') }
}

export default async function Workshops({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.read')
  const [t, workshops, { timeZone }] = await Promise.all([
    getTranslations('setup.list'),
    workshopsOf(scope),
    forumSettings(scope),
  ])
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      {workshops.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          action={
            may(scope.role, 'programme.edit') && (
              <ButtonLink href={`/organise/${slug}/programme/sessions/new`} variant="solid">
                {t('addSession')}
              </ButtonLink>
            )
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <WorkshopList
          workshops={workshops}
          slug={slug}
          timeZone={timeZone}
          mayEdit={may(scope.role, 'workshops.edit')}
        />
      )}
    </Page>
  )
}
