import { useTranslations } from 'next-intl'
import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { seatOffers } from '@/domain/workshops/seat-offers'
import { ActionForm } from '../../../../../_form/action-form'
import { OneField } from '../../../../../_form/choices'
import { move } from './actions'
import { PriceWords } from './price-words'

type Props = { view: PlanView; board: Board; person: string; round: number; hidden: Record<string, string> }

/** Every other table with the cheapest way to it and its price, to choose by keys or by finger. */
export function MoveForm({ view: { problem, assign }, board, person, round, hidden }: Props) {
  const t = useTranslations('plan.person')
  const offers = seatOffers(problem, assign, round, person)
  const numbers = new Map(board.tables.map(({ tableId, number }) => [tableId, number]))
  const names = new Map(board.seats.map((seat) => [seat.person.registrationId, seat.person.name]))
  if (offers.length === 0) return <p className="text-15 text-soft">{t('noWay')}</p>
  return (
    <ActionForm
      key={`${person} ${round}`}
      action={move}
      hidden={hidden}
      labels={{ place: t('move', { round }) }}
      submit={t('do')}
      done={t('done')}
      className="flex flex-col gap-4"
    >
      <div className="max-h-96 overflow-y-auto pe-1 text-15" tabIndex={-1}>
        <OneField
          name="place"
          required
          help={t('moveHelp')}
          options={offers.map(({ tableId, with: other, change, allowed }) => {
            const number = numbers.get(tableId) ?? 0
            return {
              value: other ? `${tableId} ${other}` : tableId,
              label: other ? t('choiceSwap', { number, other: names.get(other) ?? '' }) : t('choice', { number }),
              help: <PriceWords change={change} allowed={allowed} />,
            }
          })}
        />
      </div>
    </ActionForm>
  )
}
