import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { words } from '@/domain/shared/multilingual'
import type { Board } from '@/domain/workshops/queries/boards'
import { SeatDot } from '../../../../../_parts/seat-dot'

/** What the dots stand for. */
export function Legend({ board }: { board: Board }) {
  const t = useTranslations('plan.room')
  const types = new Map(board.seats.map(({ person }) => [JSON.stringify(person.type), person]))
  return (
    <ul aria-label={t('types')} className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-15 text-soft">
      {[...types].map(([key, { type, colour }]) => (
        <li key={key} className="inline-flex items-center gap-2">
          <SeatDot colour={colour} name={words(type, 'fr')} size={16} />
          <T value={type} />
        </li>
      ))}
    </ul>
  )
}
