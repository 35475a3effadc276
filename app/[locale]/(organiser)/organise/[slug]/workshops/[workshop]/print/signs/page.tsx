import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { EmptyState } from '@/components/ui/empty-state'
import { asLocale } from '@/domain/shared/locale'
import { tableLinks, workshopSetup } from '@/domain/workshops/queries/workshop'
import { env } from '@/lib/env'
import { Handout } from '../_parts/handout'
import { TableSign } from './table-sign'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('signs.title') }
}

export default async function PrintSigns({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, links] = await Promise.all([
    getTranslations('print'),
    workshopSetup(scope, id),
    tableLinks(scope, id),
  ])
  if (!workshop) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  const tables = workshop.tables.filter(({ closed }) => !closed)
  return (
    <Handout base={base} title={t('signs.title')} lead={t('signs.lead')} session={workshop.session.title}>
      {tables.length === 0 && <EmptyState title={t('noTables.title')}>{t('noTables.text')}</EmptyState>}
      {tables.map((table) => {
        const token = links.find(({ tableId }) => tableId === table.tableId)?.host
        const address = `${env().PUBLIC_URL}/${locale}/tables/open/${token}`
        return <TableSign key={table.tableId} table={table} address={address} />
      })}
    </Handout>
  )
}
