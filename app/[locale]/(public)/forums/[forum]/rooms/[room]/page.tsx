import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { T } from '@/components/ui/translated'
import { roomAddress, roomAt } from '@/domain/programme/room-address'
import { forumJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { siteIn } from '../../../../_parts/about-page'
import { JsonLdScript } from '../../../../_parts/json-ld'
import { aboutPart, forumHere } from '../../../../_programme/about-part'
import { DoorSheets, inRoom } from '../../../../_programme/door-sheet'
import { PartPage } from '../../../../_programme/part-page'
import { PrintButton } from '../../../../_programme/print-button'
import { SomeSessions } from '../../../../_programme/some-sessions'

type Props = { params: Promise<{ locale: string; forum: string; room: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

async function found(params: Props['params']) {
  const here = await forumHere(params)
  const room = here && roomAt(here.programme.rooms, (await params).room)
  return room ? { ...here, room } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const here = await found(params)
  return aboutPart(here, (t, forum) => {
    if (!here) return null
    const room = markedWords(here.room.name, here.locale)
    return {
      path: `/rooms/${roomAddress(here.room)}`,
      title: room,
      description: t('room.description', { room, forum }),
    }
  })
}

export default async function RoomPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await found(params)
  if (!here) notFound()
  const { locale, forum, programme, room } = here
  const t = await getTranslations('agenda')
  const sessions = inRoom(programme.sessions, room)
  const at = now()
  const all = `/${locale}/forums/${forum.slug}/programme`
  const actions = (
    <>
      <PrintButton>{t('room.print')}</PrintButton>
      <ButtonAnchor href={all} variant="quiet">
        {t('outline.all')}
      </ButtonAnchor>
    </>
  )
  const lead = room.accessible ? `${t('room.lead')} ${t('room.accessible')}.` : t('room.lead')
  const name = <T value={room.name} />
  return (
    <PartPage forum={forum} at={at} kind={t('room.over')} title={name} lead={lead} actions={actions} screenOnly>
      <JsonLdScript value={forumJsonLd(forum, sessions, { base: siteIn(locale), locale, at })} />
      {sessions.length === 0 && <EmptyState title={t('room.empty')}>{t('room.emptyText')}</EmptyState>}
      <div className="print:hidden">
        <SomeSessions forum={forum} programme={programme} sessions={sessions} />
      </div>
      <div className="hidden print:block">
        <DoorSheets forum={forum} room={room} sessions={programme.sessions} />
      </div>
    </PartPage>
  )
}
