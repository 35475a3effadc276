import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { currentSessionId, signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { sessionsOf } from '@/lib/auth/sessions'
import { now } from '@/lib/clock'
import { ActButton } from '../_form/act-button'
import { Head } from '../_parts/head'
import { MyShell } from '../_parts/my-shell'
import { signOutEverywhere } from './actions'
import { SessionList } from './session-list'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.sessions')
  return { title: t('title') }
}

/** The browsers I am signed in with; any of them can be signed out from here. */
export default async function SessionsPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const user = await signedInUser()
  const [t, sessions, current] = await Promise.all([
    getTranslations('auth.sessions'),
    sessionsOf(user.userId, now()),
    currentSessionId(),
  ])
  return (
    <MyShell>
      <Page>
        <Head title={t('title')} lead={t('lead')} />
        <SessionList sessions={sessions} current={current} />
        <div className="mt-8">
          <ActButton action={signOutEverywhere} hidden={{}} variant="danger">
            {t('everywhere')}
          </ActButton>
        </div>
      </Page>
    </MyShell>
  )
}
