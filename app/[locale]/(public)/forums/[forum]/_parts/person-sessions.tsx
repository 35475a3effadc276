import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Day, Time } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicPerson } from '@/domain/programme/public-programme'
import { dayKey } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'

type Line = PublicPerson['sessions'][number] & { key: string; startsAt: string; pitch: PublicPitchTitle | null }
type PublicPitchTitle = PublicPerson['sessions'][number]['session']['pitches'][number]['title']

/** Each hat at its hour; a pitch at its own, in the block it is part of. */
function linesOf({ slug, sessions }: PublicPerson): Line[] {
  const lines = sessions.flatMap(({ role, session }): Line[] =>
    role === 'PITCH'
      ? session.pitches
          .filter(({ person }) => person?.slug === slug)
          .map(({ id, startsAt, title }) => ({ key: id, role, session, startsAt, pitch: title }))
      : [{ key: `${session.id}-${role}`, role, session, startsAt: session.startsAt, pitch: null }],
  )
  return lines.sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}

/** Where one meets this person: hour, session, hat. */
export function PersonSessions({ forum, person }: { forum: PublicForum; person: PublicPerson }) {
  const t = useTranslations('public')
  const severalDays = dayKey(forum.startsAt, forum.timeZone) !== dayKey(forum.endsAt, forum.timeZone)
  return (
    <ol>
      {linesOf(person).map(({ key, role, session, startsAt, pitch }) => (
        <li
          key={key}
          className="grid gap-x-6 gap-y-1 border-line py-5 not-first:border-t first:pt-1 sm:grid-cols-[7rem_1fr]"
        >
          <p className="font-semibold text-21">
            {severalDays && (
              <span className="block font-normal text-15 text-soft">
                <Day at={startsAt} zone={forum.timeZone} />
              </span>
            )}
            <Time at={startsAt} zone={forum.timeZone} />
          </p>
          <div>
            <Heading level={3} size="small">
              <Link
                href={`/forums/${forum.slug}/sessions/${session.slug}`}
                className="underline decoration-transparent underline-offset-4 hover:decoration-ink"
              >
                <T value={session.title} />
              </Link>
            </Heading>
            {pitch && (
              <p>
                <T value={pitch} />
              </p>
            )}
            <p className="text-15 text-soft">{t(`person.does.${role}`)}</p>
            {session.cancelled && (
              <p className="mt-1">
                <Badge tone="live" shape="cross">
                  {t('state.cancelled')}
                </Badge>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
