import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../../_parts/head'
import { createPerson } from '../actions'
import { PersonForm } from '../person-form'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.directory')
  return { title: t('add') }
}

export default async function NewPerson({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'programme.edit')
  const [t, form, forum] = await Promise.all([
    getTranslations('people.directory'),
    getTranslations('people.form'),
    forumSettings(scope),
  ])
  return (
    <Page>
      <Head back={{ href: `/organise/${slug}/people`, label: t('title') }} title={t('add')} lead={t('addLead')} />
      <ClientMessages of={['people']}>
        <PersonForm slug={slug} action={createPerson} wanted={forum.locales} submit={form('create')} />
      </ClientMessages>
    </Page>
  )
}
