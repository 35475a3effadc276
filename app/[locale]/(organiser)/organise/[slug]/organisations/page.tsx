import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../_parts/head'
import { ReadOnly } from '../../_parts/read-only'
import { OrganisationsForm } from './organisations-form'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.organisations')
  return { title: t('title') }
}

export default async function Organisations({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, { organisations }] = await Promise.all([getTranslations('programme.organisations'), forumSettings(scope)])
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <ReadOnly unless={may(scope.role, 'forum.edit')}>
        <ClientMessages of={['organise', 'programme']}>
          <OrganisationsForm slug={slug} organisations={organisations} />
        </ClientMessages>
      </ReadOnly>
    </Page>
  )
}
