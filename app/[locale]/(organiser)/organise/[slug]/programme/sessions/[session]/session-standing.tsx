import { useTranslations } from 'next-intl'
import type { EditedSession } from '@/domain/programme/edited-session'
import { Link } from '@/i18n/navigation'
import { SessionStates } from '../session-states'

/** Where the session stands, and its other pages. */
export function SessionStanding({ slug, session }: { slug: string; session: EditedSession }) {
  const t = useTranslations('programme.list')
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 font-normal">
      <SessionStates session={session} change={session.released ? null : 'new'} />
      {session.released && (
        <Link href={`/forums/${slug}/sessions/${session.slug}`} className="inline-flex min-h-11 items-center text-link">
          {t('publicPage')}
        </Link>
      )}
      {session.signUp && (
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
