import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import { isCancelled, phaseOf } from '@/domain/forum/phase'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { quotaStates } from '@/domain/registration/queries/dashboard'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Head } from '../_parts/head'
import { PhaseBadge } from '../_parts/phase-badge'
import { LatelyBlock } from './lately-block'
import { MailBlock } from './mail-block'
import { NextThing } from './next-thing'
import { SeatsBlock } from './seats-block'
import { WaitingBlock } from './waiting-block'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.dashboard')
  return { title: t('title') }
}

export default async function Dashboard({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [forum, quotas] = await Promise.all([forumSettings(scope), quotaStates(scope)])
  const at = now()
  const phase = phaseOf(forum, at)
  const cancelled = isCancelled(forum, at)
  const readsPeople = may(scope.role, 'registrations.read')
  return (
    <Page>
      <Head title={<T value={forum.name} />} over={<PhaseBadge phase={phase} cancelled={cancelled} />} />
      <NextThing scope={scope} slug={slug} forum={forum} quotas={quotas} at={at} />
      <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <SeatsBlock scope={scope} quotas={quotas} timeZone={forum.timeZone} at={at} />
        <div className="min-w-0">
          {readsPeople && <WaitingBlock quotas={quotas} slug={slug} />}
          {may(scope.role, 'mails.read') && <MailBlock scope={scope} slug={slug} />}
          <LatelyBlock scope={scope} slug={slug} timeZone={forum.timeZone} named={readsPeople} />
        </div>
      </div>
    </Page>
  )
}
