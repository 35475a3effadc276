import { useTranslations } from 'next-intl'
import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../../../_form/act-button'
import { lock } from './actions'
import { addressOf, type Chosen } from './address'
import { MoveForm } from './move-form'
import type { RoomSeat } from './room-tables'
import { Why } from './why'

type Props = {
  view: PlanView
  board: Board
  seat: RoomSeat
  chosen: Chosen
  base: string
  hidden: Record<string, string>
}

/** One person: their rounds and why, where else they could sit and at what price, and the lock on their seat. */
export function PersonPanel({ view, board, seat, chosen: { round }, base, hidden }: Props) {
  const t = useTranslations('plan.person')
  const here = board.seats.find((one) => one.round === round && one.person.registrationId === seat.id)
  const table = board.tables.find(({ tableId }) => tableId === here?.tableId)
  if (!table) return null
  const about = { ...hidden, person: seat.id, round: String(round) }
  return (
    <section id="chosen" aria-labelledby="person" className="scroll-mt-8 rounded-14 border border-line bg-sheet p-4">
      <Link
        href={addressOf(base, { round, table: table.tableId, person: null })}
        prefetch={false}
        scroll={false}
        className="inline-flex min-h-11 items-center text-15 text-link"
      >
        <span aria-hidden="true">←&nbsp;</span>
        {t('back', { number: table.number })}
      </Link>
      <h2 id="person" className="font-display text-24 font-[650]">
        {seat.name}
      </h2>
      <p className="mb-3 text-15 text-soft">{[seat.organisation, seat.type].filter(Boolean).join(' · ')}</p>
      {seat.stays ? (
        <p className="text-15">{t('stays')}</p>
      ) : (
        <div className="flex flex-col gap-5">
          <Why view={view} board={board} person={seat.id} />
          {seat.locked ? (
            <p className="text-15">{t('lockedHere')}</p>
          ) : (
            <MoveForm view={view} board={board} person={seat.id} round={round} hidden={about} />
          )}
          <div className="border-line border-t pt-4">
            <p className="mb-3 text-13 text-soft">{t('lockHelp')}</p>
            <ActButton action={lock} hidden={{ ...about, table: seat.locked ? '' : table.tableId }}>
              {t(seat.locked ? 'unlock' : 'lock')}
            </ActButton>
          </div>
        </div>
      )}
    </section>
  )
}
