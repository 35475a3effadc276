import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { QuotaState } from '@/domain/registration/queries/dashboard'
import type { WaitingRow } from '@/domain/registration/queries/organiser'
import { words } from '@/domain/shared/multilingual'
import { formatMoment } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { Block } from '../../_parts/block'
import { SeatDot } from '../../_parts/seat-dot'
import { OfferSeat } from './offer-seat'

type Props = { quota: QuotaState; rows: readonly WaitingRow[]; slug: string; timeZone: string; mayOffer: boolean }

/** The line of one quota: open offers first, then who waits, in order. */
export function Line({ quota, rows, slug, timeZone, mayOffer }: Props) {
  const t = useTranslations('organise')
  const locale = useLocale()
  if (rows.length === 0) return null
  return (
    <Block
      id={`line-${quota.quotaId}`}
      title={<T value={quota.name} />}
      aside={t('types.seats', { taken: quota.taken, capacity: quota.capacity })}
    >
      <ol>
        {rows.map((row) => {
          const name = `${row.givenName} ${row.familyName}`
          return (
            <li
              key={row.entryId}
              className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 border-line border-b py-3 first:pt-0 lg:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,15rem)_auto]"
            >
              <span className="font-display text-24 font-[650] tabular-nums">
                {row.position ?? <span aria-hidden="true">→</span>}
              </span>
              <div className="min-w-0">
                <Link
                  href={`/organise/${slug}/registrations/${row.registrationId}`}
                  className="font-semibold text-link"
                >
                  {name}
                </Link>
                <p className="flex flex-wrap items-center gap-x-2 text-15 text-soft">
                  <SeatDot colour={row.typeColour} name={words(row.typeName, locale)} size={16} />
                  <T value={row.typeName} unmarked />
                  {row.organisation && ` · ${row.organisation}`}
                </p>
                {row.offerReason && (
                  <p className="text-15 text-soft">{t('waiting.outOfTurn', { reason: row.offerReason })}</p>
                )}
              </div>
              <p className="col-start-2 text-15 text-soft lg:col-start-auto">
                {row.offerExpiresAt ? (
                  <strong className="text-live">
                    {t('waiting.OFFERED', { date: formatMoment(row.offerExpiresAt, timeZone, locale) })}
                  </strong>
                ) : (
                  <>
                    {t('waiting.since')} <Moment at={row.joinedAt} zone={timeZone} />
                  </>
                )}
              </p>
              {mayOffer && row.position !== null && (
                <div className="col-start-2 lg:col-start-auto lg:has-[[open]]:-col-end-1 lg:has-[[open]]:col-start-2">
                  <OfferSeat slug={slug} entryId={row.entryId} name={name} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </Block>
  )
}
