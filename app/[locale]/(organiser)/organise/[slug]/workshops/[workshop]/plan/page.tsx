import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { searchNow } from '@/domain/workshops/commands/search'
import { planningNow } from '@/domain/workshops/queries/planning'
import { planVersions } from '@/domain/workshops/queries/plans'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { WorkshopHead } from '../../_parts/workshop-head'
import { Planning } from './planning'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan')
  return { title: t('title') }
}

export default async function Plans({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [t, workshop, now, versions, { timeZone }] = await Promise.all([
    getTranslations('plan'),
    workshopSetup(scope, id),
    planningNow(scope, id),
    planVersions(scope, id),
    forumSettings(scope),
  ])
  if (!workshop || !now) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} lead={t('lead')} />
      {workshop.format === 'FREE' ? (
        <EmptyState title={t('free.title')} action={<ButtonLink href={base}>{t('free.settings')}</ButtonLink>}>
          {t('free.text')}
        </EmptyState>
      ) : (
        <ClientMessages of={['plan']}>
          <Planning
            scope={scope}
            slug={slug}
            workshop={workshop}
            now={now}
            versions={versions}
            zone={timeZone}
            search={searchNow(scope, id)}
          />
        </ClientMessages>
      )}
    </Page>
  )
}
