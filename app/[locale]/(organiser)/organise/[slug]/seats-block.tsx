import { getLocale, getTranslations } from 'next-intl/server'
import { Curve } from '@/components/ui/curve'
import { EmptyState } from '@/components/ui/empty-state'
import { RoundTable, type Seat, type SeatType } from '@/components/ui/round-table'
import { type QuotaState, registrationCurve } from '@/domain/registration/queries/dashboard'
import type { OrganisedForum } from '@/domain/shared/scope'
import { instantOf } from '@/domain/shared/zone'
import { Block } from '../_parts/block'
import { QuotaBar } from './quota-bar'

type Props = { scope: OrganisedForum; quotas: readonly QuotaState[]; timeZone: string; at: Date }

/** Seats of the drawing: few enough to be read at a glance. */
const drawn = 16

/** The forum as one table: each dot is a sixteenth of all seats, in the colours of those who hold them. */
function tableOf(quotas: readonly QuotaState[], capacity: number): Seat[] {
  const seats: Seat[] = []
  let held = 0
  for (const type of quotas.flatMap((quota) => quota.types)) {
    held += type.pending + type.confirmed
    const until = Math.min(drawn, Math.round((held / capacity) * drawn))
    while (seats.length < until) seats.push({ type: type.colour as SeatType })
  }
  while (seats.length < drawn) seats.push({ type: 'empty' })
  return seats
}

/** Registrations against seats, by quota and type, and how they came over time. */
export async function SeatsBlock({ scope, quotas, timeZone, at }: Props) {
  const [t, locale, curve] = await Promise.all([
    getTranslations('organise.dashboard'),
    getLocale(),
    registrationCurve(scope, at),
  ])
  const capacity = quotas.reduce((sum, quota) => sum + quota.capacity, 0)
  const taken = quotas.reduce((sum, quota) => sum + quota.taken, 0)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    capacity > 0 ? taken / capacity : 0,
  )
  return (
    <div className="min-w-0">
      <Block id="seats" title={t('seats')} aside={capacity > 0 && t('total', { taken, capacity })}>
        {capacity === 0 ? (
          <EmptyState title={t('noSeats')} />
        ) : (
          <div className="grid items-center gap-8 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <RoundTable
              seats={tableOf(quotas, capacity)}
              plate={percent}
              sub={t('plate')}
              size={176}
              className="mx-auto"
            />
            <ul className="flex flex-col gap-6">
              {quotas.map((quota) => (
                <QuotaBar key={quota.quotaId} quota={quota} />
              ))}
            </ul>
          </div>
        )}
      </Block>
      <Block id="curve" title={t('curve')}>
        {curve.length < 2 ? (
          <p className="text-soft">{t(curve.length === 0 ? 'curveEmpty' : 'curveSoon')}</p>
        ) : (
          <Curve
            title={t('curveTitle')}
            zone={timeZone}
            points={curve.map(({ day, count }) => ({
              at: instantOf(timeZone, `${day}T12:00`) ?? new Date(day),
              value: count,
            }))}
            {...(capacity > 0 ? { limit: { value: capacity, label: t('curveLimit', { capacity }) } } : {})}
          />
        )}
      </Block>
    </div>
  )
}
