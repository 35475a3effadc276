import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { draftOf } from '@/domain/programme/queries/draft'
import { editedSession } from '@/domain/programme/queries/session'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { Head } from '../../../../_parts/head'
import { SessionForm } from '../_form/session-form'
import { placeOf } from '../place-of'
import { SessionAside } from './session-aside'
import { SessionStanding } from './session-standing'

type Props = {
  params: Promise<{ locale: string; slug: string; session: string }>
  searchParams: Promise<{ saved?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.list')
  return { title: t('session') }
}

/** One session; "new" is a session that does not exist yet. */
export default async function OneSession({ params, searchParams }: Props) {
  const { locale, slug, session: id } = await params
  const { saved = '' } = await searchParams
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'programme.edit')
  const [t, draft, session] = await Promise.all([
    getTranslations('programme.list'),
    draftOf(scope),
    id === 'new' ? null : editedSession(scope, id),
  ])
  if (!session && id !== 'new') notFound()
  const base = `/organise/${slug}/programme/sessions`
  return (
    <Page>
      <Head
        back={{ href: base, label: t('title') }}
        title={session ? words(session.title, asLocale(locale)) : t('add')}
        over={session && <SessionStanding scope={scope} slug={slug} session={session} />}
      />
      {saved && session && (
        <div className="mb-8">
          <Notice
            kind="ok"
            live
            title={t('saved')}
            action={
              <Link href={base} className="text-link">
                {t('backToList')}
              </Link>
            }
          >
            {t('savedText')}
          </Notice>
        </div>
      )}
      <ClientMessages of={['organise', 'programme', 'public']}>
        <SessionForm
          key={`${id} ${saved}`}
          slug={slug}
          session={session}
          place={placeOf(session, draft.forum)}
          rooms={draft.rooms}
          themes={draft.themes}
          wanted={draft.forum.locales}
          address={`/${locale}${base}/${id}`}
        />
      </ClientMessages>
      {session && <SessionAside scope={scope} slug={slug} session={session} timeZone={draft.forum.timeZone} />}
    </Page>
  )
}
