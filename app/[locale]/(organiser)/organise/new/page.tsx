import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../_parts/head'
import { MyShell } from '../_parts/my-shell'
import { NewForumForm } from './new-forum-form'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.new')
  return { title: t('title') }
}

export default async function NewForum({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  await signedInUser()
  const t = await getTranslations('organise.new')
  return (
    <MyShell>
      <Page>
        <Head title={t('title')} lead={t('lead')} />
        <NewForumForm />
      </Page>
    </MyShell>
  )
}
