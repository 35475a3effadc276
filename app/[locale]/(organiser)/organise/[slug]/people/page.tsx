import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { directoryPage } from '@/domain/people/directory'
import { directoryOf } from '@/domain/people/queries/directory-list'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { Head } from '../../_parts/head'
import { Filters } from './filters'
import { type Asked, addressOf, askedOf } from './list-address'
import { PersonLines } from './person-lines'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.directory')
  return { title: t('title') }
}

export default async function People({ params, searchParams }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'programme.edit')
  const asked = askedOf(await searchParams)
  const [t, found] = await Promise.all([getTranslations('people.directory'), directoryOf(scope, asked)])
  const base = `/organise/${slug}/people`
  const { lines, total } = found
  const to = (page: number) => addressOf(base, { ...asked, page })
  const from = (asked.page - 1) * directoryPage
  const add = (
    <ButtonLink href={`${base}/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  if (found.everybody === 0)
    return (
      <Page>
        <Head title={t('title')} lead={t('lead')} />
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      </Page>
    )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} actions={add} />
      <Filters base={base} asked={asked} />
      <p role="status" className="mb-2 font-semibold text-15">
        {t('found', { count: total })}
      </p>
      {asked.view === 'twice' && total > 0 && <p className="mb-4 max-w-text text-15 text-soft">{t('twiceHelp')}</p>}
      {lines.length > 0 ? (
        <PersonLines lines={lines} base={base} />
      ) : (
        <p className="text-soft">
          {t(`nothing.${asked.search ? 'search' : asked.view}`)}{' '}
          {asked.view !== 'all' && (
            <Link href={addressOf(base, { ...asked, view: 'all', page: 1 })} className="text-link">
              {t('lookEverywhere', { count: found.everybody })}
            </Link>
          )}
        </p>
      )}
      {total > directoryPage && (
        <Pagination
          from={Math.min(from + 1, total)}
          to={from + lines.length}
          total={total}
          previous={asked.page > 1 ? to(asked.page - 1) : null}
          next={from + directoryPage < total ? to(asked.page + 1) : null}
        />
      )}
    </Page>
  )
}
