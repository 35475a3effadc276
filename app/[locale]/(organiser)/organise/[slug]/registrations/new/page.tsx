import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { organiserForm } from '@/domain/registration/queries/organiser'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { randomSecret } from '@/lib/auth/secrets'
import { Head } from '../../../_parts/head'
import { createOne } from '../actions'
import { PersonForm } from '../person-form'
import { personWords } from '../person-words'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.registration')
  return { title: t('newTitle') }
}

export default async function NewRegistration({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.write')
  const [t, words, definition, setup] = await Promise.all([
    getTranslations('organise'),
    personWords(),
    organiserForm(scope),
    setupOf(scope),
  ])
  if (setup.types.length === 0) notFound()
  const offered = new Set(setup.types.map(({ id }) => id))
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/registrations`, label: t('registration.back') }}
        title={t('registration.newTitle')}
        lead={t('registration.newLead')}
      />
      <ClientMessages of={['register']}>
        <PersonForm
          action={createOne}
          words={words}
          submit={t('registration.newSubmit')}
          definition={{ ...definition, types: definition.types.filter(({ id }) => offered.has(id)) }}
          hidden={{ forum: slug, idempotencyKey: randomSecret() }}
          start={{ locale: setup.locales[0] ?? locale, typeId: setup.types[0]?.id ?? '' }}
        />
      </ClientMessages>
    </Page>
  )
}
