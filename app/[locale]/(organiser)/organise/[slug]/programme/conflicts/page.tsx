import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { conflictsOf } from '@/domain/programme/conflicts'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { AllConflicts } from './all-conflicts'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor.conflicts')
  return { title: t('title') }
}

export default async function Conflicts({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, draft] = await Promise.all([getTranslations('editor.conflicts'), draftOf(scope)])
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <ProgrammeTabs slug={slug} />
      <AllConflicts slug={slug} draft={draft} conflicts={conflictsOf(draft)} />
    </Page>
  )
}
