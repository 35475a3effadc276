import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { tableLinks, workshopSetup } from '@/domain/workshops/queries/workshop'
import { Block } from '../../../../../_parts/block'
import { Head } from '../../../../../_parts/head'
import { PlaceForm } from './place-form'
import { RoleForms } from './role-forms'
import { TableActs } from './table-acts'
import { TableForm } from './table-form'
import { TableLinks } from './table-links'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string; table: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.table')
  return { title: t('title') }
}

export default async function OneTable({ params }: Props) {
  const { locale, slug, workshop: id, table: tableId } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.edit')
  const [t, workshop, forum, draft, links] = await Promise.all([
    getTranslations('setup.table'),
    workshopSetup(scope, id),
    forumSettings(scope),
    draftOf(scope),
    tableLinks(scope, id),
  ])
  const table = workshop?.tables.find((one) => one.tableId === tableId)
  const link = links.find((one) => one.tableId === tableId)
  if (!workshop || !table || !link) notFound()
  const about = { slug, workshop, table }
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/workshops/${id}/tables`, label: t('back') }}
        title={t('number', { number: table.number })}
      />
      <ClientMessages of={['organise', 'workshops', 'setup']}>
        <TableForm {...about} rooms={draft.rooms} themes={draft.themes} wanted={forum.locales.map(asLocale)} />
        <div className="mt-12">
          <Block id="roles" title={t('roles')}>
            <RoleForms {...about} />
          </Block>
          <Block id="links" title={t('links')}>
            <TableLinks {...about} link={link} locale={asLocale(locale)} />
          </Block>
          <Block id="place" title={t('place')}>
            <PlaceForm {...about} />
          </Block>
          <Block id="acts" title={t('acts')}>
            <TableActs {...about} role={scope.role} />
          </Block>
        </div>
      </ClientMessages>
    </Page>
  )
}
