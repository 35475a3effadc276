import { T } from '@/components/ui/translated'
import type { registrationsHeld } from '@/domain/registration/queries/attendee'
import { Link } from '@/i18n/navigation'
import { StatusBadge } from './status-badge'

type Props = { registrations: Awaited<ReturnType<typeof registrationsHeld>> }

/** The registrations whose links this browser has opened. */
export function HeldHere({ registrations }: Props) {
  return (
    <ul className="max-w-form border-line border-t">
      {registrations.map(({ reference, forumName, status }) => (
        <li key={reference} className="border-line border-b">
          <Link
            href={`/my/${reference}`}
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 hover:underline"
          >
            <span className="font-semibold">
              <T value={forumName} /> <span className="font-normal text-15 text-soft tabular-nums">{reference}</span>
            </span>
            <StatusBadge status={status} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
