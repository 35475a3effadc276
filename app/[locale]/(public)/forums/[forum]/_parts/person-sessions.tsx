import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Time } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicPerson } from '@/domain/programme/public-programme'
import { Link } from '@/i18n/navigation'

/** Where one meets this person: hour, session, hat. */
export function PersonSessions({ forum, sessions }: { forum: PublicForum; sessions: PublicPerson['sessions'] }) {
  const t = useTranslations('public')
  return (
    <ul>
      {sessions.map(({ role, session }) => (
        <li
          key={`${session.id}-${role}`}
          className="grid gap-x-6 gap-y-1 border-line py-5 not-first:border-t first:pt-1 sm:grid-cols-[7rem_1fr]"
        >
          <p className="font-semibold text-21">
            <Time at={session.startsAt} zone={forum.timeZone} />
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
            <p className="text-15 text-soft">{t(`person.does.${role}`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
