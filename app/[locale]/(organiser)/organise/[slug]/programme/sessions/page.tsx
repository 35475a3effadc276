import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { may } from '@/domain/people/policy'
import { draftOf } from '@/domain/programme/queries/draft'
import { unreleasedChanges } from '@/domain/programme/queries/unreleased'
import { listSessions, sessionAddress, sessionsAPage, sessionView } from '@/domain/programme/session-list'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { SessionFilters } from './session-filters'
import { SessionTable } from './session-table'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.list')
  return { title: t('title') }
}

export default async function Sessions({ params, searchParams }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const view = sessionView(await searchParams)
  const [t, draft, unreleased] = await Promise.all([
    getTranslations('programme.list'),
    draftOf(scope),
    unreleasedChanges(scope),
  ])
  const base = `/organise/${slug}/programme/sessions`
  const mayEdit = may(scope.role, 'programme.edit')
  const list = listSessions(draft, view, unreleased)
  const at = (page: number) => sessionAddress(base, { ...view, page })
  const first = (list.page - 1) * sessionsAPage
  const add = mayEdit && (
    <ButtonLink href={`${base}/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} actions={draft.sessions.length > 0 && add} />
      <ProgrammeTabs slug={slug} />
      {draft.sessions.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <SessionFilters base={base} view={view} draft={draft} />
          <p role="status" className="mb-2 font-semibold text-15">
            {t('found', { count: list.total })}
          </p>
          {list.total === 0 ? (
            <p className="text-soft">{t('nothingFound')}</p>
          ) : (
            <SessionTable {...{ base, view, draft, mayEdit, unreleased }} sessions={list.sessions} />
          )}
          {list.pages > 1 && (
            <Pagination
              from={first + 1}
              to={first + list.sessions.length}
              total={list.total}
              previous={list.page > 1 ? at(list.page - 1) : null}
              next={list.page < list.pages ? at(list.page + 1) : null}
            />
          )}
        </>
      )}
    </Page>
  )
}
