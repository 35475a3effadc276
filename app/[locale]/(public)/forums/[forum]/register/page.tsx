import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { registrationState } from '@/domain/forum/phase'
import { publicForum } from '@/domain/forum/queries/public'
import { availability, registrationForm, registrationTerms } from '@/domain/registration/queries/public'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { formatDay } from '@/i18n/dates'
import { randomSecret } from '@/lib/auth/secrets'
import { now } from '@/lib/clock'
import { sendRegistration } from './actions'
import { Closed } from './closed'
import { ForumHead } from './forum-head'
import { RegistrationForm } from './registration-form'

type Props = { params: Promise<{ locale: string; forum: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, forum: slug } = await params
  const forum = await publicForum(slug)
  const t = await getTranslations({ locale: asLocale(locale), namespace: 'register' })
  return { title: t('meta', { forum: markedWords(forum?.name, asLocale(locale)) }), robots: { index: false } }
}

export default async function RegisterPage({ params }: Props) {
  const { forum: slug } = await params
  const [forum, definition, terms] = await Promise.all([
    publicForum(slug),
    registrationForm(slug),
    registrationTerms(slug),
  ])
  if (!forum || !definition || !terms) notFound()
  if (registrationState(forum, now()) !== 'open') return <Closed forum={forum} />
  const seats = await availability(definition.forumId)
  return (
    <Page>
      <ForumHead forum={forum} />
      <ClientMessages of={['register']}>
        <RegistrationForm
          definition={definition}
          seats={seats?.types ?? []}
          offerHours={terms.offerHours}
          needsDeletedOn={formatDay(terms.sensitiveUntil, forum.timeZone, await getLocale(), {
            year: true,
            weekday: false,
          })}
          idempotencyKey={randomSecret()}
          action={sendRegistration}
        />
      </ClientMessages>
    </Page>
  )
}
