import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/domain/people/policy'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { RoomList } from './room-list'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.rooms')
  return { title: t('title') }
}

export default async function Rooms({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, draft] = await Promise.all([getTranslations('programme.rooms'), draftOf(scope)])
  const mayEdit = may(scope.role, 'programme.edit')
  const add = mayEdit && (
    <ButtonLink href={`/organise/${slug}/programme/rooms/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} actions={draft.rooms.length > 0 && add} />
      <ProgrammeTabs slug={slug} />
      {draft.rooms.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <RoomList draft={draft} slug={slug} mayEdit={mayEdit} />
      )}
    </Page>
  )
}
