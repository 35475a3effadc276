import { useTranslations } from 'next-intl'
import { RoundTable } from '@/components/ui/round-table'
import { asSeatType, themeNumber } from './marks'

export type FillingTable = { number: number; maxSeats: number; theme: number | null }

/** All tables of all rounds, small, with whoever sits there now as colours. */
export function Filling({ tables, rounds }: { tables: readonly FillingTable[]; rounds: readonly string[] }) {
  const t = useTranslations('plan')
  const seats = tables.reduce((sum, { maxSeats }) => sum + maxSeats, 0)
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
      {rounds.map((round, index) => {
        const here = round.split(',')
        const taken = here.join('').length
        const number = index + 1
        return (
          <figure key={number}>
            <figcaption className="mb-1 font-semibold text-13 text-soft">{t('room.round', { number })}</figcaption>
            <div
              role="img"
              aria-label={t('search.picture', { round: number, taken, seats })}
              className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1.5 rounded-14 bg-wash p-2.5"
            >
              {tables.map((table, place) => {
                const colours = [...(here[place] ?? '')].slice(0, table.maxSeats)
                const empty = Array.from(
                  { length: Math.max(0, table.maxSeats - colours.length) },
                  () => 'empty' as const,
                )
                return (
                  <RoundTable
                    key={table.number}
                    plate={String(table.number)}
                    {...(table.theme && { theme: themeNumber(table.theme) })}
                    seats={[...colours.map((colour) => asSeatType(Number(colour))), ...empty].map((type) => ({ type }))}
                  />
                )
              })}
            </div>
          </figure>
        )
      })}
    </div>
  )
}
