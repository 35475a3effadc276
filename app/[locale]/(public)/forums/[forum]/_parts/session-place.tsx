import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Day, Time, TimeRange } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicRoom, PublicSession } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'
import { Link } from '@/i18n/navigation'

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-line border-t py-3">
      <dt className="text-13 text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const link = 'underline decoration-edge underline-offset-4 hover:decoration-ink'

/** The rooms of a session, each with its page. */
function RoomLinks({ forumSlug, rooms }: { forumSlug: string; rooms: readonly PublicRoom[] }) {
  return rooms.map((room, index) => (
    <Fragment key={room.id}>
      {index > 0 && ', '}
      <Link href={`/forums/${forumSlug}/rooms/${roomAddress(room)}`} className={link}>
        <T value={room.name} />
      </Link>
    </Fragment>
  ))
}

/** When, where, on which theme, in which languages. */
export function SessionPlace({ forum, session }: { forum: PublicForum; session: PublicSession }) {
  const t = useTranslations('public')
  const { kind, number, rooms, allRooms, theme, languages, interpretation, format, startsAt, endsAt } = session
  const placed = rooms.length > 0 || allRooms
  const zone = forum.timeZone
  const label = number ? t('numbered', { kind: t(`kind.${kind}`), number }) : t(`kind.${kind}`)
  const inWords = (spoken: PublicSession['languages']) => spoken.map((language) => t(`language.${language}`)).join(', ')
  return (
    <dl className="mb-12 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
      <Fact term={t('session.when')}>
        <strong>
          {endsAt ? <TimeRange from={startsAt} to={endsAt} zone={zone} /> : <Time at={startsAt} zone={zone} />}
        </strong>
        <br />
        <Day at={startsAt} zone={zone} year />
      </Fact>
      <Fact term={t('session.where')}>
        <strong>
          {allRooms ? (
            t('session.allRooms')
          ) : rooms.length > 0 ? (
            <RoomLinks forumSlug={forum.slug} rooms={rooms} />
          ) : (
            forum.venueName || forum.city
          )}
        </strong>
        <br />
        {placed ? [forum.venueName, forum.city].filter(Boolean).join(', ') : forum.venueName ? forum.city : null}
        {rooms.length > 0 && rooms.every(({ accessible }) => accessible) && (
          <span className="block text-15 text-soft">{t('session.accessible')}</span>
        )}
      </Fact>
      <Fact term={t('session.what')}>
        {label}
        {(format === 'world-cafe' || format === 'cards') && `, ${t(`format.${format}`)}`}
        {theme && (
          <span className="block">
            <Link href={`/forums/${forum.slug}/themes/${theme.key}`} className={link}>
              <ThemeName position={theme.position}>
                <T value={theme.name} />
              </ThemeName>
            </Link>
          </span>
        )}
      </Fact>
      {(languages.length > 0 || interpretation.length > 0) && (
        <Fact term={t('languages', { count: Math.max(1, languages.length) })}>
          {inWords(languages)}
          {interpretation.length > 0 && (
            <span className={languages.length > 0 ? 'block text-15 text-soft' : ''}>
              {t('session.interpretedInto', { languages: inWords(interpretation) })}
            </span>
          )}
        </Fact>
      )}
      {(session.capacity !== null || session.signUp) && (
        <Fact term={t('session.seats')}>
          {session.capacity !== null && t('session.seatsCount', { count: session.capacity })}
          {session.signUp && <span className="block text-15 text-soft">{t('session.onSignUp')}</span>}
        </Fact>
      )}
    </dl>
  )
}
