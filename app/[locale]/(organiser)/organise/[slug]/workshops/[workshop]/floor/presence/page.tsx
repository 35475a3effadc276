import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { Pagination } from '@/components/ui/pagination'
import { asLocale } from '@/domain/shared/locale'
import { presentRegistrations } from '@/domain/workshops/queries/presence'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Head } from '../../../../../_parts/head'
import { MarkForm } from './mark-form'
import { addressOf, pageOf, viewIn } from './presence-view'
import { Search } from './search'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('floor.presence'))('title') }
}

export default async function Presence({ params, searchParams }: Props) {
  const [{ locale, slug, workshop: id }, sent] = await Promise.all([params, searchParams])
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, people] = await Promise.all([
    getTranslations('floor.presence'),
    workshopSetup(scope, id),
    presentRegistrations(scope, id),
  ])
  if (!workshop) notFound()
  const floor = `/organise/${slug}/workshops/${id}/floor`
  const view = viewIn(sent)
  const { shown, from, total } = pageOf(people, view)
  const to = (page: number) => `${floor}/presence${addressOf({ ...view, page })}`
  return (
    <Page>
      <Head back={{ href: floor, label: t('back') }} title={t('title')} lead={t('lead')} />
      <Search action={`/${locale}${floor}/presence`} view={view} />
      {total === 0 ? (
        <p className="text-soft">{people.length === 0 ? t('empty') : t('nobody')}</p>
      ) : (
        <ClientMessages of={['floor', 'workshops']}>
          <MarkForm key={`${view.search} ${view.only} ${view.page}`} people={shown} forum={slug} workshop={id} />
          <Pagination
            previous={view.page > 1 ? to(view.page - 1) : null}
            next={from + shown.length <= total ? to(view.page + 1) : null}
            from={from}
            to={from + shown.length - 1}
            total={total}
          />
        </ClientMessages>
      )}
    </Page>
  )
}
