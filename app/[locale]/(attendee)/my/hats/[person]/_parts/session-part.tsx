import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Day, Time, TimeRange } from '@/components/ui/when'
import type { OwnForum, OwnSession } from '@/domain/programme/queries/own-hats'
import { Link } from '@/i18n/navigation'
import { AnswerPart } from './answer-part'
import { MaterialPart } from './material-part'

type Props = { person: string; forum: OwnForum; session: OwnSession; first: boolean }

/** One session: when, where, as what; the answer, and what one adds to it. */
export function SessionPart({ person, forum, session, first }: Props) {
  const t = useTranslations('people')
  const visible = forum.isPublic && session.released
  return (
    <li className="grid gap-x-6 gap-y-1 border-line py-6 not-first:border-t sm:grid-cols-[10.5rem_minmax(0,1fr)]">
      <When forum={forum} session={session} />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <Heading level={3} size="small">
            {visible ? (
              <Link
                href={`/forums/${forum.slug}/sessions/${session.slug}`}
                className="underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                <T value={session.title} />
              </Link>
            ) : (
              <T value={session.title} />
            )}
          </Heading>
          <p className="text-15 text-soft">
            {session.hats.map((kind) => t(`own.as.${kind}`)).join(', ')}
            {session.rooms.map((name) => (
              <span key={JSON.stringify(name)}>
                {' · '}
                <T value={name} unmarked />
              </span>
            ))}
            {session.allRooms && ` · ${t('own.allRooms')}`}
          </p>
          {session.pitches.map((title) => (
            <p key={JSON.stringify(title)} className="mt-1">
              <T value={title} />
            </p>
          ))}
          {session.cancelled && (
            <p className="mt-2">
              <Badge tone="live" shape="cross">
                {t('agenda.cancelled')}
              </Badge>
            </p>
          )}
          {session.clash && forum.ahead && <p className="mt-2 text-15 text-live">{t('own.clash')}</p>}
          {forum.ahead && !session.released && <p className="mt-2 text-15 text-soft">{t('own.provisional')}</p>}
        </div>
        {!session.cancelled && session.answer !== null && forum.ahead && (
          <AnswerPart person={person} session={session} mayAnswer={forum.mayAnswer} first={first} />
        )}
        {!session.cancelled && <MaterialPart person={person} session={session} />}
      </div>
    </li>
  )
}

function When({ forum, session }: Pick<Props, 'forum' | 'session'>) {
  const t = useTranslations('people.agenda')
  const { startsAt, endsAt } = session
  const zone = forum.timeZone
  if (startsAt === null) return <p className="text-soft">{t('noTime')}</p>
  return (
    <p>
      <span className="block text-15 text-soft">
        <Day at={startsAt} zone={zone} />
      </span>
      <span className="block font-semibold text-17">
        {endsAt ? <TimeRange from={startsAt} to={endsAt} zone={zone} /> : <Time at={startsAt} zone={zone} />}
      </span>
    </p>
  )
}
