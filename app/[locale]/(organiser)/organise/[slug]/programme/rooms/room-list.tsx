import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { Draft, DraftRoom } from '@/domain/programme/draft'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { MoveButtons } from '../../../_parts/move-buttons'
import { moveInRooms } from './actions'

type Props = { draft: Draft; slug: string; mayEdit: boolean }

/** The rooms in the order of the programme's columns. */
export function RoomList({ draft, slug, mayEdit }: Props) {
  const t = useTranslations('programme.rooms')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  const about = ({ id, capacity, accessible }: DraftRoom) =>
    [
      capacity === null ? t('seatsUnknown') : t('seats', { count: capacity }),
      t(accessible ? 'isAccessible' : 'isNotAccessible'),
      t('sessions', { count: draft.sessions.filter(({ roomIds }) => roomIds.includes(id)).length }),
    ].join(' · ')
  return (
    <ol>
      {draft.rooms.map((room, index) => {
        const name = words(room.name, locale)
        return (
          <li
            key={room.id}
            className="grid items-center gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_auto_auto]"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                <T value={room.name} />
              </p>
              <p className="text-15 text-soft">{about(room)}</p>
            </div>
            {mayEdit && (
              <div className="flex items-center gap-2 md:contents">
                <MoveButtons
                  action={moveInRooms}
                  forum={slug}
                  id={room.id}
                  name={name}
                  first={index === 0}
                  last={index === draft.rooms.length - 1}
                />
                <Link
                  href={`/organise/${slug}/programme/rooms/${room.id}`}
                  aria-label={t('editRoom', { name })}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {common('edit')}
                </Link>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
