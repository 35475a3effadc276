import { getTranslations } from 'next-intl/server'
import { may } from '@/domain/people/policy'
import type { EditedSession } from '@/domain/programme/edited-session'
import { unreleasedChanges } from '@/domain/programme/queries/unreleased'
import type { OrganisedForum } from '@/domain/shared/scope'
import { Link } from '@/i18n/navigation'
import { SessionStates } from '../session-states'

type Props = { scope: OrganisedForum; slug: string; session: EditedSession }

/** Where the session stands, and its other pages. */
export async function SessionStanding({ scope, slug, session }: Props) {
  const [t, unreleased] = await Promise.all([getTranslations('programme.list'), unreleasedChanges(scope)])
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 font-normal">
      <SessionStates session={session} change={unreleased.get(session.id) ?? null} />
      {session.released && (
        <Link href={`/forums/${slug}/sessions/${session.slug}`} className="inline-flex min-h-11 items-center text-link">
          {t('publicPage')}
        </Link>
      )}
      {session.signUp && may(scope.role, 'registrations.read') && (
        <Link
          href={`/organise/${slug}/programme/sessions/${session.id}/seats`}
          className="inline-flex min-h-11 items-center text-link"
        >
          {t('seatsPage', { count: session.seatsTaken })}
        </Link>
      )}
    </div>
  )
}
