import { useLocale, useTranslations } from 'next-intl'
import { Meter } from '@/components/ui/progress'
import { T } from '@/components/ui/translated'
import type { Setup } from '@/domain/registration/queries/setup'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { SeatDot } from '../../_parts/seat-dot'

/** The pools of seats: how full, and which types draw on each. */
export function QuotaList({ setup, base, mayEdit }: { setup: Setup; base: string; mayEdit: boolean }) {
  const t = useTranslations('organise')
  const locale = useLocale()
  return (
    <ul>
      {setup.quotas.map((quota) => {
        const name = words(quota.name, locale)
        return (
          <li
            key={quota.id}
            className="grid items-center gap-x-8 gap-y-2 border-line border-b py-4 first:pt-0 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="flex flex-col gap-2">
              <Meter
                label={
                  <strong>
                    <T value={quota.name} />
                  </strong>
                }
                value={quota.taken}
                max={quota.capacity}
                words={t('types.seats', { taken: quota.taken, capacity: quota.capacity })}
              />
              <ul className="flex flex-wrap gap-x-4 gap-y-1 text-15 text-soft">
                {setup.types
                  .filter(({ quotaId }) => quotaId === quota.id)
                  .map((type) => (
                    <li key={type.id} className="inline-flex items-center gap-1.5">
                      <SeatDot colour={type.colour} name={words(type.name, locale)} size={16} />
                      <T value={type.name} unmarked />
                    </li>
                  ))}
              </ul>
            </div>
            {mayEdit && (
              <Link
                href={`${base}/quotas/${quota.id}`}
                aria-label={t('types.editQuota', { name })}
                className="inline-flex min-h-11 items-center text-link"
              >
                {t('common.edit')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
