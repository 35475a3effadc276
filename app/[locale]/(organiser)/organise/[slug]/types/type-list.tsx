import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { LoadedType } from '@/domain/registration/queries/form'
import type { Setup } from '@/domain/registration/queries/setup'
import { words } from '@/domain/shared/multilingual'
import { formatMoment } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { MoveButtons } from '../../_parts/move-buttons'
import { SeatDot } from '../../_parts/seat-dot'
import { moveInTypes } from './actions'

/** The types in the order of the form. */
export function TypeList({ setup, slug, mayEdit }: { setup: Setup; slug: string; mayEdit: boolean }) {
  const t = useTranslations('organise')
  const locale = useLocale()
  const about = (type: LoadedType) => {
    const quota = setup.quotas.find(({ id }) => id === type.quotaId)
    return [
      quota && t('types.drawsOn', { quota: words(quota.name, locale) }),
      type.requiresApproval && t('types.onApproval'),
      type.hidden && t('types.isHidden'),
      type.opensAt && t('types.opens', { date: formatMoment(type.opensAt, setup.timeZone, locale) }),
      type.closesAt && t('types.closes', { date: formatMoment(type.closesAt, setup.timeZone, locale) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <ol>
      {setup.types.map((type, index) => {
        const name = words(type.name, locale)
        return (
          <li
            key={type.id}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-line border-b py-3 first:pt-0 md:grid-cols-[1.75rem_minmax(0,1fr)_auto_auto] md:gap-x-6"
          >
            <SeatDot colour={type.colour} name={name} size={28} />
            <div className="min-w-0">
              <p className="font-semibold">
                <T value={type.name} />
              </p>
              <p className="text-15 text-soft">{about(type)}</p>
            </div>
            {mayEdit && (
              <div className="col-start-2 flex items-center gap-2 md:contents">
                <MoveButtons
                  action={moveInTypes}
                  forum={slug}
                  id={type.id}
                  name={name}
                  first={index === 0}
                  last={index === setup.types.length - 1}
                />
                <Link
                  href={`/organise/${slug}/types/${type.id}`}
                  aria-label={t('types.editType', { name })}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {t('common.edit')}
                </Link>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
