import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { aboutPart, forumHere } from '../../../../_programme/about-part'
import { DoorSheets } from '../../../../_programme/door-sheet'
import { roomsOf } from '../../../../_programme/filters'
import { PartPage } from '../../../../_programme/part-page'
import { PrintButton } from '../../../../_programme/print-button'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return aboutPart(
    await forumHere(params),
    (t) => ({ path: '/programme/doors', title: t('doors.title'), description: t('doors.description') }),
    false,
  )
}

export default async function DoorsPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await forumHere(params)
  if (!here) notFound()
  const { forum, programme } = here
  const t = await getTranslations('agenda')
  const rooms = roomsOf(programme.sessions, programme.rooms)
  return (
    <PartPage
      forum={forum}
      at={now()}
      title={t('doors.title')}
      lead={t('doors.lead')}
      actions={rooms.length > 0 && <PrintButton>{t('actions.printDoors')}</PrintButton>}
      screenOnly
    >
      {rooms.length === 0 && <EmptyState title={t('doors.empty')} />}
      <div className="doors">
        {rooms.map((room) => (
          <DoorSheets key={room.id} forum={forum} room={room} sessions={programme.sessions} />
        ))}
      </div>
    </PartPage>
  )
}
