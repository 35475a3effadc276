import { useTranslations } from 'next-intl'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { explainTable } from '@/domain/workshops/seating/explain'
import { Link } from '@/i18n/navigation'
import { SeatDot } from '../../../../../_parts/seat-dot'
import { addressOf, type Chosen } from './address'
import type { RoomTable } from './room-tables'

type Props = { view: PlanView; table: RoomTable; chosen: Chosen; base: string }

/** One table in one round: who sits there, and what is not as it might be. */
export function TablePanel({ view, table, chosen, base }: Props) {
  const t = useTranslations('plan.table')
  const { round } = chosen
  const said = explainTable(view.problem, view.assign, table.id).rounds.find((one) => one.round === round)
  const types = new Set(table.seats.map(({ type }) => type))
  return (
    <section id="chosen" aria-labelledby="table" className="scroll-mt-8 rounded-14 border border-line bg-sheet p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="table" className="font-display text-24 font-[650]">
          {t('title', { number: table.number })}
        </h2>
        <Link
          href={addressOf(base, { round, table: null, person: null })}
          prefetch={false}
          scroll={false}
          className="inline-flex min-h-11 items-center text-15 text-link"
        >
          {t('close')}
        </Link>
      </div>
      <p className="text-15 text-soft">
        {[table.about, table.accessible && t('accessible')].filter(Boolean).join(' · ')}
      </p>
      <ul className="my-3">
        {table.seats.map((seat) => (
          <li key={seat.id} className="border-line border-t">
            <Link
              href={addressOf(base, { round, table: table.id, person: seat.id })}
              prefetch={false}
              scroll={false}
              className="flex min-h-11 items-center gap-3 py-1.5 text-15 hover:bg-wash"
            >
              <SeatDot colour={seat.colour} name={seat.type} />
              <span className="min-w-0 leading-tight">
                <span className="font-semibold">{seat.name}</span>
                <span className="block text-13 text-soft">
                  {[seat.organisation, seat.stays && t('staying'), seat.locked && t('locked')]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {said && (
        <ul className="mb-3 text-15">
          <li>{t('sectors', { count: types.size })}</li>
          <li>{t('repeats', { count: said.repeats.length })}</li>
          <li>{t('orgPairs', { count: said.orgPairs.length })}</li>
          {said.short > 0 && <li className="text-live">{t('short', { count: said.short })}</li>}
        </ul>
      )}
      <p className="text-15 text-soft">{t('choose')}</p>
    </section>
  )
}
