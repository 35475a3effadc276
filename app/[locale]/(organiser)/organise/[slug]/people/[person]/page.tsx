import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { AnswerBadge } from '@/components/people/answer-badge'
import { Portrait } from '@/components/people/portrait'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { mergedInto, personDetail } from '@/domain/programme/queries/person'
import { asLocale } from '@/domain/shared/locale'
import { redirect } from '@/i18n/navigation'
import { Block } from '../../../_parts/block'
import { Head } from '../../../_parts/head'
import { savePerson } from '../actions'
import { PersonForm } from '../person-form'
import { Agenda } from './agenda'
import { Duplicates } from './duplicates'
import { Erase } from './erase'
import { PersonHistory } from './person-history'
import { PersonalLink } from './personal-link'

type Props = { params: Promise<{ locale: string; slug: string; person: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.directory')
  return { title: t('title') }
}

/** One person of the directory: all they do, what is written of them, their link, their history. */
export default async function OnePerson({ params }: Props) {
  const { locale, slug, person: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'programme.edit')
  const [t, form, person, forum] = await Promise.all([
    getTranslations('people'),
    getTranslations('people.form'),
    personDetail(scope, id),
    forumSettings(scope),
  ])
  const base = `/organise/${slug}/people`
  if (!person) {
    const kept = await mergedInto(id)
    return kept ? redirect({ href: `${base}/${kept}`, locale: asLocale(locale) }) : notFound()
  }
  const { timeZone } = forum
  return (
    <Page>
      <div className="flex flex-wrap items-start gap-x-6 max-sm:mb-8">
        <div className="min-w-0 flex-1 basis-80">
          <Head
            back={{ href: base, label: t('directory.title') }}
            over={person.answer && <AnswerBadge answer={person.answer} />}
            title={`${person.givenName} ${person.familyName}`}
          />
        </div>
        <Portrait {...person} size="medium" />
      </div>
      <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {person.namesakes.length > 0 && <Duplicates slug={slug} person={person} />}
          <Agenda slug={slug} person={person} timeZone={timeZone} />
          <PersonalLink slug={slug} person={person} timeZone={timeZone} />
        </div>
        <Block id="history" title={t('history.title')}>
          <PersonHistory lines={person.history} timeZone={timeZone} />
        </Block>
      </div>
      <ClientMessages of={['people']}>
        <PersonForm slug={slug} action={savePerson} wanted={forum.locales} person={person} submit={form('save')} />
      </ClientMessages>
      {may(scope.role, 'programme.release') && <Erase slug={slug} person={person} />}
    </Page>
  )
}
