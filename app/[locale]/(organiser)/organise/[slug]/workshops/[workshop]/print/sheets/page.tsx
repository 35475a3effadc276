import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { EmptyState } from '@/components/ui/empty-state'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { byTable } from '@/domain/workshops/board'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { tableLinks, workshopSetup } from '@/domain/workshops/queries/workshop'
import { seatedRounds } from '@/domain/workshops/round-plan'
import { env } from '@/lib/env'
import { Handout } from '../_parts/handout'
import { HostSheet } from './host-sheet'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('sheets.title') }
}

export default async function PrintSheets({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, board, links, { timeZone }] = await Promise.all([
    getTranslations('print'),
    workshopSetup(scope, id),
    seatingBoard(scope, id),
    tableLinks(scope, id),
    forumSettings(scope),
  ])
  if (!workshop) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  const rounds = seatedRounds(workshop.format, workshop.rounds.length)
  const tables = workshop.tables.filter(({ closed }) => !closed)
  const lines = byTable(board?.seats ?? [], tables, rounds)
  return (
    <Handout base={base} title={t('sheets.title')} lead={t('sheets.lead')} session={workshop.session.title}>
      {tables.length === 0 && <EmptyState title={t('noTables.title')}>{t('noTables.text')}</EmptyState>}
      {lines.map((line) => {
        const token = links.find(({ tableId }) => tableId === line.table.tableId)?.host
        const address = `${env().PUBLIC_URL}/${locale}/tables/open/${token}`
        return <HostSheet key={line.table.tableId} {...{ line, address, timeZone, workshop }} told={board !== null} />
      })}
    </Handout>
  )
}
