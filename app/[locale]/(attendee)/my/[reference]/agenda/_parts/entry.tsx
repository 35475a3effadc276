import { useTranslations } from 'next-intl'
import { RoomNames } from '@/components/programme/room-names'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { T } from '@/components/ui/translated'
import { Hour } from '@/components/ui/when'
import type { AgendaEntry } from '@/domain/registration/agenda'
import type { OwnAgenda } from '@/domain/registration/queries/agenda'
import type { Multilingual } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import type { Act } from '../said'
import { EntryActs } from './entry-acts'
import { EntryClashes, EntryMarks } from './entry-marks'

/** What was just done, about which session. */
export type Said = { act: Act; sessionId: string; clash: { slug: string; title: Multilingual } | null }

type Props = { entry: AgendaEntry; own: OwnAgenda; said: Said | null; opened: boolean }

/** What has just happened to a session, beside it. */
function SaidHere({ said }: { said: Said }) {
  const t = useTranslations('seats.said')
  const { act, clash } = said
  if (act !== 'overlaps') {
    return (
      <Notice kind={act === 'waiting' ? 'info' : 'ok'} live>
        {t(act)}
      </Notice>
    )
  }
  return (
    <Notice kind="danger" live>
      {t.rich('overlaps', {
        session: () =>
          clash && (
            <a href={`#${clash.slug}`} className="font-semibold underline underline-offset-4">
              <T value={clash.title} unmarked />
            </a>
          ),
      })}
    </Notice>
  )
}

/** One line of the agenda: the hour at the left, what it is and what can be done beside it. */
export function Entry({ entry, own, said, opened }: Props) {
  const { session, everybody, seat, starred, hats } = entry
  const zone = own.forum.timeZone
  const quiet = everybody && seat === null && !starred && hats.length === 0
  return (
    <li
      id={session.slug}
      className={`grid scroll-mt-6 grid-cols-[4.75rem_minmax(0,1fr)] gap-x-3 border-line py-5 not-first:border-t sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:gap-x-5 ${opened ? 'bg-wash' : ''}`}
    >
      <p className="flex flex-col ps-1">
        <span className={quiet ? 'text-17 text-soft' : 'font-semibold text-17 sm:text-21'}>
          <Hour at={session.startsAt} zone={zone} />
        </span>
        {session.endsAt && (
          <span className="text-13 text-soft">
            – <Hour at={session.endsAt} zone={zone} />
          </span>
        )}
      </p>
      <div className="flex min-w-0 flex-col gap-3 pe-1">
        {said && <SaidHere said={said} />}
        <div>
          <Heading
            level={3}
            size="small"
            className={`${quiet ? 'text-soft' : ''} ${session.cancelled ? 'line-through' : ''}`}
          >
            <Link
              href={`/forums/${own.forum.slug}/sessions/${session.slug}`}
              className="underline decoration-transparent decoration-1 underline-offset-4 hover:decoration-ink"
            >
              <T value={session.title} />
            </Link>
          </Heading>
          {session.rooms.length > 0 && (
            <p className="text-15 text-soft">
              <RoomNames rooms={session.rooms} />
            </p>
          )}
        </div>
        <EntryMarks entry={entry} />
        <EntryClashes entry={entry} />
        <EntryActs entry={entry} reference={own.reference} confirmed={own.confirmed} at={own.readAt} opened={opened} />
      </div>
    </li>
  )
}
