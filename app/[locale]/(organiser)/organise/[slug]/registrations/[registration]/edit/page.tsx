import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { organiserForm, registrationDetail } from '@/domain/registration/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../../../_parts/head'
import { editOne } from '../../actions'
import { PersonForm } from '../../person-form'
import { personWords } from '../../person-words'

type Props = { params: Promise<{ locale: string; slug: string; registration: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.registration')
  return { title: t('edit') }
}

export default async function EditRegistration({ params }: Props) {
  const { locale, slug, registration: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.write')
  const [t, words, definition, found] = await Promise.all([
    getTranslations('organise'),
    personWords(),
    organiserForm(scope),
    registrationDetail(scope, id),
  ])
  if (!found || found.erased) notFound()
  const name = `${found.person.givenName} ${found.person.familyName}`
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/registrations/${id}`, label: name }}
        title={t('registration.editTitle', { name })}
      />
      <ClientMessages of={['register']}>
        <PersonForm
          action={editOne}
          words={words}
          submit={t('common.save')}
          definition={definition}
          hidden={{ forum: slug, id }}
          typeId={found.type.id}
          start={{
            ...found.person,
            diet: found.diet,
            access: found.access,
            ...Object.fromEntries(Object.entries(found.answers).map(([key, value]) => [`answers.${key}`, value])),
          }}
        />
      </ClientMessages>
    </Page>
  )
}
