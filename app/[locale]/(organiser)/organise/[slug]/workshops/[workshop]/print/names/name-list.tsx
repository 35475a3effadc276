import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { fold } from '@/domain/shared/fold'
import type { Multilingual } from '@/domain/shared/multilingual'
import type { NameLine } from '@/domain/workshops/board'
import type { Seated } from '@/domain/workshops/queries/boards'

type Props = { session: Multilingual; planNumber: number; rounds: number; lines: readonly NameLine<Seated>[] }

/** The lines under the letter their names begin with. */
function byLetter(lines: Props['lines']): [string, NameLine<Seated>[]][] {
  const letters = new Map<string, NameLine<Seated>[]>()
  for (const line of lines) {
    const letter = fold(line.person.listed).charAt(0).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), line])
  }
  return [...letters]
}

/** For the wall: everybody in the order of names, with their table in each round. */
export function NameList({ session, planNumber, rounds, lines }: Props) {
  const t = useTranslations('print.names')
  const names = lines.map(({ person }) => person.listed)
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  const numbers = Array.from({ length: rounds }, (_, index) => index + 1)
  return (
    <div className="handout-page">
      <p className="handout-title">{t('where')}</p>
      <p className="handout-sub">
        <T value={session} unmarked /> · {t('people', { count: lines.length })} · {t('plan', { number: planNumber })}
      </p>
      <div className="name-columns">
        {byLetter(lines).map(([letter, some]) => (
          <table key={letter} className="name-letter">
            <caption>{letter}</caption>
            <thead className={rounds > 1 ? '' : 'sr-only'}>
              <tr>
                <th scope="col">{t('name')}</th>
                {numbers.map((round) => (
                  <th key={round} scope="col">
                    {rounds > 1 ? t('round', { round }) : t('table')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map(({ person, tables }) => (
                <tr key={person.registrationId}>
                  <th scope="row">
                    {person.listed}
                    {shared.has(person.listed) && person.organisation && (
                      <span className="name-of"> ({person.organisation})</span>
                    )}
                  </th>
                  {numbers.map((round) => (
                    <td key={round}>{tables[round - 1] ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  )
}
