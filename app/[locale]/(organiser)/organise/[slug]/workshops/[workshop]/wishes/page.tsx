import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { asLocale } from '@/domain/shared/locale'
import { wishesOverview } from '@/domain/workshops/queries/wishes'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Block } from '../../../../_parts/block'
import { WorkshopHead } from '../../_parts/workshop-head'
import { KeepApart } from './keep-apart'
import { SitWith } from './sit-with'
import { type Asked, pageOf } from './wish-page'
import { WishSearch } from './wish-search'
import { WishTable } from './wish-table'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string }>
  searchParams: Promise<Asked>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.wishes')
  return { title: t('title') }
}

export default async function Wishes({ params, searchParams }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [t, workshop, overview] = await Promise.all([
    getTranslations('setup.wishes'),
    workshopSetup(scope, id),
    wishesOverview(scope, id),
  ])
  if (!workshop || !overview) notFound()
  const base = `/organise/${slug}/workshops/${id}/wishes`
  const { rows, search, only, ...place } = pageOf(overview.people, base, await searchParams)
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} lead={t('lead')} />
      <Block id="people" title={t('people')}>
        {overview.people.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        ) : (
          <>
            <WishSearch base={base} search={search} only={only} />
            <p role="status" className="mb-2 font-semibold text-15">
              {t('found', { count: place.total })}
            </p>
            {rows.length > 0 && <WishTable base={base} rows={rows} workshop={workshop} />}
            {place.total > rows.length && <Pagination {...place} />}
          </>
        )}
      </Block>
      <SitWith overview={overview} />
      <ClientMessages of={['organise', 'setup']}>
        <KeepApart slug={slug} workshopId={id} overview={overview} frozen={workshop.frozenAt !== null} />
      </ClientMessages>
    </Page>
  )
}
