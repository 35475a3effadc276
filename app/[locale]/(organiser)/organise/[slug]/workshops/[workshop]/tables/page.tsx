import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/domain/people/policy'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { seatingOutlook } from '@/domain/workshops/queries/outlook'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Block } from '../../../../_parts/block'
import { WorkshopHead } from '../../_parts/workshop-head'
import { Rooms } from './_room/rooms'
import { AddTables } from './add-tables'
import { Outlook } from './outlook'
import { TableList } from './table-list'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.tables')
  return { title: t('title') }
}

export default async function WorkshopTables({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.read')
  const [t, workshop, outlook, { rooms }] = await Promise.all([
    getTranslations('setup.tables'),
    workshopSetup(scope, id),
    seatingOutlook(scope, id),
    draftOf(scope),
  ])
  if (!workshop || !outlook) notFound()
  const mayEdit = may(scope.role, 'workshops.edit') && workshop.frozenAt === null
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} />
      <ClientMessages of={['organise', 'workshops', 'setup']}>
        {workshop.tables.length === 0 ? (
          <div className="mb-10">
            <EmptyState title={t('emptyTitle')}>{t(mayEdit ? 'emptyText' : 'emptyRead')}</EmptyState>
          </div>
        ) : (
          <>
            <Outlook outlook={outlook} format={workshop.format} />
            <Rooms slug={slug} workshop={workshop} mayEdit={mayEdit} />
            <TableList slug={slug} workshop={workshop} mayEdit={mayEdit} />
          </>
        )}
        {mayEdit && (
          <Block id="add" title={t('add')}>
            <AddTables slug={slug} workshop={workshop} rooms={rooms} />
          </Block>
        )}
      </ClientMessages>
    </Page>
  )
}
