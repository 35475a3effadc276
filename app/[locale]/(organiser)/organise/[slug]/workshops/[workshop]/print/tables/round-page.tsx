import { useTranslations } from 'next-intl'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Time } from '@/components/ui/when'
import type { TableLines } from '@/domain/workshops/board'
import type { Board, BoardTable, Seated } from '@/domain/workshops/queries/boards'

type Props = {
  board: Board
  round: number
  rounds: number
  lines: readonly TableLines<BoardTable, Seated>[]
  timeZone: string
}

/** Who sits at each table in one round: a page of its own. */
export function RoundPage({ board, round, rounds, lines, timeZone }: Props) {
  const t = useTranslations('print.tables')
  const startsAt = board.rounds.find(({ number }) => number === round)?.startsAt ?? null
  return (
    <section aria-labelledby={`round-${round}`} className="handout-page">
      <h2 id={`round-${round}`} className="handout-title">
        {rounds > 1 ? t('round', { round }) : t('whole')}
        {startsAt && (
          <>
            {' · '}
            <Time at={startsAt} zone={timeZone} />
          </>
        )}
      </h2>
      <p className="handout-sub">
        <T value={board.session} unmarked /> · {t('plan', { number: board.planNumber })}
      </p>
      <div className="table-columns">
        {lines
          .filter(({ table }) => !table.closed)
          .map(({ table, rounds: told }) => {
            const people = told[round - 1]?.people ?? []
            return (
              <section key={table.tableId} className="table-of-names">
                <h3>
                  {t('table', { number: table.number })}{' '}
                  <span className="handout-count">
                    {[rounds > 1 && t('round', { round }), t('count', { count: people.length })]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </h3>
                {table.theme && (
                  <p className="handout-theme">
                    <ThemeName position={table.theme.position}>
                      <T value={table.theme.name} unmarked />
                    </ThemeName>
                  </p>
                )}
                <ul>
                  {people.map((person) => (
                    <li key={person.registrationId}>{person.listed}</li>
                  ))}
                </ul>
                {people.length === 0 && <p>{t('nobody')}</p>}
              </section>
            )
          })}
      </div>
    </section>
  )
}
