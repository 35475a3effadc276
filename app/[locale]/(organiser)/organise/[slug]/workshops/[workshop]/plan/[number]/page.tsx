import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { planView } from '@/domain/workshops/queries/plan-view'
import { planVersions } from '@/domain/workshops/queries/plans'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { WorkshopHead } from '../../../_parts/workshop-head'
import { PlanScreen } from './plan-screen'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string; number: string }>
  searchParams: Promise<{ round?: string; table?: string; person?: string; told?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('plan.versions')
  return { title: t('plan', { number: Number((await params).number) || 0 }) }
}

export default async function Plan({ params, searchParams }: Props) {
  const { locale, slug, workshop: id, number } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [workshop, view, versions, asked] = await Promise.all([
    workshopSetup(scope, id),
    planView(scope, id, Number(number)),
    planVersions(scope, id),
    searchParams,
  ])
  const board = view && (await seatingBoard(scope, id, view.planId))
  const version = versions.find(({ planId }) => planId === view?.planId)
  if (!workshop || !view || !board || !version) notFound()
  const round = Math.min(Math.max(1, Math.trunc(Number(asked.round)) || 1), view.facts.rounds)
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} />
      <ClientMessages of={['plan']}>
        <PlanScreen
          scope={scope}
          slug={slug}
          view={view}
          board={board}
          version={version}
          told={asked.told === undefined ? null : Number(asked.told) || 0}
          chosen={{ round, table: asked.table ?? null, person: asked.person ?? null }}
        />
      </ClientMessages>
    </Page>
  )
}
