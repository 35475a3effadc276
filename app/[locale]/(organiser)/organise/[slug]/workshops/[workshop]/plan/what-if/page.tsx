import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { asLocale } from '@/domain/shared/locale'
import { planView } from '@/domain/workshops/queries/plan-view'
import { planVersions } from '@/domain/workshops/queries/plans'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { WorkshopHead } from '../../../_parts/workshop-head'
import { NoShows } from './no-shows'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string }>
  searchParams: Promise<{ plan?: string; rate?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan.whatIf')
  return { title: t('link') }
}

export default async function WhatIf({ params, searchParams }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [t, workshop, versions, asked] = await Promise.all([
    getTranslations('plan'),
    workshopSetup(scope, id),
    planVersions(scope, id),
    searchParams,
  ])
  if (!workshop) notFound()
  const current = versions.find((version) => version.current) ?? versions[0]
  const number = Number(asked.plan) || current?.number || 0
  const view = await planView(scope, id, number)
  const base = `/organise/${slug}/workshops/${id}`
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} />
      {view ? (
        <NoShows
          view={view}
          number={number}
          percent={Number(asked.rate) || 20}
          numbers={new Map(workshop.tables.map((table) => [table.tableId, table.number]))}
          base={base}
        />
      ) : (
        <EmptyState
          title={t('versions.empty')}
          action={<ButtonLink href={`${base}/plan`}>{t('compare.back')}</ButtonLink>}
        >
          {t('versions.emptyText')}
        </EmptyState>
      )}
    </Page>
  )
}
