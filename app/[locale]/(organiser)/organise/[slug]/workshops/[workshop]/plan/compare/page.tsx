import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { namesOf } from '@/domain/workshops/queries/names'
import { planView } from '@/domain/workshops/queries/plan-view'
import { planVersions } from '@/domain/workshops/queries/plans'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { WorkshopHead } from '../../../_parts/workshop-head'
import { SideBySide } from './side-by-side'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string }>
  searchParams: Promise<{ a?: string; b?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan.compare')
  return { title: t('title') }
}

export default async function ComparePlans({ params, searchParams }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [workshop, versions, asked] = await Promise.all([
    workshopSetup(scope, id),
    planVersions(scope, id),
    searchParams,
  ])
  if (!workshop) notFound()
  const numbers = versions.map(({ number }) => number)
  const [first, second] = [Number(asked.a) || numbers[1] || 0, Number(asked.b) || numbers[0] || 0]
  const [before, after, names] = await Promise.all([
    planView(scope, id, first),
    planView(scope, id, second),
    namesOf(scope),
  ])
  const tables = new Map(workshop.tables.map(({ tableId, number }) => [tableId, number]))
  const plans =
    before && after ? { before: { number: first, view: before }, after: { number: second, view: after } } : null
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} />
      <SideBySide
        base={`/organise/${slug}/workshops/${id}/plan`}
        locale={locale}
        numbers={numbers}
        plans={plans}
        names={new Map(names.map((person) => [person.id, person.name]))}
        tables={tables}
      />
    </Page>
  )
}
