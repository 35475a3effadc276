import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../../_form/act-button'
import { Confirm } from '../../../../_form/confirm'
import { Head } from '../../../../_parts/head'
import { SessionLinks } from '../../session-links'
import { dropRoom } from '../actions'
import { RoomForm } from './room-form'

type Props = { params: Promise<{ locale: string; slug: string; room: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.rooms')
  return { title: t('title') }
}

/** One room; "new" is a room that does not exist yet. */
export default async function OneRoom({ params }: Props) {
  const { locale, slug, room: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'programme.edit')
  const [t, draft] = await Promise.all([getTranslations('programme.rooms'), draftOf(scope)])
  const room = draft.rooms.find((candidate) => candidate.id === id)
  if (!room && id !== 'new') notFound()
  const sessions = draft.sessions.filter(({ roomIds }) => roomIds.includes(id))
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/programme/rooms`, label: t('title') }}
        title={room ? words(room.name, asLocale(locale)) : t('add')}
      />
      <RoomForm slug={slug} locales={draft.forum.locales} {...(room ? { room } : {})} />
      {room && (
        <div className="mt-12 flex flex-col gap-6 border-line border-t pt-6">
          <SessionLinks slug={slug} sessions={sessions} title={t('usedBy')} none={t('usedByNone')} />
          <Confirm label={t('remove')} variant="danger">
            <p>{t('removeText', { count: sessions.length })}</p>
            <ActButton action={dropRoom} hidden={{ forum: slug, id: room.id }} variant="danger">
              {t('removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
