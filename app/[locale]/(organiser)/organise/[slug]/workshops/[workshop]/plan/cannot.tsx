import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SeatingRefusal } from '@/domain/workshops/seating/fault'
import type { Messages } from '@/i18n/messages'
import { mendedAt } from './mended-at'

type Props = {
  refusal: SeatingRefusal
  /** Address of the workshop. */
  base: string
  names: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, number>
}

/** Names said before the rest is only counted. */
const most = 12

const buttons = { tables: 'toTables', wishes: 'toWishes', setup: 'toSetup' } as const

/** Why there can be no plan, with who and which tables make it so, and the way to where it is mended. */
export function Cannot({ refusal, base, names, numbers }: Props) {
  const t = useTranslations('plan.cannot')
  const words = useTranslations('workshops.impossible')
  const code = refusal.error as keyof Messages['workshops']['impossible']
  const where = mendedAt(refusal.error)
  const people = refusal.people.flatMap((id) => names.get(id) ?? [])
  const tables = refusal.tables.flatMap((id) => {
    const number = numbers.get(id)
    return number === undefined ? [] : [t('table', { number })]
  })
  const list = (all: readonly string[]) =>
    [...all.slice(0, most), ...(all.length > most ? [t('more', { count: all.length - most })] : [])].join(', ')
  return (
    <Notice
      kind="danger"
      title={t('title')}
      action={<ButtonLink href={where === 'setup' ? base : `${base}/${where}`}>{t(buttons[where])}</ButtonLink>}
    >
      <p>
        {words.has(code) ? words(code) : words('no-plan-found')}
        {refusal.missing ? ` ${t('missing', { count: refusal.missing })}` : ''}
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 empty:hidden">
        {people.length > 0 && (
          <>
            <dt className="font-semibold">{t('people')}</dt>
            <dd>{list(people)}</dd>
          </>
        )}
        {tables.length > 0 && (
          <>
            <dt className="font-semibold">{t('tables')}</dt>
            <dd>{list(tables)}</dd>
          </>
        )}
      </dl>
      {refusal.rounds.length > 0 && <p className="mt-1">{t('rounds', { list: refusal.rounds.join(', ') })}</p>}
    </Notice>
  )
}
