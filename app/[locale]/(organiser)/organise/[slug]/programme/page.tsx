import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { may } from '@/domain/people/policy'
import { teamOf } from '@/domain/people/queries/team'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Head } from '../../_parts/head'
import { dayToOpen } from './_editor/day'
import { Editor } from './_editor/editor'
import { ProgrammeTabs } from './_parts/programme-tabs'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ view?: string; day?: string; session?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor')
  return { title: t('title') }
}

export default async function Programme({ params, searchParams }: Props) {
  const [{ locale, slug }, { day, session }] = await Promise.all([params, searchParams])
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, draft, team] = await Promise.all([getTranslations('editor'), draftOf(scope), teamOf(scope)])
  const mayEdit = may(scope.role, 'programme.edit')
  return (
    <Page width="full" className="pt-4! sm:pt-8! print:p-0!">
      <div className="print:hidden">
        <Head title={t('title')} lead={mayEdit ? t('lead') : t('readOnly')} />
      </div>
      <ProgrammeTabs slug={slug} />
      <ClientMessages of={['editor', 'public']}>
        <Editor
          slug={slug}
          first={draft}
          day={dayToOpen(draft, day, now())}
          session={draft.sessions.some(({ id }) => id === session) ? (session ?? null) : null}
          team={Object.fromEntries(team.map(({ userId, name, email }) => [userId, name ?? email]))}
          me={scope.userId}
          mayEdit={mayEdit}
        />
      </ClientMessages>
    </Page>
  )
}
