import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum, signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { mySeries } from '@/domain/forum/queries/series'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { Head } from '../_parts/head'
import { MyShell } from '../_parts/my-shell'
import { CloneForm } from './clone-form'
import { NewForumForm } from './new-forum-form'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

/** The forum that is cloned, if the address names one. */
async function sourceOf(searchParams: Props['searchParams']) {
  const { from } = await searchParams
  if (typeof from !== 'string') return null
  return forumSettings(await organisedForum(from, 'forum.edit'))
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, clone] = await Promise.all([getTranslations('organise.new'), getTranslations('tours.clone')])
  return { title: (await searchParams).from ? clone('title') : t('title') }
}

export default async function NewForum({ params, searchParams }: Props) {
  const locale = asLocale((await params).locale)
  setRequestLocale(locale)
  const user = await signedInUser()
  const [t, clone, from, series] = await Promise.all([
    getTranslations('organise.new'),
    getTranslations('tours.clone'),
    sourceOf(searchParams),
    mySeries(user),
  ])
  return (
    <MyShell>
      <Page>
        {from ? (
          <>
            <Head
              title={clone('title')}
              lead={clone('lead', { name: words(from.name, locale) })}
              back={{ href: `/organise/${from.slug}`, label: words(from.name, locale) }}
            />
            <CloneForm from={from} series={series} />
          </>
        ) : (
          <>
            <Head title={t('title')} lead={t('lead')} />
            <NewForumForm />
          </>
        )}
      </Page>
    </MyShell>
  )
}
