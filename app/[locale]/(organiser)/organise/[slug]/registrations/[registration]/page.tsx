import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { attendedSessions } from '@/domain/registration/queries/attendance'
import { organiserForm, registrationDetail } from '@/domain/registration/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { Block } from '../../../_parts/block'
import { Head } from '../../../_parts/head'
import { History } from '../../../_parts/history'
import { StatusBadge } from '../../../_parts/status-badge'
import { Acts } from './acts'
import { Answers } from './answers'
import { Facts } from './facts'
import { Needs } from './needs'
import { Sessions } from './sessions'

type Props = { params: Promise<{ locale: string; slug: string; registration: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.registrations')
  return { title: t('title') }
}

export default async function OneRegistration({ params }: Props) {
  const { locale, slug, registration: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.read')
  const [t, found, definition, forum, sessions] = await Promise.all([
    getTranslations('organise.registration'),
    registrationDetail(scope, id),
    organiserForm(scope),
    forumSettings(scope),
    attendedSessions(scope, id),
  ])
  if (!found) notFound()
  const { timeZone } = forum
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/registrations`, label: t('back') }}
        over={<StatusBadge status={found.status} />}
        title={found.erased ? found.reference : `${found.person.givenName} ${found.person.familyName}`}
        lead={t('reference', { reference: found.reference })}
      />
      {found.erased && (
        <div className="mb-8">
          <Notice>{t('erased')}</Notice>
        </div>
      )}
      <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {may(scope.role, 'registrations.write') && <Acts slug={slug} registration={found} types={definition.types} />}
          <Facts registration={found} timeZone={timeZone} />
          <Sessions sessions={sessions} slug={slug} timeZone={timeZone} />
          <Answers registration={found} definition={definition} timeZone={timeZone} />
          <Needs registration={found} endsAt={forum.endsAt} days={forum.sensitiveDays} timeZone={timeZone} />
        </div>
        <Block id="history" title={t('history')}>
          <History lines={found.history} slug={slug} timeZone={timeZone} types={definition.types} />
        </Block>
      </div>
    </Page>
  )
}
