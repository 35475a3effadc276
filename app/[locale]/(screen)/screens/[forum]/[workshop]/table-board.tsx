import { useTranslations } from 'next-intl'
import { RoundTable, type ThemeNumber } from '@/components/ui/round-table'
import type { WallBoard } from './wall-board'

type Props = { tables: WallBoard['tables']; round: number; columns: number }

/** A page of tables, each with the names of those who sit there. */
export function TableBoard({ tables, round, columns }: Props) {
  const t = useTranslations('floor.wall')
  return (
    <ul
      className="grid min-h-0 flex-1 gap-[2.5vh_3vw] overflow-hidden"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gridAutoRows: 'minmax(0, 1fr)' }}
    >
      {tables.map(({ number, theme, seats, rounds }) => {
        const people = rounds[round - 1] ?? []
        const dots = Array.from({ length: Math.max(seats, people.length) }, (_, index) => ({
          type: index < people.length ? (1 as const) : ('empty' as const),
        }))
        return (
          <li key={number} className="grid min-h-0 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-[1.2vw]">
            <RoundTable
              seats={dots}
              plate={String(number)}
              className="size-[clamp(4rem,17vh,12rem)]"
              {...(theme ? { theme: (((theme - 1) % 5) + 1) as ThemeNumber } : {})}
            />
            <div className="min-w-0">
              <h2 className="sr-only">{t('table', { number })}</h2>
              <ul className="text-[clamp(0.95rem,2.35vh,2rem)] leading-tight">
                {people.map(({ key, name }) => (
                  <li key={key} className="truncate">
                    {name}
                  </li>
                ))}
                {people.length === 0 && <li className="text-soft">{t('nobody')}</li>}
              </ul>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
