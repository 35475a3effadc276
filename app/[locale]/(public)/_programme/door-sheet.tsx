import { useTranslations } from 'next-intl'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Day, Time } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import { isPause } from '@/domain/programme/pause'
import type { PublicRoom, PublicSession } from '@/domain/programme/public-programme'
import { wallDay } from '@/domain/shared/zone'
import { WhoSpeaks } from './who-speaks'

/** What takes place in a room, in all rooms included. */
export const inRoom = (sessions: readonly PublicSession[], room: PublicRoom) =>
  sessions.filter(({ allRooms, rooms }) => allRooms || rooms.some(({ id }) => id === room.id))

const size = (count: number) => (count <= 6 ? 'door-few' : count <= 11 ? 'door-some' : 'door-many')

function Line({ session, zone }: { session: PublicSession; zone: string }) {
  const t = useTranslations('agenda.now')
  return (
    <li className={isPause(session) ? 'door-quiet' : ''} data-off={session.cancelled ? '' : undefined}>
      <p className="door-at">
        <Time at={session.startsAt} zone={zone} />
        {session.endsAt && (
          <span className="door-end">
            <Time at={session.endsAt} zone={zone} />
          </span>
        )}
      </p>
      <div>
        <p className="door-title">
          {session.theme && (
            <>
              <ThemeMark position={session.theme.position} size={18} />{' '}
            </>
          )}
          <T value={session.title} unmarked />
          {session.cancelled && ` – ${t('cancelled')}`}
        </p>
        <WhoSpeaks session={{ roles: session.roles }} className="door-who" unmarked />
      </div>
    </li>
  )
}

type Props = { forum: PublicForum; room: PublicRoom; sessions: readonly PublicSession[] }

/** The sheets for the door of a room, one for each day: its name, hours, titles, to be read from two metres. */
export function DoorSheets({ forum, room, sessions }: Props) {
  const days = new Map<string, PublicSession[]>()
  for (const session of inRoom(sessions, room)) {
    const day = wallDay(forum.timeZone, session.startsAt)
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days].map(([day, list]) => (
    <article key={day} className="door">
      <div className={`door-paper ${size(list.length)}`}>
        <p className="door-over">
          <T value={forum.name} unmarked />
          <span>
            <Day at={list[0]?.startsAt ?? day} zone={forum.timeZone} />
          </span>
        </p>
        <h2 className="door-room">
          <T value={room.name} unmarked />
        </h2>
        <ol>
          {list.map((session) => (
            <Line key={session.id} session={session} zone={forum.timeZone} />
          ))}
        </ol>
      </div>
    </article>
  ))
}
