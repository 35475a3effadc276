import { useLocale, useTranslations } from 'next-intl'
import { words } from '@/domain/shared/multilingual'
import { encounters } from '@/domain/workshops/plan-quality'
import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { explainPerson } from '@/domain/workshops/seating/explain'
import { themeKey } from '@/domain/workshops/seating-problem'

type Props = { view: PlanView; board: Board; person: string }

/** Where somebody sits in each round and what bound them there, whom they meet, which wishes are met. */
export function Why({ view: { problem, assign, facts, seats }, board, person }: Props) {
  const t = useTranslations('plan.person')
  const locale = useLocale()
  const said = explainPerson(problem, assign, person)
  const numbers = new Map(board.tables.map(({ tableId, number }) => [tableId, number]))
  const names = new Map(board.seats.map((seat) => [seat.person.registrationId, seat.person.name]))
  const list = (ids: readonly string[]) => [...new Set(ids)].map((id) => names.get(id) ?? '').join(', ')
  const themes = new Map(
    facts.tables.map((table) => {
      const told = board.tables.find(({ tableId }) => tableId === table.id)
      return [themeKey(table), told ? words(told.question, locale) || words(told.theme?.name, locale) : '']
    }),
  )
  // hosts are met too, though the engine does not know them
  const met = encounters(seats, new Set([person]))[0]?.met ?? 0
  const again = said.met.filter(({ rounds }) => rounds.length > 1).map(({ id }) => id)
  return (
    <div className="text-15">
      <h3 className="font-semibold">{t('day')}</h3>
      <ol>
        {said.rounds.map(({ round, table, because }) => (
          <li key={round}>
            {t('at', { round, table: numbers.get(table) ?? 0, number: numbers.get(table) ?? 0 })}
            {because.length > 0 && <span className="text-soft"> ({because.map((why) => t(why)).join(', ')})</span>}
          </li>
        ))}
      </ol>
      <ul className="mt-2">
        <li>
          {[
            t('met', { count: met }),
            again.length > 0 && t('again', { names: list(again) }),
            said.sameOrg.length > 0 && t('sameOrg', { names: list(said.sameOrg.map(({ id }) => id)) }),
          ]
            .filter(Boolean)
            .join(' ; ')}
        </li>
        {said.wishesMet.map((wish) => (
          <li key={wish} className="text-ok">
            {t('wishMet', { theme: themes.get(wish) ?? '' })}
          </li>
        ))}
        {said.wishesMissed.map(({ theme, because }) => (
          <li key={theme} className="text-warn">
            {t('wishMissed', { theme: themes.get(theme) ?? '', why: t(`why.${because}`) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
