import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { SeatingOutlook } from '@/domain/workshops/queries/outlook'
import type { WorkshopFormat } from '@/domain/workshops/schema'
import type { Messages } from '@/i18n/messages'

type Props = { outlook: SeatingOutlook; format: WorkshopFormat }

/** Names a sentence can carry; the others are counted. */
const most = 6

/** People against seats, and what cannot work, with whom and which tables make it so. */
export function Outlook({ outlook, format }: Props) {
  const t = useTranslations('setup.outlook')
  const impossible = useTranslations('workshops.impossible')
  const { people, tables, seats, each, needAccess, accessibleSeats, obstacle } = outlook
  const key = obstacle?.error as keyof Messages['workshops']['impossible'] | undefined
  const list = (all: readonly (string | number)[]) => ({
    list: all.slice(0, most).join(', '),
    more: Math.max(0, all.length - most),
  })
  const counted = each === null ? t('tablesOfSizes', { tables }) : t('tablesOf', { tables, each })
  return (
    <section aria-labelledby="outlook" className="mb-10 flex flex-col gap-4">
      <h2 id="outlook" className="text-24 sm:text-30">
        {t('sentence', { people, tables: counted, seats, perRound: format === 'ROUNDS' ? 'yes' : 'no' })}
      </h2>
      {needAccess > 0 && <p className="text-15 text-soft">{t('access', { needAccess, accessibleSeats })}</p>}
      {people === 0 && <Notice title={t('nobody')}>{t('nobodyText')}</Notice>}
      {people > 0 && !obstacle && <Notice kind="ok">{t('possible')}</Notice>}
      {obstacle && key && (
        <Notice kind="warning" title={impossible.has(key) ? impossible(key) : t('otherwise')}>
          <ul>
            {obstacle.missing !== null && obstacle.missing > 0 && <li>{t('missing', { count: obstacle.missing })}</li>}
            {obstacle.rounds.length > 0 && <li>{t('rounds', list(obstacle.rounds))}</li>}
            {obstacle.tables.length > 0 && <li>{t('tables', list(obstacle.tables))}</li>}
            {obstacle.people.length > 0 && <li>{t('people', list(obstacle.people))}</li>}
          </ul>
        </Notice>
      )}
    </section>
  )
}
