import type { Metadata } from 'next'
import { getLocale, getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/domain/people/policy'
import { registrationPage } from '@/domain/registration/queries/list'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { Head } from '../../_parts/head'
import { Filters } from './filters'
import { type Asked, addressOf, viewOf } from './list-address'
import { RegistrationTable } from './registration-table'
import { StatusLinks } from './status-links'
import { tableWords } from './table-words'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.registrations')
  return { title: t('title') }
}

export default async function Registrations({ params, searchParams }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.read')
  const view = viewOf(await searchParams)
  const [t, reader, say, list, setup] = await Promise.all([
    getTranslations('organise.registrations'),
    getLocale(),
    tableWords(),
    registrationPage(scope, view),
    setupOf(scope),
  ])
  const base = `/organise/${slug}/registrations`
  const types = setup.types.map(({ id, name }) => ({ value: id, label: words(name, reader) }))
  const all = Object.values(list.byStatus).reduce((sum, count) => sum + count, 0)
  const add = may(scope.role, 'registrations.write') && setup.types.length > 0 && (
    <ButtonLink href={`${base}/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} actions={add} />
      {all === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <StatusLinks base={base} view={view} byStatus={list.byStatus} />
          <Filters base={base} view={view} types={types} />
          <p role="status" className="mb-2 font-semibold text-15">
            {t('found', { count: list.total })}
          </p>
          {list.rows.length === 0 ? (
            <p className="text-soft">{t('nothingFound')}</p>
          ) : (
            <RegistrationTable rows={list.rows} base={base} timeZone={setup.timeZone} say={say} />
          )}
          <nav aria-label={t('pages')} className="flex flex-wrap gap-3 py-6 empty:hidden">
            {list.previous && (
              <ButtonLink href={addressOf(base, { ...view, cursor: list.previous, direction: 'previous' })} rel="prev">
                {t('previous')}
              </ButtonLink>
            )}
            {list.next && (
              <ButtonLink href={addressOf(base, { ...view, cursor: list.next, direction: 'next' })} rel="next">
                {t('next')}
              </ButtonLink>
            )}
          </nav>
        </>
      )}
    </Page>
  )
}
