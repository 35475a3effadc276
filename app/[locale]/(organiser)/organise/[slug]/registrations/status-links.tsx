import { useTranslations } from 'next-intl'
import type { ListInput } from '@/domain/registration/list'
import type { RegistrationStatus } from '@/domain/registration/seats'
import { Link } from '@/i18n/navigation'
import { addressOf, statuses } from './list-address'

type Props = { base: string; view: ListInput; byStatus: Record<RegistrationStatus, number> }

const look =
  'inline-flex min-h-11 items-center gap-2 border-transparent border-b-2 text-15 hover:border-edge aria-[current=true]:border-ink aria-[current=true]:font-semibold'

/** How many there are in each state; pressing one shows those alone. */
export function StatusLinks({ base, view, byStatus }: Props) {
  const t = useTranslations('organise')
  const { status: chosen, cursor, ...rest } = view
  const all = Object.values(byStatus).reduce((sum, count) => sum + count, 0)
  const lines = [
    { status: undefined, label: t('registrations.allStatuses'), count: all },
    ...statuses.map((status) => ({ status, label: t(`status.${status}`), count: byStatus[status] })),
  ]
  return (
    <nav aria-label={t('registrations.status')} className="mb-6 border-line border-y">
      <ul className="flex flex-wrap gap-x-6">
        {lines
          .filter(({ count, status }) => count > 0 || status === chosen)
          .map(({ status, label, count }) => (
            <li key={label}>
              <Link
                href={addressOf(base, { ...rest, ...(status ? { status } : {}) })}
                aria-current={status === chosen ? 'true' : undefined}
                className={look}
              >
                {label}
                <span className="text-soft tabular-nums">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
