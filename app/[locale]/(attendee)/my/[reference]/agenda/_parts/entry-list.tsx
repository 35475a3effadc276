import { Day } from '@/components/ui/when'
import type { AgendaEntry } from '@/domain/registration/agenda'
import type { OwnAgenda } from '@/domain/registration/queries/agenda'
import { dayKey } from '@/i18n/dates'
import { Entry, type Said } from './entry'

type Props = { entries: readonly AgendaEntry[]; own: OwnAgenda; said: Said | null; opened: string | undefined }

function byDay(entries: readonly AgendaEntry[], zone: string): [string, AgendaEntry[]][] {
  const days = new Map<string, AgendaEntry[]>()
  for (const entry of entries) {
    const day = dayKey(entry.session.startsAt, zone)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}

/** Sessions in order of time; where they fill several days, under the name of each. */
export function EntryList({ entries, own, said, opened }: Props) {
  const zone = own.forum.timeZone
  const days = byDay(entries, zone)
  return days.map(([day, ofDay]) => (
    <div key={day}>
      {days.length > 1 && (
        <p className="mt-6 mb-2 font-semibold text-15 text-soft first:mt-0">
          <Day at={ofDay[0]?.session.startsAt ?? own.forum.startsAt} zone={zone} />
        </p>
      )}
      <ol className={days.length > 1 ? 'border-line border-t' : 'border-line border-t lg:-mt-5 lg:border-t-0'}>
        {ofDay.map((entry) => (
          <Entry
            key={entry.session.id}
            entry={entry}
            own={own}
            said={said?.sessionId === entry.session.id ? said : null}
            opened={opened === entry.session.slug}
          />
        ))}
      </ol>
    </div>
  ))
}
